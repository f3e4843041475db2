import { describeIssue, messageLanguages, optionIssues } from "../case";
import { compiledFindings, type Findings, refined } from "../engine";
import type { Law, RuleKind } from "../law";
import { differencesOf } from "./differences";
import { byBurden } from "./ids";
import { type Run, startRun } from "./run";
import type { AssessOptions, Comparison, ComparisonResult, Difference } from "./types";
import { verdictOfRoute } from "./verdict";

/** One side of a comparison: a case on a date. */
export interface Side {
  case: unknown;
  on: string;
}

/** What two cases, or one case on two dates, come out with differently, and through which leaves. */
export function compareUnder(
  law: Law,
  a: Side,
  b: Side,
  options: Pick<AssessOptions, "lang">,
): ComparisonResult {
  const lang = optionIssues("lang", options.lang, messageLanguages);
  if (lang.length > 0) return { ok: false, side: "a", issues: lang.map((issue) => describeIssue(issue)) };
  const sides = [a, b].map((side) => startRun(law, side.case, side.on));
  const wrong = sides.findIndex((side) => "issues" in side);
  if (wrong >= 0) {
    const { issues } = sides[wrong] as { issues: Parameters<typeof describeIssue>[0][] };
    return {
      ok: false,
      side: wrong === 0 ? "a" : "b",
      issues: issues.map((issue) => describeIssue(issue, options.lang)),
    };
  }
  const [runA, runB] = sides.map((side) => (side as { run: Run }).run) as [Run, Run];
  return { ok: true, ...comparisonOf(runA, runB) };
}

const kinds = ["class", "regime", "route", "instrument"] as const satisfies readonly RuleKind[];

function comparisonOf(runA: Run, runB: Run): Comparison {
  const [a, b] = [runA, runB].map((run) =>
    refined(run.program, run.state, compiledFindings(run.program, run.state.values)),
  ) as [Findings, Findings];
  const { law } = runA;
  const { rules } = law.data;
  const differences = kinds.flatMap((kind) =>
    rules
      .filter((rule) => rule.kind === kind && a.result(rule.id) !== b.result(rule.id))
      .map(({ id }) => id)
      .sort(byBurden(law))
      .map((id): Difference => {
        const leaves = differencesOf(a.trace(id), b.trace(id));
        return kind === "class" || kind === "regime"
          ? { kind, id, a: a.result(id), b: b.result(id), leaves }
          : { kind, id, a: verdictOfRoute(a.result(id)), b: verdictOfRoute(b.result(id)), leaves };
      }),
  );
  return { a: { on: runA.on }, b: { on: runB.on }, differences };
}
