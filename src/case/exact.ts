import Big from "big.js";

/** Significant digits that are kept of each result. */
const digits = 60;

/** A quotient is worked out to so many decimals, in whole numbers: big.js divides digit by digit, far slower. */
const decimals = 110;
const oneOver = 10n ** BigInt(decimals);

export interface Fraction {
  over: bigint;
  under: bigint;
}

type Operand = number | string | Exact;

/** A decimal number without binary fractions, with results to 60 significant digits. Throws where it is made of no number, or divided by zero. */
export class Exact {
  readonly #big: Big;
  #fraction: Fraction | undefined;

  constructor(value: Operand | Big) {
    this.#big = value instanceof Exact ? value.#big : new Big(value as number);
  }

  times(other: Operand): Exact {
    return new Exact(rounded(this.#big.times(new Exact(other).#big)));
  }
  dividedBy(other: Operand): Exact {
    const { over, under } = new Exact(other).asFraction();
    const own = this.asFraction();
    const quotient = (own.over * under * oneOver) / (own.under * over);
    return new Exact(rounded(new Big(written(quotient))));
  }
  minus(other: Operand): Exact {
    return new Exact(rounded(this.#big.minus(new Exact(other).#big)));
  }
  abs(): Exact {
    return new Exact(this.#big.abs());
  }

  floor(): Exact {
    return new Exact(this.#big.round(0, this.isNegative() ? Big.roundUp : Big.roundDown));
  }
  ceil(): Exact {
    return new Exact(this.#big.round(0, this.isNegative() ? Big.roundDown : Big.roundUp));
  }

  isZero(): boolean {
    return this.#big.eq(0);
  }
  isNegative(): boolean {
    return this.#big.s === -1;
  }
  lessThan(other: Operand): boolean {
    return this.#big.lt(new Exact(other).#big);
  }
  lessThanOrEqualTo(other: Operand): boolean {
    return this.#big.lte(new Exact(other).#big);
  }
  greaterThan(other: Operand): boolean {
    return this.#big.gt(new Exact(other).#big);
  }
  greaterThanOrEqualTo(other: Operand): boolean {
    return this.#big.gte(new Exact(other).#big);
  }
  /** How many decimals it takes to write it. */
  decimalPlaces(): number {
    return Math.max(0, this.#big.c.length - 1 - this.#big.e);
  }

  /** The number as a fraction of whole numbers, the lower one a power of ten. */
  asFraction(): Fraction {
    this.#fraction ??= fractionOf(this.toFixed());
    return this.#fraction;
  }

  toNumber(): number {
    return this.#big.toNumber();
  }
  /** Written without an exponent; rounded half up to as many decimals, where that is said. */
  toFixed(places?: number): string {
    return this.#big.toFixed(places, Big.roundHalfUp);
  }
  toString(): string {
    return this.#big.toString();
  }
  toJSON(): string {
    return this.toString();
  }
}

function rounded(big: Big): Big {
  return big.c.length > digits ? big.prec(digits, Big.roundHalfUp) : big;
}

/** A whole number of the last decimal place, as a decimal. */
function written(number: bigint): string {
  const text = (number < 0n ? -number : number).toString().padStart(decimals + 1, "0");
  return `${number < 0n ? "-" : ""}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function fractionOf(written: string): Fraction {
  const [whole, decimals = ""] = written.split(".") as [string, string?];
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}
