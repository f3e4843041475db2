import type { Answer, Bound, Bounds, OpensIf } from "../types";

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

function tighter(one: Answer, other: Answer): Answer | undefined {
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const [a, b] = [upperOf(one), upperOf(other)];
  if (a === undefined || b === undefined) return undefined;
  return a < b || (a === b && "below" in (one.is as Bounds)) ? one : other;
}

/** The upper bound of an answer that has no other. */
function upperOf({ is, together, shareOf }: Answer): number | undefined {
  if (typeof is !== "object" || "in" in is || together || shareOf) return undefined;
  const { atMost, below, ...lower } = is as Bounds;
  if (Object.keys(lower).length > 0) return undefined;
  return numberOf(below ?? atMost);
}

function numberOf(bound: Bound | undefined): number | undefined {
  const number = Number(typeof bound === "object" ? bound.amount : bound);
  return Number.isNaN(number) ? undefined : number;
}
