import { Exact, type ExactDecimal, type Money } from "../../case";
import { domainOf, type LeafNode, type Program } from "../../engine";
import type { FactState } from "../../facts";
import type { Fact } from "../../law";
import { oncePer } from "../../lib/once-per";
import { atMostIn } from "../amounts";

const changeableTypes = new Set<Fact["type"]>(["boolean", "enum", "count", "share", "money"]);
const rate = "rate.eurNok";
const noResults = new Uint8Array(0);

/** The facts that someone can change and that a fact depends on, in the order of the law, by its slot. */
const changeableBehind = oncePer((program: Program) => {
  const bySlot = new Map<number, number[]>();
  program.dated.law.data.facts.forEach((fact, given) => {
    if (fact.derive || !isChangeable(fact)) return;
    for (const one of [given, ...program.facts.dependents(given)])
      bySlot.set(one, [...(bySlot.get(one) ?? []), given]);
  });
  return bySlot;
});

/** A judgement, a date and what is on record are nobody's to change, whatever the law says. */
export function isChangeable(fact: Fact): boolean {
  return (
    (fact.changeable === "actor" || fact.changeable === "municipality") && changeableTypes.has(fact.type)
  );
}

/**
 * One fact with the values that bring a condition about. A yes or no, or a word, may be given where none is known; a
 * number is only moved from what it is, to the nearest that will do.
 */
export interface Way {
  slot: number;
  values: readonly unknown[];
}

/** How a leaf can be brought to a result by changing one fact. */
export function waysTo(program: Program, state: FactState, leaf: LeafNode, wanted: number): Way[] {
  const slots = new Set([
    ...(changeableBehind(program).get(leaf.slot) ?? []),
    ...(leaf.other === undefined ? [] : (changeableBehind(program).get(leaf.other) ?? [])),
  ]);
  const changed: FactState = { on: state.on, values: [...state.values] };
  const ways: Way[] = [];
  for (const slot of slots) {
    const brings = (value: unknown) => {
      changed.values[slot] = value;
      program.facts.deriveFrom(slot, changed);
      return leaf.walk(changed.values, noResults) === wanted;
    };
    const values = valuesOf(program, state, slot, brings);
    if (values.length > 0) ways.push({ slot, values });
    changed.values[slot] = state.values[slot];
    program.facts.deriveFrom(slot, changed);
  }
  return ways;
}

function valuesOf(
  program: Program,
  state: FactState,
  slot: number,
  brings: (value: unknown) => boolean,
): readonly unknown[] {
  const fact = program.dated.law.data.facts[slot]!;
  const now = state.values[slot];
  const tried = [...domainOf(program).values(slot, state)];
  switch (fact.type) {
    case "boolean":
    case "enum":
      return tried.filter(brings);
    case "money":
      return now === undefined ? [] : lowered(program, state, now as Money, tried as Money[], brings);
    default:
      return now === undefined
        ? []
        : nearest(tried.filter(brings) as (number | ExactDecimal)[], now as number | ExactDecimal);
  }
}

/** The highest amount under the present one that will do, in its own currency. An amount is never raised, nor given where none is stated. */
function lowered(
  program: Program,
  state: FactState,
  now: Money,
  tried: readonly Money[],
  brings: (value: unknown) => boolean,
): Money[] {
  const eurNok = state.values[program.facts.slotOf.get(rate)!] as ExactDecimal | undefined;
  const amounts = tried.flatMap((money) => {
    if (money.currency === now.currency) return [money.minor];
    return eurNok ? [atMostIn(money, now.currency, eurNok)] : [];
  });
  const money = (minor: number): Money => ({ minor, currency: now.currency });
  const found = amounts.filter((minor) => minor > 0 && minor < now.minor && brings(money(minor)));
  return found.length > 0 ? [money(Math.max(...found))] : [];
}

function nearest(values: readonly (number | ExactDecimal)[], now: number | ExactDecimal): readonly unknown[] {
  const away = (value: number | ExactDecimal) => new Exact(value).minus(now).abs();
  return values.reduce<(number | ExactDecimal)[]>(
    (best, value) => (best.length === 0 || away(value).lessThan(away(best[0]!)) ? [value] : best),
    [],
  );
}
