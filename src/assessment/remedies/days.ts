import { MET, type Program } from "../../engine";
import { remembered } from "../../remembered";
import { daysToCome, onDay } from "../later";
import type { Run } from "../run";

/** The case as it stands on a later day. */
interface Day {
  program: Program;
  asIs: Uint8Array;
  /** With what only passes with time as it was. */
  without: Uint8Array;
}

/** Days to come on which a road opens of itself: the law is another, or earlier aid has fallen out of the window. */
export class Days {
  readonly #days = new Map<string, Day>();
  /** What only passes with time: the value of a contract, an age. A road that opens by these is not waited for. */
  readonly #passing: readonly number[];

  constructor(readonly run: Run) {
    this.#passing = run.law.data.facts.flatMap(({ derive }, slot) =>
      derive && derive.op !== "awards-total" ? [slot] : [],
    );
  }

  /** The first of these days on which a road is open with nothing changed but the day. */
  opening(road: string): string | undefined {
    return daysToCome(this.run, road).find((day) => {
      const { program, asIs, without } = remembered(this.#days, day, () => this.#at(day));
      const position = program.positionOf.get(road)!;
      return asIs[position] === MET && without[position] === MET;
    });
  }

  #at(day: string): Day {
    const { program, state } = onDay(this.run, day);
    const frozen = [...state.values];
    for (const slot of this.#passing) frozen[slot] = this.run.state.values[slot];
    return { program, asIs: program.evaluate(state.values), without: program.evaluate(frozen) };
  }
}
