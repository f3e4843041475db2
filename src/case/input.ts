/** The shapes in which a case is written. */

/** A bare number or decimal string is NOK. At most two decimals, not negative. */
export type MoneyInput = number | string | { amount: number | string; currency: "NOK" | "EUR" };

/** What a person has settled; a bare boolean is a judgement without a reason. */
export type JudgementInput =
  | boolean
  | { value: boolean; reason?: string | undefined; by?: string | undefined; on?: string | undefined };

export interface AwardInput {
  /** The day the recipient got the legal right, `YYYY-MM-DD`. */
  on: string;
  amount: MoneyInput;
  /** NOK per EUR on that day; needed for an amount in NOK. */
  eurNok?: number | string | undefined;
  regulation?: "general" | "sgei" | "agriculture" | "fisheries" | undefined;
  giver?: string | undefined;
  recipient?: string | undefined;
  scheme?: string | undefined;
}

/**
 * Earlier aid; `complete: false` makes the list a lower bound. Or all that counts as one sum, such as three years as a
 * declaration gives them: where the sum leaves a verdict open, the list settles it.
 */
export type AwardsInput = { awards: readonly AwardInput[]; complete: boolean } | { total: MoneyInput };

/** Purchases of the same kind; `complete: false` makes the list a lower bound. */
export interface PurchasesInput {
  purchases: readonly {
    on?: string | undefined;
    amount: MoneyInput;
    what?: string | undefined;
    /** Another part of the same project, which counts whatever its day. */
    sameProject?: boolean | undefined;
  }[];
  complete: boolean;
}
