import type { AwardsInput, PurchasesInput } from "../case";
import { dateIn, inputValue, type Line, moneyIn } from "../text";
import type { Pen } from "./letter";

/** The facts of a case, each with where it is from; judgements stand by themselves. */
export function factRows(pen: Pen, input: Record<string, unknown>): Line["text"][][] {
  const { facts } = pen.speech.law.data;
  const sources = (input.sources ?? {}) as Record<string, string>;
  return facts
    .filter(({ derive, type }) => !derive && type !== "judgement")
    .flatMap(({ id }): Line["text"][][] => {
      const value = at(input, id);
      if (value === undefined || value === "") return [];
      const source = sources[id] === undefined ? "" : ` (${pen.say.justification.from(sources[id])})`;
      return [[pen.speech.title(id), `${inWords(pen, id, value)}${source}`]];
    });
}

/** A given fact as it stands in a case. */
export function at(input: Record<string, unknown>, id: string): unknown {
  return id
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      input,
    );
}

export function inWords(pen: Pen, id: string, value: unknown): string {
  const { speech } = pen;
  switch (speech.law.facts.get(id)?.type) {
    case "date":
      return dateIn(speech.words, String(value));
    case "money":
      return amountIn(pen, value);
    case "awards":
      return awardsIn(pen, value as AwardsInput);
    case "purchases":
      return purchasesIn(pen, value as PurchasesInput);
    case "text":
    case "organisationNumber":
    case "code":
    case "municipalityNumber":
    case "cpv":
    case "sectorCode":
    case "monthDay":
      return String(value);
    case "decimal":
      return String(value).replace(".", speech.words.decimal);
    default:
      return inputValue(speech, id, value as string);
  }
}

/** An amount as it stands in a case: in NOK where no currency is named. */
export function amountIn({ speech }: Pen, value: unknown): string {
  const { amount, currency } =
    typeof value === "object" && value !== null && "amount" in value
      ? (value as { amount: string | number; currency: "NOK" | "EUR" })
      : { amount: value as string | number, currency: "NOK" as const };
  return moneyIn(speech.words, { amount: String(amount), currency });
}

function awardsIn(pen: Pen, list: AwardsInput): string {
  const { say, speech } = pen;
  if ("total" in list) return say.inTotal(amountIn(pen, list.total));
  const { awards, complete } = list;
  const rows = awards.map(({ on, amount, regulation, giver, scheme }) =>
    [
      dateIn(speech.words, on),
      amountIn(pen, amount),
      ...[regulation && say.regulations[regulation], giver, scheme].filter((one) => one !== undefined),
    ].join(", "),
  );
  return listIn(pen, rows, complete);
}

function purchasesIn(pen: Pen, { purchases, complete }: PurchasesInput): string {
  const rows = purchases.map(({ on, amount, what, sameProject }) =>
    [
      ...(on === undefined ? [] : [dateIn(pen.speech.words, on)]),
      amountIn(pen, amount),
      ...(what === undefined ? [] : [what]),
      ...(sameProject ? [pen.say.sameProject] : []),
    ].join(", "),
  );
  return listIn(pen, rows, complete);
}

function listIn({ say }: Pen, rows: readonly string[], isComplete: boolean): string {
  const told = rows.length > 0 ? rows.join("; ") : isComplete ? say.listEmpty : "";
  return [told, isComplete ? "" : say.listIncomplete].filter((part) => part !== "").join("; ");
}
