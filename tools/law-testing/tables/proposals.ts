import { MET, UNKNOWN } from "../../../src/engine";
import type { Told } from "../draw/decode";
import type { Trial } from "../mutate/trial";

const mostBases = 24;
/** Of these, so many of the latest are tried for each mutant. */
const mostTried = 4;
/** A case that is further from every base than this, in facts, stands alone. */
const farthest = 2;

/** A case, and the mutants that it is there for. */
export interface Proposal {
  told: Told;
  parted: readonly number[];
}

/** Draws cases, few and small, that part every mutant of a version from it. What it has found is taken from `left`. */
export class Proposals {
  /** Cases in which the version is met, none with a fact too many. */
  readonly bases: Told[] = [];

  constructor(
    readonly trial: Trial,
    /** Mutants not told from the law so far. */
    readonly left: Set<number>,
    /** Whether a case can be given to the library, which then sees it as the trial does. */
    readonly holds: (told: Told) => boolean,
  ) {}

  *all(): Generator<Proposal> {
    this.#addBase(this.trial.met(this.trial.nothing));
    for (let index = 0; index < this.bases.length || index === 0; index++) {
      const base = this.bases[index];
      if (base) {
        yield* this.#among([base]);
        yield* this.#among(this.trial.besides(base));
      }
      if (index + 1 < this.bases.length) continue;
      for (const number of [...this.left]) {
        if (!this.left.has(number)) continue;
        const told = this.#drawn(number);
        if (!told) continue;
        yield this.#taken(told);
        if (this.#addBase(told)) break;
      }
    }
  }

  /** As a case to put others beside, if it is met and far from the rest. */
  #addBase(told: Told | undefined): boolean {
    if (!told || this.bases.length >= mostBases || this.trial.outcome(told, []).code !== MET) return false;
    const least = this.#less(told, (one) => this.trial.outcome(one, []).code === MET);
    if (this.bases.some((base) => this.#away(base, least) <= farthest) || !this.holds(least)) return false;
    this.bases.push(least);
    return true;
  }

  /** Takes the cases that tell most first, until none tells anything more. */
  *#among(cases: Iterable<Told>): Generator<Proposal> {
    if (this.left.size === 0) return;
    const found = new Map<string, { told: Told; parted: number[] }>();
    for (const told of cases) {
      const { code, parted } = this.trial.outcome(told, this.left);
      if (parted.length === 0 || code === UNKNOWN) continue;
      const key = `${code} ${parted}`;
      if (!found.has(key)) found.set(key, { told, parted });
    }
    const all = [...found.values()];
    for (;;) {
      const worths = all.map(({ parted }) => parted.filter((number) => this.left.has(number)).length);
      const worth = Math.max(0, ...worths);
      if (worth === 0) return;
      for (const { told } of all.splice(worths.indexOf(worth), 1))
        if (this.holds(told)) yield this.#taken(told);
    }
  }

  /** A case near a base, or else the one that is nearest to any, or to nothing. */
  #drawn(number: number): Told | undefined {
    let nearest: Told | undefined;
    let distance = Number.POSITIVE_INFINITY;
    const { nothing } = this.trial;
    for (const base of [...this.bases.slice(-mostTried), nothing]) {
      const drawn = this.trial.witness(number, base);
      const told =
        drawn && [this.trial.nearer({ told: drawn, parted: [number] }, base), drawn].find(this.holds);
      const away = told ? this.#away(told, base) : distance;
      if (away < distance) [nearest, distance] = [told, away];
      if (distance <= farthest) break;
    }
    const unknown = nearest ? undefined : this.trial.unknownWitness(number);
    return unknown && this.holds(unknown) ? unknown : nearest;
  }

  #away(one: Told, other: Told): number {
    return this.trial.support.filter((slot) => one[slot] !== other[slot]).length;
  }

  #taken(told: Told): Proposal {
    const { parted } = this.trial.outcome(told, this.left);
    for (const number of parted) this.left.delete(number);
    return { told, parted };
  }

  /** Without each fact that is not needed. */
  #less(told: Told, isEnough: (told: Told) => boolean): Told {
    let least = told;
    for (const [slot, value] of told.entries()) {
      if (value === undefined) continue;
      const next = least.with(slot, undefined);
      if (isEnough(next)) least = next;
    }
    return least;
  }
}
