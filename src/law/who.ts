import type { answerers } from "./marks";
import type { Fact } from "./types";

/** Who can answer: a person who judges, with reasons; or who knows the fact. */
export type Answerer = "judgement" | "anyone" | (typeof answerers)[number];

export function answererOf({ id, type, answeredBy, changeable }: Fact): Answerer {
  if (type === "judgement") return "judgement";
  if (answeredBy) return answeredBy;
  if (changeable === "actor" || /^(actor|supplier)\./.test(id)) return "actor";
  return changeable === "municipality" || /^(contract|transfer)\./.test(id) ? "municipality" : "anyone";
}
