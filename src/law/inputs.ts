import type { Derivation } from "./derivation";
import type { Fact } from "./types";

/** The ids of facts and of parameters that a derivation reads; `"on"` stands for the date and is no fact. */
export function inputsOf(derivation: Derivation): { facts: string[]; parameters: string[]; table?: string } {
  switch (derivation.op) {
    case "is-given":
      return { facts: [derivation.fact], parameters: [] };
    case "first-known":
    case "sum":
      return { facts: derivation.facts, parameters: [] };
    case "signs":
      return { facts: derivation.of.map(({ fact }) => fact), parameters: [] };
    case "amount":
      return { facts: [derivation.money, derivation.rate ?? "rate.eurNok"], parameters: [] };
    case "choose":
      return { facts: [derivation.fact, derivation.whenIn, derivation.otherwise], parameters: [] };
    case "difference":
      return { facts: [derivation.from, derivation.minus], parameters: [] };
    case "times":
      return { facts: [derivation.fact, derivation.count], parameters: [] };
    case "ratio":
      return { facts: [derivation.part, derivation.whole], parameters: [] };
    case "share":
      return { facts: [derivation.share], parameters: [] };
    case "days-since":
    case "months-since":
    case "years-since":
      return { facts: [derivation.date], parameters: [] };
    case "is-on-or-after":
      return { facts: [derivation.date, derivation.than].filter((id) => id !== "on"), parameters: [] };
    case "lookup":
      return { facts: [derivation.fact], parameters: [], table: derivation.table };
    case "contract-value": {
      const { stated, hasTotalPrice, payments, monthly, months, isOpenEnded, add, similar } = derivation;
      return {
        facts: [
          stated,
          hasTotalPrice,
          payments,
          monthly,
          months,
          isOpenEnded,
          ...add,
          ...(similar ? [similar] : []),
          "rate.eurNok",
        ],
        parameters: [derivation.maxMonths, ...(derivation.similarMonths ? [derivation.similarMonths] : [])],
      };
    }
    case "awards-total": {
      const { window: span } = derivation;
      const parameters =
        "kind" in span
          ? [span.kind === "rolling" ? span.months : span.years]
          : [span.parameter, span.months, span.years];
      const facts = [derivation.awards, "rate.eurNok"];
      if (derivation.plus) facts.push(derivation.plus);
      if (derivation.yearEnd) facts.push(derivation.yearEnd);
      return { facts, parameters };
    }
  }
}

/** The ids of parameters that a fact is worked out with, or that say what it can be. */
export function parametersOfFact({ derive, plausible }: Fact): string[] {
  return [
    ...(derive ? inputsOf(derive).parameters : []),
    ...(plausible ? [plausible.atLeast, plausible.atMost] : []),
  ];
}
