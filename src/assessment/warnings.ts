import { compiledFindings, completionsOf, type Findings, type Reading, readingsOf, refined } from "../engine";
import { type DatedLaw, gateOf, type Rule, type RuleVersion, shiftMonths } from "../law";
import { inOrder } from "../lib/in-order";
import { assumedIn } from "./assumed";
import type { Conflict } from "./conflicts";
import { dependenciesOf } from "./dependencies";
import { idsOf } from "./ids";
import { notCoveredBehind } from "./not-covered";
import { isAttached } from "./obligations";
import type { RouteFinding } from "./routes";
import { type Run, rerun } from "./run";
import type { LawWarning, Warning } from "./types";
import { verdictOfRoute } from "./verdict";

/** Everything the reader should be warned of, in a stated order: by code, then as found. */
export function warningsOf(run: Run, findings: Findings, routes: readonly RouteFinding[]): Warning[] {
  return [
    ...conflictWarnings(run),
    ...lawWarnings(run, findings, routes),
    ...dateWarnings(run),
    ...coverWarnings(run, findings),
    ...exactnessWarnings(run, routes),
    ...otherReadings(run, findings, routes),
    ...judgementWarnings(run, routes),
    ...expiryWarnings(run, routes),
    ...certaintyWarnings(run, findings, routes),
  ];
}

/** What no answer is given without, however little of it is worked out: conflicts, and what the law held does not cover. */
export function warningsAtEveryLevel(run: Run, findings: Findings): Warning[] {
  return [...conflictWarnings(run), ...verificationWarnings(run), ...coverWarnings(run, findings)];
}

/** What the gates are in doubt about comes first, since every route depends on it. */
function conflictWarnings({ law, conflicts }: Run): Warning[] {
  if (conflicts.length === 0) return [];
  const rules = new Set(law.data.rules.map(({ id }) => id));
  const asked = Object.values(gateOf).filter((gate) => rules.has(gate));
  const isOfGate = ({ facts }: Conflict) =>
    facts.some((fact) => asked.some((gate) => dependenciesOf(law, gate).facts.has(fact)));
  return [...conflicts.filter(isOfGate), ...conflicts.filter((one) => !isOfGate(one))].map((conflict) => ({
    code: "conflict",
    ...conflict,
  }));
}

/** What the rules themselves warn of: a judgement, with the routes whose verdict follows it; then what is taken as given. */
function lawWarnings(run: Run, findings: Findings, routes: readonly RouteFinding[]): LawWarning[] {
  const judged = idsOf(run.law, "warning").flatMap((id): LawWarning[] => {
    const { rule } = run.program.dated.rules.get(id)!;
    const { code, facts } = rule.warns!;
    if (code !== "judgement-against-facts" || findings.result(id) !== "met") return [];
    const following = routes
      .filter(({ route }) => isAttached(rule, route.id))
      .filter(({ judgements }) => facts.some((fact) => judgements.includes(fact)));
    return following.length > 0
      ? [{ code, rule: id, facts: [...facts], routes: following.map(({ route }) => route.id) }]
      : [];
  });
  return [...judged, ...assumedIn(run, findings).map((one): LawWarning => ({ code: "assumed", ...one }))];
}

function verificationWarnings({ on, law: { verifiedTo } }: Run): Warning[] {
  return on > verifiedTo ? [{ code: "after-verified", verifiedTo }] : [];
}

function dateWarnings(run: Run): Warning[] {
  const warnings = verificationWarnings(run);
  run.law.data.facts.forEach((fact, slot) => {
    const date = run.state.values[slot];
    if (
      fact.isLawDate &&
      typeof date === "string" &&
      date !== run.on &&
      !isSameLaw(run.program.dated, run.law.at(date))
    )
      warnings.push({ code: "law-date-differs", fact: fact.id, date });
  });
  return warnings;
}

function isSameLaw(a: DatedLaw, b: DatedLaw): boolean {
  if (a === b) return true;
  for (const [id, one] of a.rules) if (one.version !== b.rules.get(id)!.version) return false;
  for (const [id, one] of a.parameters) if (one.version !== b.parameters.get(id)!.version) return false;
  return true;
}

function coverWarnings(run: Run, findings: Findings): Warning[] {
  const rules = notCoveredBehind(run, findings);
  return rules.length > 0 ? [{ code: "not-covered", rules }] : [];
}

function exactnessWarnings({ program }: Run, routes: readonly RouteFinding[]): Warning[] {
  const inexact = routes
    .filter(({ route }) => route.verdict === "undetermined")
    .map(({ route }) => route.id)
    .filter((id) => completionsOf(program).isTooLarge(program.positionOf.get(id)!));
  return inexact.length > 0 ? [{ code: "not-exact", routes: inexact }] : [];
}

/**
 * Each other reading of what is uncertain is run as well, for the routes that it can bear on; only a verdict that it
 * would flip is worth a warning.
 */
function otherReadings(run: Run, findings: Findings, routes: readonly RouteFinding[]): Warning[] {
  return readingsOf(run.program).flatMap((reading): Warning[] => {
    const { interpretation } = reading;
    const ids = routes
      .map(({ route }) => route.id)
      .filter((id) => dependenciesOf(run.law, id).law.has(interpretation.id));
    if (ids.length === 0) return [];
    const flipped = flippedBy(run, findings, reading, ids);
    return flipped.length > 0
      ? [{ code: "other-reading", rule: interpretation.id, note: interpretation.note, routes: flipped }]
      : [];
  });
}

/** The routes that have another verdict under an alternative interpretation. */
function flippedBy(run: Run, findings: Findings, reading: Reading, ids: readonly string[]) {
  const { program, state } = rerun(run, reading.program);
  const plain = compiledFindings(program, state.values);
  /** A rule that is settled alike under both readings leaves all as it is. */
  if (reading.rule !== undefined) {
    const result = plain.result(reading.rule);
    if (result !== "unknown" && result === findings.resultOfConditions(reading.rule)) return [];
  }
  const otherFindings = refined(program, state, plain, reading.completions);
  return ids
    .filter((id) => otherFindings.result(id) !== findings.result(id))
    .map((id) => ({ id, verdict: verdictOfRoute(otherFindings.result(id)) }));
}

function judgementWarnings(run: Run, routes: readonly RouteFinding[]): Warning[] {
  const { slotOf } = run.program.facts;
  const routesOn = new Map<string, string[]>();
  const given = [...run.judgements.keys()].map((slot) => run.law.data.facts[slot]!.id);
  /** Only routes that can rest on one of them are looked into. */
  for (const finding of routes) {
    const behind = given.filter((fact) => dependenciesOf(run.law, finding.route.id).facts.has(fact));
    if (behind.length === 0) continue;
    for (const fact of finding.judgements)
      if (behind.includes(fact)) routesOn.set(fact, [...(routesOn.get(fact) ?? []), finding.route.id]);
  }
  return [...routesOn]
    .sort(([a], [b]) => inOrder(a, b))
    .flatMap(([fact, ids]): Warning[] => {
      const rests: Warning = { code: "rests-on-judgement", fact, routes: ids };
      return run.judgements.get(slotOf.get(fact)!)?.reason
        ? [rests]
        : [rests, { code: "reason-missing", fact, routes: ids }];
    });
}

/**
 * Versions that an open route rests on and that end within the months that the law says to warn of, where nothing or
 * something else follows.
 */
function expiryWarnings(run: Run, routes: readonly RouteFinding[]): Warning[] {
  const months = run.law.data.standing.warnMonthsBeforeEnd;
  if (!months) return [];
  const last = shiftMonths(run.on, months);
  const ending = new Map<string, { to: string; routes: string[] }>();
  for (const { route, grounds } of routes) {
    if (route.verdict !== "open") continue;
    for (const id of grounds.rules) {
      const found = run.program.dated.rules.get(id);
      const to = found?.version?.to;
      if (to && to <= last && !goesOn(found.rule, found.version!))
        ending.set(id, { to, routes: [...(ending.get(id)?.routes ?? []), route.id] });
    }
  }
  return [...ending]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([rule, { to, routes: ids }]) => ({ code: "expiring", rule, to, routes: ids }));
}

/** One summary line: which of the rules behind an open route were not seen in a primary source. */
function certaintyWarnings(run: Run, findings: Findings, routes: readonly RouteFinding[]): Warning[] {
  const { dated } = run.program;
  const ids = new Set<string>();
  /** Signs that did not settle whether it is a purchase or support have no part in the answer. */
  const tookPart = (id: string) => !id.startsWith("transfer.") || findings.result(id) === "met";
  for (const { route, grounds } of routes) {
    if (route.verdict !== "open") continue;
    for (const id of grounds.rules)
      if (dated.rules.get(id)!.version?.certainty === "unverified" && tookPart(id)) ids.add(id);
    for (const id of grounds.parameters)
      if (dated.parameters.get(id)!.version?.certainty === "unverified") ids.add(id);
  }
  return ids.size > 0 ? [{ code: "unverified", rules: [...ids].sort() }] : [];
}

/** Whether the next version asks the same. */
function goesOn({ versions }: Rule, version: RuleVersion): boolean {
  const next = versions[versions.findIndex(({ from }) => from === version.from) + 1];
  return (
    next !== undefined &&
    !next.gap &&
    (next.certainty !== "uncertain" || version.certainty === "uncertain") &&
    JSON.stringify(next.conditions) === JSON.stringify(version.conditions)
  );
}
