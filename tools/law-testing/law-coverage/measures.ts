import type { Result } from "../../../src/engine";
import { dayAfter, dayBefore, type Parameter, type RuleKind } from "../../../src/law";
import type { Dated } from "../../../src/law/dated";
import { toFactValue } from "../../../src/law/numbers";
import { comparedKey, type Evidence, readingKey } from "./evidence";

/** How much of one thing the fixtures show, and what they do not. */
export interface Measure {
  name: string;
  meaning: string;
  total: number;
  missing: string[];
}

export function measuresOf(evidence: Evidence): Measure[] {
  return [
    rulesMeasure(evidence),
    leavesMeasure(evidence),
    thresholdsMeasure(evidence),
    datesMeasure(evidence),
    readingsMeasure(evidence),
  ];
}

export function percent({ total, missing }: Measure): string {
  if (total === 0) return "100 %";
  const share = (total - missing.length) / total;
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}

function rulesMeasure({ rules }: Evidence): Measure {
  const missing: string[] = [];
  let total = 0;
  for (const { rule, fixtures } of rules.values()) {
    const inForce = rule.versions.filter((version) => !version.gap);
    if (inForce.length === 0) continue;
    const wanted: Result[] = inForce.some((version) => version.conditions) ? ["met", "unmet"] : ["met"];
    if (wanted.length > 1 && !ofWhatIsTold.has(rule.id)) wanted.push("unknown");
    total += wanted.length;
    for (const result of wanted)
      if (fixtures[result].length === 0) missing.push(`${rule.id}: never ${result}`);
  }
  return {
    name: "rules",
    meaning:
      "each rule is met, unmet and, if it can be, unknown in some fixture; a rule without conditions is met",
    total,
    missing,
  };
}

/** Rules that use each fact only where it is stated, so that they are never unknown. */
const ofWhatIsTold: ReadonlySet<string> = new Set([
  "procurement.framework.is-exceeded",
  "procurement.duty.assess-excess-price",
]);

function leavesMeasure({ leaves }: Evidence): Measure {
  const missing = [...leaves].filter(([, decides]) => !decides).map(([id]) => id);
  return {
    name: "leaves",
    meaning:
      "each leaf decides some fixture: had it come out the other way, the result of its rule would differ",
    total: leaves.size,
    missing,
  };
}

/** How near to a threshold is "just under" or "just over": a krone or a euro, a percentage point, one. */
const near: Record<Parameter["fact"], number> = {
  ore: 100,
  cent: 100,
  millionths: 10_000,
  integer: 1,
  code: 0,
};

function thresholdsMeasure(evidence: Evidence): Measure {
  const missing: string[] = [];
  let total = 0;
  const thresholds = comparedParameters(evidence);
  for (const parameter of thresholds)
    for (const version of parameter.values) {
      const threshold = toFactValue(parameter.fact, version.value) as number;
      const seen = [...(evidence.compared.get(comparedKey(parameter.id, version.from)) ?? [])];
      const reach = near[parameter.fact];
      const places: [string, boolean][] = [
        // No amount or share is below nothing.
        [
          "just under",
          threshold === 0 || seen.some((value) => value < threshold && value >= threshold - reach),
        ],
        ["exactly at", seen.includes(threshold)],
        ["just over", seen.some((value) => value > threshold && value <= threshold + reach)],
      ];
      total += places.length;
      for (const [place, isSeen] of places)
        if (!isSeen)
          missing.push(
            `${parameter.id} from ${version.from}: nothing ${place} ${version.value} ${parameter.unit}`,
          );
    }
  return {
    name: "thresholds",
    meaning:
      "for each value of a parameter that something is compared with: a fixture just under, exactly at and just over (within a krone, a euro, a percentage point, one)",
    total,
    missing,
  };
}

/** The parameters that stand in a condition; those that only enter a sum are no thresholds. */
function comparedParameters({ laws, rules }: Evidence): Parameter[] {
  const conditions = JSON.stringify(
    [...rules.values()].map(({ rule }) => rule.versions.map((version) => version.conditions)),
  );
  const parameters = new Map(
    laws.flatMap((law) => law.data.parameters.map((parameter) => [parameter.id, parameter])),
  );
  return [...parameters.values()].filter(
    ({ id, fact }) => fact !== "code" && conditions.includes(`"parameter.${id}"`),
  );
}

function datesMeasure(evidence: Evidence): Measure {
  const missing: string[] = [];
  let total = 0;
  const parameters = new Map(
    evidence.laws.flatMap((law) => law.data.parameters.map((one) => [one.id, one.values as Dated[]])),
  );
  const dated: [string, readonly Dated[]][] = [
    ...[...evidence.rules.values()].map(({ rule }): [string, readonly Dated[]] => [
      `rule:${rule.id}`,
      rule.versions,
    ]),
    ...[...parameters].map(([id, values]): [string, readonly Dated[]] => [`parameter:${id}`, values]),
  ];
  for (const [key, versions] of dated)
    for (const day of changesOf(versions)) {
      total += 2;
      for (const one of [dayBefore(day), day])
        if (!evidence.touched.get(key)?.has(one))
          missing.push(`${key.replace(":", " ")} changes on ${day}: no fixture on ${one}`);
    }
  return {
    name: "dates",
    meaning:
      "for each day on which a version begins, or the last one has ended: a fixture the day before and the day of, in which it takes part",
    total,
    missing,
  };
}

function changesOf(versions: readonly Dated[]): string[] {
  const last = versions.at(-1)?.to;
  return [...versions.map(({ from }) => from), ...(last ? [dayAfter(last)] : [])];
}

function readingsMeasure({ laws, rules, flipped }: Evidence): Measure {
  const all = new Set<string>();
  for (const { rule } of rules.values()) {
    if (withoutVerdict.has(rule.kind)) continue;
    for (const version of rule.versions)
      for (const other of version.alternatives ?? []) all.add(readingKey(rule.id, other.note));
  }
  for (const law of laws)
    for (const { id, values } of law.data.parameters)
      for (const value of values)
        for (const other of value.alternatives ?? []) all.add(readingKey(id, other.note));
  return {
    name: "readings",
    meaning:
      "for each other reading of what is uncertain: a fixture in which it would flip the verdict of a route; readings of duties and notes have no verdict and are left out",
    total: all.size,
    missing: [...all].filter((key) => !flipped.has(key)),
  };
}

/** What depends on no verdict and on which no verdict hangs. */
const withoutVerdict: ReadonlySet<RuleKind> = new Set([
  "duty",
  "note",
  "warning",
  "consideration",
  "restriction",
]);
