import type { Findings, Program, Result } from "../engine";
import type { Law } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import { idsOf, routeIdsOf } from "./ids";
import { plainRoute, sortRoutes } from "./routes";
import type { Run } from "./run";
import type { Assessment, Finding, Route } from "./types";
import { warningsAtEveryLevel } from "./warnings";

/** The answer with verdicts alone: nothing stands behind them, and all of it is made at once. */
export function verdictsAlone(run: Run, findings: Findings): Assessment & { ok: true } {
  const { law, on } = run;
  const parts = partsOf(run.program);
  const findingsOf = (kind: "class" | "regime") =>
    idsOf(law, kind).map((id) => {
      const result = findings.result(id);
      return part(parts.findings, id, result, () => plainFinding(run, findings, id));
    });
  const routesOf = (kind: "route" | "instrument"): Route[] =>
    sortRoutes(
      routeIdsOf(law, kind).map((id) => {
        const result = findings.result(id);
        // Whether an open route is voluntary rests on more than its own result.
        if (result === "met") return plainRoute(run, findings, id);
        return part(parts.routes, id, result, () => plainRoute(run, findings, id));
      }),
    );
  return {
    ok: true,
    on,
    law: lawIn(law),
    ...(run.premises ? { premises: premisesIn(run) } : {}),
    classes: findingsOf("class"),
    regimes: findingsOf("regime"),
    routes: routesOf("route"),
    instruments: routesOf("instrument"),
    questions: [],
    warnings: warningsAtEveryLevel(run, findings),
    considerations: [],
    notChecked: [...law.data.standing.notChecked],
    judgements: judgementsIn(run),
  };
}

/** What an answer says of one rule with one result: made once for the law of a date, and frozen, since answers share it. */
type Parts<T> = Map<string, Partial<Record<Result, T>>>;

const partsOf = oncePer((_: Program): { findings: Parts<Finding>; routes: Parts<Route> } => ({
  findings: new Map(),
  routes: new Map(),
}));

function part<T extends object>(parts: Parts<T>, id: string, result: Result, make: () => T): T {
  const known = memoize(parts, id, (): Partial<Record<Result, T>> => ({}));
  known[result] ??= Object.freeze(make());
  return known[result];
}

/** Which law an answer is under. */
export function lawIn({ version, hash, verifiedTo, data }: Law): Assessment["law"] {
  return {
    version,
    hash,
    verifiedTo,
    packs: data.packs.map((pack) => ({ id: pack.id, version: pack.version })),
  };
}

export function premisesIn({ premises = [] }: Run): NonNullable<Assessment["premises"]> {
  return premises.map(({ fact, is }) => ({ fact, is }));
}

/** The judgements of a case by their facts, in the order of the law. */
export function judgementsIn({ law, judgements }: Run): Assessment["judgements"] {
  const found: Assessment["judgements"] = {};
  for (const slot of [...judgements.keys()].sort((a, b) => a - b))
    found[law.data.facts[slot]!.id] = judgements.get(slot)!;
  return found;
}

export function plainFinding(run: Run, findings: Findings, id: string): Finding {
  const { status } = run.program.dated.rules.get(id)!.rule;
  const result = findings.result(id);
  return status ? { id, result, status } : { id, result };
}
