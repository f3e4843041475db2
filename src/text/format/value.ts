import type { Change, Money } from "../../assessment";
import type { DerivedType, GivenType, Parameter } from "../../law";
import type { Speech } from "../speech";
import type { Words } from "../words";
import { noBreak } from "../wrap";
import { eurIn, nokIn, percentIn, wholeIn } from "./number";

/** The value of a fact in words: an amount, a share, a yes, the name of an alternative. */
export function factValue(speech: Speech, factId: string, value: unknown): string {
  const { words, law } = speech;
  if (value === undefined) return words.notKnown;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map((one) => factValue(speech, factId, one)).join(words.or);
  if (typeof value === "number") return numberValue(speech, law.facts.get(factId)?.type, value);
  return alternative(speech, factId, String(value));
}

/** An amount of the answer in words. */
export function moneyIn(words: Words, { amount, currency }: Money): string {
  const minor = Math.round(Number(amount) * 100);
  return currency === "NOK" ? nokIn(words, minor) : eurIn(words, minor);
}

/** The same without cents where there are none. */
export function shortMoneyIn(words: Words, money: Money): string {
  return moneyIn(words, money).replace(/[,.]00$/, "");
}

/** A value as it is written in a case, in words. */
export function inputValue(speech: Speech, factId: string, value: Change["to"]): string {
  if (typeof value === "object") return moneyIn(speech.words, value);
  const fact = speech.law.facts.get(factId);
  if (fact?.type === "share") return percentIn(speech.words, Math.round(Number(value) * 1e6));
  if (typeof value !== "number") return factValue(speech, factId, value);
  const unit = speech.words.units[fact?.unit ?? ""];
  const number = wholeIn(speech.words, value);
  return unit ? `${number}${noBreak}${value === 1 ? unit[0] : unit[1]}` : number;
}

/** A value as a source has stated it: of a judgement its answer, of an amount its sum, of a list that it is one. */
export function statedValue(speech: Speech, factId: string, value: unknown): string {
  if (typeof value !== "object" || value === null) return factValue(speech, factId, value);
  if ("value" in value) return statedValue(speech, factId, value.value);
  return "amount" in value && "currency" in value ? `${value.currency} ${value.amount}` : "[…]";
}

/** The value of a parameter in words, with its unit. */
export function parameterValue(speech: Speech, parameter: Parameter, value: unknown): string {
  if (typeof value !== "number") return alternative(speech, parameter.id, String(value));
  if (parameter.fact !== "integer") return numberValue(speech, parameter.fact, value);
  const unit = speech.words.units[parameter.unit];
  const number = wholeIn(speech.words, value);
  return unit ? `${number}${noBreak}${value === 1 ? unit[0] : unit[1]}` : number;
}

function numberValue(
  { words }: Speech,
  type: GivenType | DerivedType | Parameter["fact"] | undefined,
  value: number,
): string {
  switch (type) {
    case "ore":
      return nokIn(words, value);
    case "cent":
      return eurIn(words, value);
    case "millionths":
      return percentIn(words, value);
    default:
      return wholeIn(words, value);
  }
}

/** An alternative by the name it has where it is given. */
function alternative(speech: Speech, factId: string, value: string): string {
  const fact = namingFact(speech, factId, value);
  return fact === undefined ? value : speech.title(`${fact}=${value}`);
}

/** The fact whose alternatives are named: itself, or one that it is taken from. */
function namingFact(speech: Speech, factId: string, value: string): string | undefined {
  if (speech.has(`${factId}=${value}`)) return factId;
  const derive = speech.law.facts.get(factId)?.derive;
  const sources = derive?.op === "first-known" ? derive.facts : [];
  return sources.map((source) => namingFact(speech, source, value)).find((found) => found !== undefined);
}

/** An amount, a share or a number of a case as a person reads it; undefined where it is none. */
export function numberOfCase(words: Words, type: string, value: unknown): string | undefined {
  const { amount, currency } = (typeof value === "object" && value !== null ? value : {}) as Partial<Money>;
  const number = Number(amount ?? value);
  if (!Number.isFinite(number)) return undefined;
  switch (type) {
    case "money":
      return shortMoneyIn(words, { amount: String(number), currency: currency ?? "NOK" });
    case "share":
      return percentIn(words, Math.round(number * 1e6));
    case "count":
      return wholeIn(words, number);
    case "decimal":
      return String(value).replace(".", words.decimal);
    default:
      return undefined;
  }
}
