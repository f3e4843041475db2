import { dayAfter, dayBefore, inForceOn, isInForce } from "./dated";
import type { LawData, Parameter, ParameterValue, Rule, RuleVersion } from "./types";

interface InterpretationOf<Kind, Version> {
  kind: Kind;
  id: string;
  note: string;
  /** The version that this interpretation puts in the place of the main one; absent: not covered. */
  version: Version | undefined;
}

/** Another reading of one uncertain rule or parameter, as it bears on a date. */
export type Interpretation =
  | InterpretationOf<"rule", RuleVersion>
  | InterpretationOf<"parameter", ParameterValue>;

/** The alternative interpretations that differ from the main one on a date. */
export function interpretationsOn(data: LawData, on: string): Interpretation[] {
  return [
    ...data.rules.flatMap((rule) => ruleInterpretations(rule, on)),
    ...data.parameters.flatMap((parameter) => parameterInterpretations(parameter, on)),
  ];
}

function ruleInterpretations(rule: Rule, on: string): Interpretation[] {
  const interpretations: Interpretation[] = [];
  for (const version of rule.versions)
    for (const other of version.alternatives ?? []) {
      const base = { kind: "rule", id: rule.id, note: other.note } as const;
      if (other.gap || other.conditions) {
        if (isInForce(version, on)) interpretations.push({ ...base, version: replaced(version, other) });
      } else {
        const moved = movedVersion(rule.versions, version, other, on);
        if (moved) interpretations.push({ ...base, version: moved.version });
      }
    }
  return interpretations;
}

function replaced(
  version: RuleVersion,
  other: { gap?: true | undefined; conditions?: RuleVersion["conditions"] },
) {
  const { conditions: _main, gap: _gap, ...rest } = version;
  return other.gap ? { ...rest, gap: true as const } : { ...rest, conditions: other.conditions };
}

function parameterInterpretations(parameter: Parameter, on: string): Interpretation[] {
  const interpretations: Interpretation[] = [];
  for (const version of parameter.values)
    for (const other of version.alternatives ?? []) {
      const base = { kind: "parameter", id: parameter.id, note: other.note } as const;
      if (other.value !== undefined) {
        if (isInForce(version, on))
          interpretations.push({ ...base, version: { ...version, value: other.value } });
      } else {
        const moved = movedVersion(parameter.values, version, other, on);
        if (moved) interpretations.push({ ...base, version: moved.version });
      }
    }
  return interpretations;
}

/** Where a version may begin or end on another day, what would stand on `on`; undefined if the same. */
function movedVersion<T extends { from: string; to: string | null }>(
  versions: readonly T[],
  version: T,
  other: { from?: string | undefined; to?: string | null | undefined },
  on: string,
): { version: T | undefined } | undefined {
  const moved = {
    from: other.from ?? version.from,
    to: other.to === undefined ? version.to : other.to,
  };
  const stands = isInForce(version, on);
  const wouldStand = isInForce(moved, on);
  if (stands === wouldStand) return undefined;
  if (wouldStand) return { version };
  const neighbourDay = on < moved.from ? dayBefore(version.from) : version.to && dayAfter(version.to);
  return { version: neighbourDay ? inForceOn(versions, neighbourDay) : undefined };
}
