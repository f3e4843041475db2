import { type Code, MET, UNKNOWN } from "../../src/engine";
import type { Told, Trial } from "../mutate/trial";

const mostBases = 24;
const mostPairs = 4000;
/** How many cases a search begins from, and how many of these may end at its bound. */
const mostStarts = 40;
const mostBounded = 4;
/** A case that is further from every base than this, in facts, stands alone. */
const farthest = 4;

/** Looks for cases, few and small, that part every mutant of a version from it. What it has found is taken from `left`. */
export class Proposals {
  /** Cases in which the version is met, none with a fact too many. */
  readonly bases: Told[] = [];
  /** Mutants of which a search to the end found that they cannot be told from the law. */
  readonly same = new Set<number>();

  constructor(
    readonly trial: Trial,
    /** Mutants not told from the law so far. */
    readonly left: Set<number>,
    /** Whether a case can be told to the library, which then sees it as the trial does. */
    readonly holds: (told: Told) => boolean,
    /** Cases of the fixtures. */
    readonly others: readonly Told[],
  ) {}

  *all(): Generator<Told> {
    this.#findBases();
    yield* this.#among(this.bases, isSettled);
    for (const base of this.bases) yield* this.#among(this.#besides(base), isSettled);
    const projected = this.others.map((told) => this.#projected(told));
    yield* this.#among(projected, isSettled);
    for (const number of [...this.left]) yield* this.#searched(number);
    for (const base of this.bases) yield* this.#among(this.#pairsBeside(base), isSettled);
    for (const told of projected.slice(0, 2 * mostBases)) yield* this.#among(this.#besides(told), isSettled);
    for (const base of this.bases) yield* this.#among(this.#besides(base));
  }

  #findBases() {
    const known = new Set<string>();
    const add = (told: Told) => {
      if (this.bases.length >= mostBases) return;
      const least = this.#less(told, (one) => this.trial.outcome(one, []).code === MET);
      const key = keyOf(least);
      if (known.has(key) || !this.holds(least)) return;
      known.add(key);
      this.bases.push(least);
    };
    for (const told of this.#starts()) {
      const met = this.trial.met(told);
      if (met) add(met);
    }
    for (const told of this.others) {
      if (this.bases.length >= mostBases) break;
      const projected = this.#projected(told);
      if (this.trial.outcome(projected, []).code === MET) add(projected);
    }
  }

  /** The case that says nothing, and those that say one word. */
  *#starts(): Generator<Told> {
    const { nothing, support, program } = this.trial;
    yield nothing;
    for (const slot of support)
      if (program.dated.law.data.facts[slot]!.type !== "boolean")
        for (const value of this.trial.values(slot, nothing)) yield nothing.with(slot, value);
  }

  *#besides(base: Told): Generator<Told> {
    for (const slot of this.trial.support)
      for (const value of [...this.trial.values(slot, base), undefined])
        if (value !== base[slot]) yield base.with(slot, value);
  }

  *#pairsBeside(base: Told): Generator<Told> {
    let left = mostPairs;
    for (const one of this.#besides(base))
      for (const two of this.#besides(one)) {
        if (left-- <= 0) return;
        yield two;
      }
  }

  /** Takes the cases that tell most first, until none tells anything more. */
  *#among(cases: Iterable<Told>, isWanted = (_: Code) => true): Generator<Told> {
    if (this.left.size === 0) return;
    const found = new Map<string, { told: Told; parted: number[] }>();
    for (const told of cases) {
      const { code, parted } = this.trial.outcome(told, this.left);
      if (parted.length === 0 || !isWanted(code)) continue;
      const key = `${code} ${parted}`;
      if (!found.has(key)) found.set(key, { told, parted });
    }
    const all = [...found.values()];
    for (;;) {
      const worths = all.map(({ parted }) => parted.filter((number) => this.left.has(number)).length);
      const worth = Math.max(0, ...worths);
      if (worth === 0) return;
      const [{ told, parted }] = all.splice(worths.indexOf(worth), 1) as [{ told: Told; parted: number[] }];
      const number = parted.find((one) => this.left.has(one))!;
      const near = this.bases.includes(told) ? told : this.#near(told, number);
      if (this.holds(near)) yield this.#taken(near);
      else if (this.holds(told)) yield this.#taken(told);
    }
  }

  *#searched(number: number): Generator<Told> {
    if (!this.left.has(number)) return;
    let isSame = true;
    let bounded = 0;
    let starts = 0;
    for (const start of this.#starts()) {
      if (++starts > mostStarts || bounded > mostBounded) return;
      const found = this.trial.parting(number, start);
      if (found === "none") continue;
      isSame = false;
      if (found === undefined) bounded++;
      else {
        const told = this.#near(found, number);
        if (this.holds(told)) return yield this.#taken(told);
      }
    }
    if (isSame) this.same.add(number);
  }

  /** As near a base as it can be, where that is not far. */
  #near(told: Told, number: number): Told {
    if (!this.#kills(told, number)) return told;
    const least = this.#less(told, (one) => this.#kills(one, number));
    let nearest = least;
    let distance = farthest;
    for (const base of this.bases.slice(0, 6)) {
      let one = least;
      for (const slot of this.trial.support) {
        const next = one.with(slot, base[slot]);
        if (one[slot] !== base[slot] && this.#kills(next, number)) one = next;
      }
      const away = this.trial.support.filter((slot) => one[slot] !== base[slot]).length;
      if (away < distance) [nearest, distance] = [one, away];
    }
    return nearest;
  }

  #kills(told: Told, number: number): boolean {
    const { code, parted } = this.trial.outcome(told, [number]);
    return code !== UNKNOWN && parted.length > 0;
  }

  #taken(told: Told): Told {
    for (const number of this.trial.outcome(told, this.left).parted) this.left.delete(number);
    return told;
  }

  #projected(told: Told): Told {
    const { support } = this.trial;
    const own = new Set(support);
    return told.map((value, slot) => (own.has(slot) ? value : undefined));
  }

  /** Without each fact that is not needed. */
  #less(told: Told, isEnough: (told: Told) => boolean): Told {
    if (!isEnough(told)) return told;
    let least = told;
    for (const [slot, value] of told.entries()) {
      if (value === undefined) continue;
      const next = least.with(slot, undefined);
      if (isEnough(next)) least = next;
    }
    return least;
  }
}

const isSettled = (code: Code) => code !== UNKNOWN;

function keyOf(told: Told): string {
  return JSON.stringify(told.map((value) => value ?? null));
}
