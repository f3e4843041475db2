import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Exact } from "../../src/case";

/** The arithmetic of another library, rounded to the digits that Exact promises. */
const Other = Big();
Other.DP = 110;
const rounded = (number: Big) => number.prec(60, Other.roundHalfUp);

const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 20 }))
  .map(([whole, places]) => new Other(`${whole}e-${places}`).toFixed());
const several = { numRuns: 2000, seed: 20261125 };

describe("exact decimals", () => {
  it("give what big.js gives", () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        fc.pre(Number(b) !== 0);
        const own = new Exact(a).dividedBy(b);
        const other = rounded(new Other(a).div(b));
        expect(own.toFixed()).toBe(other.toFixed());
        expect(own.times(new Exact(c)).minus(a).toFixed()).toBe(
          rounded(rounded(other.times(c)).minus(a)).toFixed(),
        );
        const [towardsZero, away] = [Other.roundDown, Other.roundUp];
        const isNegative = other.lt(0);
        for (const [mine, its] of [
          [own.floor(), other.round(0, isNegative ? away : towardsZero)],
          [own.ceil(), other.round(0, isNegative ? towardsZero : away)],
          [own.abs(), other.abs()],
        ] as const)
          expect(mine.toNumber() || 0).toBe(its.toNumber() || 0);
        expect(own.toFixed(2)).toBe(other.toFixed(2, Other.roundHalfUp));
        expect(own.toNumber() || 0).toBe(other.toNumber() || 0);
        expect(own.greaterThan(c)).toBe(other.gt(c));
        expect(own.lessThanOrEqualTo(c)).toBe(other.lte(c));
        expect(own.lessThan(c)).toBe(other.lt(c));
      }),
      several,
    );
  });

  it("know no nothing below nothing", () => {
    const none = new Exact(0).dividedBy(3);
    expect([none.isNegative(), none.isZero(), none.toFixed()]).toEqual([false, true, "0"]);
    expect(new Exact(-1).dividedBy(3).isNegative()).toBe(true);
  });

  it("take a rate of two amounts back to the amount it came from", () => {
    const rate = new Exact(1_133_334).dividedBy(99_999);
    expect(rate.times(99_999).floor().toNumber()).toBe(1_133_334);
  });
});
