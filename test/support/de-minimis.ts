import { type Assessment, assessSync, type Case, type Route } from "../../src/index";

/** Support as de minimis aid with earlier awards, and its routes. */
export const general = "grant.de-minimis.general";
export const sgei = "grant.de-minimis.sgei";

export function answerOf(input: object, on: string): Assessment {
  const answer = assessSync(input as Case, { on });
  if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
  return answer;
}
export const routeOf = (input: object, on: string, id = general): Route =>
  answerOf(input, on).routes.find((route) => route.id === id)!;
export interface Award {
  on: string;
  amount: { amount: string; currency: "NOK" | "EUR" };
  eurNok?: string;
  regulation: string;
}

/** Support as de minimis aid of which all is known but the amount. */
export function support(awards: Award[], amount?: object, more: Record<string, unknown> = {}) {
  return {
    transfer: { nature: "support", form: "grant", ...(amount ? { amount } : {}) },
    aid: {
      awardType: "ad-hoc",
      sector: "ordinary",
      isInDifficulty: false,
      isTiedToExport: false,
      isTiedToDomesticGoods: false,
      earlierDeMinimis: { awards, complete: true },
      accountingYearEndsOn: "12-31",
      sgei: { isEntrusted: true, isGeneralInterest: true, hasOtherCompensation: false },
      ...more,
    },
    rate: { eurNok: "11.6543" },
  };
}
export const eur = (amount: string) => ({ amount, currency: "EUR" as const });
export const nok = (amount: string) => ({ amount, currency: "NOK" as const });
export const award = (on: string, amount: string, regulation = "general"): Award => ({
  on,
  amount: eur(amount),
  regulation,
});
