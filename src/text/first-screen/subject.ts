import type { Assessment } from "../../assessment";
import type { Family } from "../../law";
import { uncapitalised } from "../answers";
import { dateIn } from "../format/date";
import { capital } from "../format/span";
import { shortMoneyIn } from "../format/value";
import { reasonsOf } from "../reasons";
import type { Speech } from "../speech";

/** Who gets what, how much, and the day of the rules: "Solvik idrettslag: tilskudd, NOK 150 000 · regler …". */
export function subjectIn(speech: Speech, assessment: Assessment): string {
  const { first } = speech.words;
  const { actor, contract, transfer } = (assessment.case ?? {}) as Record<string, Fields | undefined>;
  const family = familyOf(assessment);
  const named =
    family === "purchase" ? ["contract.subject", contract?.subject] : ["transfer.form", transfer?.form];
  const alternative = typeof named[1] === "string" ? `${named[0]}=${named[1]}` : undefined;
  const what =
    alternative !== undefined && speech.has(alternative)
      ? uncapitalised(speech.short(alternative))
      : first.unnamed[family ?? "unsettled"];
  const amount = amountIn(
    speech,
    family === "purchase" ? worthIn(speech, assessment, contract) : transfer?.amount,
  );
  const name = typeof actor?.name === "string" ? `${actor.name}: ${what}` : capital(what);
  const about = amount === undefined ? name : `${name}, ${amount}`;
  return `${about} · ${first.rules(dateIn(speech.words, assessment.on))}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a purchase is worth as stated, or as the route of the conclusion counts it. */
function worthIn(speech: Speech, { conclusion, routes }: Assessment, contract: Fields | undefined): unknown {
  if (contract?.estimatedValue !== undefined) return contract.estimatedValue;
  const trace = routes.find(({ id }) => id === conclusion?.route)?.trace;
  const counted = (trace ? reasonsOf(speech, trace) : []).find(
    ({ leaf }) => leaf && speech.law.facts.get(leaf.fact)?.derive?.op === "contract-value",
  )?.leaf?.actual;
  return typeof counted === "number" ? { amount: counted / 100, currency: "NOK" } : undefined;
}

/** Purchase or support, where one of them is all that applies. */
export function familyOf({ routes }: Assessment): Family | undefined {
  const families = (["purchase", "support"] as const).filter((family) =>
    routes.some((route) => route.family === family && route.verdict !== "closed"),
  );
  if (families.length === 1) return families[0];
  const closed = (family: Family) =>
    routes.every(
      (route) => route.family !== family || route.blockers?.[0] === `transfer-is-${other[family]}`,
    );
  return families.length > 0
    ? undefined
    : closed("purchase")
      ? "support"
      : closed("support")
        ? "purchase"
        : undefined;
}

const other = { purchase: "support", support: "a-purchase" } as const;

function amountIn({ words }: Speech, value: unknown): string | undefined {
  const { amount = value, currency = "NOK" } = typeof value === "object" && value ? (value as Fields) : {};
  if (amount === undefined || Number.isNaN(Number(amount)) || typeof amount === "object") return undefined;
  return shortMoneyIn(words, { amount: String(amount), currency: currency === "EUR" ? "EUR" : "NOK" });
}
