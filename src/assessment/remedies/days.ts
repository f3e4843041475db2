import { MET, NOT_YET, type Program } from "../../engine";
import { memoize } from "../../lib/memoize";
import { daysToCome, onDay } from "../future-changes";
import type { Run } from "../run";

/** The case as it stands on a later day, each rule evaluated when it is asked for. */
class Day {
  readonly #program: Program;
  readonly #values: readonly unknown[];
  readonly #results: Uint8Array;
  #frozen: readonly unknown[] | undefined;
  #frozenResults: Uint8Array | undefined;

  constructor(
    readonly run: Run,
    day: string,
    /** What only passes with time: the value of a contract, an age. A route that opens by these is not waited for. */
    readonly passing: readonly number[],
  ) {
    const { program, state } = onDay(run, day);
    this.#program = program;
    this.#values = state.values;
    this.#results = this.#noResults();
  }

  opens(route: string): boolean {
    const walk = this.#program.walks[this.#program.positionOf.get(route)!]!;
    if (walk(this.#values, this.#results) !== MET) return false;
    this.#frozen ??= this.#withoutPassing();
    this.#frozenResults ??= this.#noResults();
    return walk(this.#frozen, this.#frozenResults) === MET;
  }

  #withoutPassing(): readonly unknown[] {
    const values = [...this.#values];
    for (const slot of this.passing) values[slot] = this.run.state.values[slot];
    return values;
  }

  #noResults(): Uint8Array {
    return new Uint8Array(this.#program.rules.length).fill(NOT_YET);
  }
}

/** Days to come on which a route opens of itself: the law is another, or earlier aid has fallen out of the window. */
export class Days {
  readonly #days = new Map<string, Day>();
  readonly #passing: readonly number[];

  constructor(readonly run: Run) {
    this.#passing = run.law.data.facts.flatMap(({ derive }, slot) =>
      derive && derive.op !== "awards-total" ? [slot] : [],
    );
  }

  /** The first of these days on which a route is open with nothing changed but the day. */
  opening(route: string): string | undefined {
    return daysToCome(this.run, route).find((day) =>
      memoize(this.#days, day, () => new Day(this.run, day, this.#passing)).opens(route),
    );
  }
}
