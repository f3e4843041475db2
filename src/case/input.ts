/** The shapes in which a case is written. */

/** A bare number or decimal string is NOK. At most two decimals, not negative. */
export type MoneyInput = number | string | { amount: number | string; currency: "NOK" | "EUR" };

/** What a person has settled; a bare boolean is a judgement without a reason. */
export type JudgementInput = boolean | { value: boolean; reason?: string; by?: string; on?: string };

export interface AwardInput {
  /** The day the recipient got the legal right, `YYYY-MM-DD`. */
  on: string;
  amount: MoneyInput;
  /** NOK per EUR on that day; needed for an amount in NOK. */
  eurNok?: number | string;
  regulation?: "general" | "sgei" | "agriculture" | "fisheries";
  giver?: string;
  recipient?: string;
  scheme?: string;
}

/** Earlier aid; `complete: false` makes the list a lower bound. */
export interface AwardsInput {
  awards: AwardInput[];
  complete: boolean;
}

/** Purchases of the same kind; `complete: false` makes the list a lower bound. */
export interface PurchasesInput {
  purchases: { on?: string; amount: MoneyInput; what?: string }[];
  complete: boolean;
}
