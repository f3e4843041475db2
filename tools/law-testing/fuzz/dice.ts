import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance, from whatever it comes. */
export class Dice {
  /** @param below A whole number from nothing to `end`, exclusive. */
  constructor(readonly below: (end: number) => number) {}

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  from<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }
}

/** Chance that comes out the same for the same seed. */
export function seededDice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  return new Dice((end) => uniformInt(generator, 0, end - 1));
}
