import { Exact } from "../../case";
import type { Answer, Bounds, OpensIf } from "../types";

const parts = ["premises", "needs", "usual", "judgements"] as const;

/** The answers of two sets as one, each fact once; undefined where no answer about a fact does for both. */
export function joined(one: OpensIf, other: OpensIf): OpensIf | undefined {
  const whole: OpensIf = { premises: [], needs: [], usual: [], judgements: [] };
  for (const part of parts) {
    const answers = new Map<string, Answer>();
    for (const answer of [...one[part], ...other[part]]) {
      const known = answers.get(answer.fact);
      const both = known ? tighter(known, answer) : answer;
      if (!both) return undefined;
      answers.set(answer.fact, both);
    }
    whole[part] = [...answers.values()];
  }
  return whole;
}

/** The one with the lower bound; none where the bounds are in two currencies, which no rate makes one. */
function tighter(one: Answer, other: Answer): Answer | undefined {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const [a, b] = [upperOf(one), upperOf(other)];
  if (!a || !b || a.unit !== b.unit) return undefined;
  const order = a.number.comparedTo(b.number);
  return order < 0 || (order === 0 && a.isBelow) ? one : other;
}

/** Not a day. */
const aNumber = /^\d+(\.\d+)?$/;

/** The upper bound of an answer that has no other. */
function upperOf({ is, together, shareOf }: Answer) {
  if (typeof is !== "object" || "in" in is || together || shareOf) return undefined;
  const { atMost, below, ...lower } = is as Bounds;
  const bound = below ?? atMost;
  if (bound === undefined || Object.keys(lower).length > 0) return undefined;
  const { amount, currency: unit } = typeof bound === "object" ? bound : { amount: bound, currency: "" };
  if (!aNumber.test(String(amount))) return undefined;
  return { number: new Exact(amount), unit, isBelow: below !== undefined };
}
