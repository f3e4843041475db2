import {
  type Assessment,
  type AssessOptions,
  assessOnJsonRules,
  assessUnder,
  type Route,
} from "../../src/assessment";
import type { Law } from "../../src/law";

/** The whole answer of a law, on both evaluators, which must agree to the byte. */
export async function answerOf(
  law: Law,
  input: object,
  options: Partial<AssessOptions> = {},
): Promise<Assessment> {
  const whole: AssessOptions = { on: "2024-06-15", lang: "en", detail: "full", ...options };
  const answer = assessUnder(law, input, whole);
  if (!answer.ok) throw new Error(answer.issues.map((issue) => issue.message).join("\n"));
  const other = await assessOnJsonRules(law, input, whole);
  if (JSON.stringify(other) !== JSON.stringify(answer)) throw new Error("The two evaluators differ.");
  return answer;
}

export function route(answer: Assessment, id: string): Route {
  const found = [...answer.routes, ...answer.instruments].find((route) => route.id === id);
  if (!found) throw new Error(`No route ${id}.`);
  return found;
}

export const warningsOf = <Code extends Assessment["warnings"][number]["code"]>(
  answer: Assessment,
  code: Code,
) =>
  answer.warnings.filter(
    (warning): warning is Extract<Assessment["warnings"][number], { code: Code }> => warning.code === code,
  );
