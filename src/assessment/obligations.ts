import type { Findings } from "../engine";
import { type Family, type Law, matches, noRuleInForce, type Rule } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import { citationsOf } from "./citations";
import { idsOf } from "./ids";
import type { Run } from "./run";
import type { Duty, Restriction, Verdict } from "./types";

/** Duties that follow with a route: its own, and those of the regimes of its family that govern. */
export function dutiesOf(run: Run, findings: Findings, routeId: string, family: Family): Duty[] {
  const { dated } = run.program;
  const ids = new Set(dated.rules.get(routeId)!.version?.duties ?? []);
  for (const regime of idsOf(run.law, "regime")) {
    const { rule, version } = dated.rules.get(regime)!;
    if (rule.family === family && findings.result(regime) === "met")
      for (const id of version!.duties ?? []) ids.add(id);
  }
  return [...ids].sort().flatMap((id) => {
    const { rule, version } = dated.rules.get(id)!;
    const result = findings.result(id);
    if (!version || result === "unmet") return [];
    return [
      {
        id,
        stage: rule.stage!,
        ...(result === "unknown" ? { applies: "unknown" as const } : {}),
        citations: citationsOf(run.law, version),
      },
    ];
  });
}

/** Words that belong to a route: those of its version (of a closed one only in a gap), and note rules that are met. */
export function notesOf(
  run: Run,
  findings: Findings,
  routeId: string,
  verdict: Verdict,
  blockers: readonly string[],
): string[] {
  const { dated } = run.program;
  const { version } = dated.rules.get(routeId)!;
  const own =
    verdict === "closed" && !blockers.includes(`${routeId}#${noRuleInForce}`) ? [] : (version?.notes ?? []);
  const attached =
    verdict === "closed"
      ? []
      : attachedTo(run, routeId, "note")
          .filter((rule) => findings.result(rule.id) === "met")
          .map((rule) => rule.id);
  return [...new Set([...own, ...attached])]
    .filter((id) => !dated.rules.has(id) || findings.result(id) === "met")
    .sort();
}

export function restrictionsOf(run: Run, findings: Findings, routeId: string): Restriction[] {
  return attachedTo(run, routeId, "restriction").flatMap((rule) => {
    const result = findings.result(rule.id);
    return result === "unmet" ? [] : [{ id: rule.id, strength: rule.strength!, result }];
  });
}

/** Whether a rule says that it belongs to a route. */
export function isAttached(rule: Rule, routeId: string): boolean {
  return rule.appliesTo?.some((pattern) => matches(pattern, routeId)) ?? false;
}

const attached = oncePer((_: Law) => new Map<string, readonly Rule[]>());

function attachedTo({ law }: Run, routeId: string, kind: "note" | "restriction"): readonly Rule[] {
  return memoize(attached(law), `${kind} ${routeId}`, () =>
    law.data.rules.filter((rule) => rule.kind === kind && isAttached(rule, routeId)),
  );
}
