import { type Currency, Exact, type ExactDecimal, type Money as Minor } from "../case";
import { MET, NOT_YET, type Program, UNMET } from "../engine";
import type { FactState } from "../facts";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import { atMostIn, moneyOf } from "./amounts";
import { daysToCome, onDay } from "./future-changes";
import type { Run } from "./run";
import type { Headroom, Route, Warning } from "./types";

const rate = "rate.eurNok";

/** How much a route with a ceiling allows on the day, in whole øre or cent. */
interface Room {
  ceiling: number;
  /** What the transfer may come to, earlier aid subtracted, whatever its amount in the case. */
  left: number;
  /** What counts already, and with the transfer itself as far as it is known. */
  used: number;
  currency: Currency;
  /** How the rest of the route stands, its ceilings aside. */
  rest: number;
}

/**
 * The headroom of a route that has a ceiling in force which binds; undefined where earlier aid is not known in full.
 * At `left` the ceilings are kept, one cent more and they are not: other ceilings of the route count too.
 */
export function headroomOf(run: Run, route: string): Headroom | undefined {
  const room = roomIn(run.program, run.state, route);
  if (!room) return undefined;
  const { ceiling, left, currency } = room;
  const eurNok = run.state.values[run.program.facts.slotOf.get(rate)!] as ExactDecimal | undefined;
  const next = nextRelease(run, route, room);
  return {
    ceiling: moneyOf(ceiling, currency),
    left: moneyOf(left, currency),
    ...(currency === "EUR" && eurNok
      ? { leftNok: moneyOf(atMostIn({ minor: left, currency }, "NOK", eurNok), "NOK") }
      : {}),
    ...(next ? { nextRelease: next } : {}),
  };
}

/** Routes not closed of whose ceiling more is used than the law says to warn of. */
export function nearCeilings(run: Run, routes: readonly Pick<Route, "id" | "verdict">[]): Warning[] {
  const share = run.law.data.standing.warnAboveShareOfCeiling;
  if (share === undefined) return [];
  return routes.flatMap((route): Warning[] => {
    const room = route.verdict === "closed" ? undefined : roomIn(run.program, run.state, route.id);
    if (!room || new Exact(room.ceiling).times(share).greaterThanOrEqualTo(room.used)) return [];
    const { ceiling, used, currency } = room;
    return [
      {
        code: "near-ceiling",
        route: route.id,
        used: moneyOf(used, currency),
        ceiling: moneyOf(ceiling, currency),
      },
    ];
  });
}

/** The next day on which the same case has more room, on a route that the rest of the law does not close meanwhile. */
function nextRelease(run: Run, route: string, room: Room): Headroom["nextRelease"] {
  for (const day of daysToCome(run, route)) {
    const later = onDay(run, day);
    const then = roomIn(later.program, later.state, route);
    if (then && then.currency === room.currency && then.left > room.left && then.rest >= room.rest)
      return { on: day, amount: moneyOf(then.left - room.left, room.currency) };
  }
  return undefined;
}

/** Less than any earlier aid can make up for: no ceiling is broken by it. */
const nothingAtAll = -1e14;

const roomsOf = oncePer((_: FactState) => new Map<string, { room: Room | undefined }>());

/** Made once for each case and route: the headroom of a route and the warning about it both ask. */
function roomIn(program: Program, state: FactState, route: string): Room | undefined {
  return memoize(roomsOf(state), route, () => ({ room: makeRoom(program, state, route) })).room;
}

function makeRoom(program: Program, state: FactState, route: string): Room | undefined {
  const { dated, facts } = program;
  const version = dated.rules.get(route)?.version;
  const ceiling = version?.ceiling && dated.parameters.get(version.ceiling.parameter);
  if (!version?.ceiling || typeof ceiling?.value !== "number" || version.gap) return undefined;
  const total = facts.slotOf.get(version.ceiling.total)!;
  const currency: Currency = ceiling.parameter.fact === "ore" ? "NOK" : "EUR";
  const own = ownSlot(program, state, total, currency);
  if (own === undefined) return undefined;

  const valuesAt = (minor: number): readonly unknown[] =>
    withAmount(program, state, own, { minor, currency });
  const partsAt = (minor: number) => partsOf(program, route, valuesAt(minor));
  const free = partsAt(nothingAtAll);
  const isKept = (minor: number) => partsAt(minor).every((code, index) => rank(code) >= rank(free[index]!));
  const none = valuesAt(0);
  const earlier = none[total] as number;
  if (isKept(ceiling.value + 1)) return undefined;
  const left = [...bounds(program, none, valuesAt(1))]
    .filter((minor) => minor > 0)
    .sort((a, b) => b - a)
    .find(isKept);
  const used = (state.values[total] as number | undefined) ?? earlier;
  return { ceiling: ceiling.value, left: left ?? 0, used, currency, rest: Math.min(...free.map(rank)) };
}

/** The amount to decide on that the total rises with, cent for cent; undefined where the total is not known. */
function ownSlot(program: Program, state: FactState, total: number, currency: Currency): number | undefined {
  const totalWith = (slot: number, minor: number) =>
    withAmount(program, state, slot, { minor, currency })[total] as number | undefined;
  const { facts } = program.dated.law.data;
  return [...facts.keys()].find((slot) => {
    const { type, derive, changeable } = facts[slot]!;
    if (type !== "money" || derive || changeable !== "municipality") return false;
    const [less, more] = [totalWith(slot, 0), totalWith(slot, 1)];
    return more === less! + 1;
  });
}

function withAmount(program: Program, state: FactState, slot: number, money: Minor): readonly unknown[] {
  const next: FactState = { on: state.on, values: [...state.values] };
  next.values[slot] = money;
  program.facts.deriveFrom(slot, next);
  return next.values;
}

/** The amounts at which some condition turns on the transfer itself; where it is compared with no number, none (NaN). */
function* bounds(program: Program, none: readonly unknown[], one: readonly unknown[]): Generator<number> {
  for (const { slot, target } of program.leaves) {
    const value = none[slot] as number;
    if (one[slot] !== value + 1) continue;
    const missing = (target as number) - value;
    yield missing - 1;
    yield missing;
  }
}

/** What the parts of a route's own condition come to, each for itself. */
function partsOf(program: Program, route: string, values: readonly unknown[]): readonly number[] {
  const results = new Uint8Array(program.rules.length).fill(NOT_YET);
  const node = program.nodes[program.positionOf.get(route)!]!;
  const parts = node.kind === "group" && node.group === "all" ? node.parts : [node];
  return parts.map((part) => part.walk(values, results));
}

function rank(code: number): number {
  return code === MET ? 2 : code === UNMET ? 0 : 1;
}
