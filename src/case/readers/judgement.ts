import type { IssueData } from "../issue";
import { fault, isObject, isUnset, type Read, shown, unknownField } from "../read";
import { readDate } from "./dates";
import { readText } from "./plain";

/** What a person has settled, and why. */
export interface Judgement {
  value: boolean;
  reason?: string | undefined;
  by?: string | undefined;
  on?: string | undefined;
}

const fields = { reason: readText, by: readText, on: readDate } as const;

/** A bare boolean is a judgement without a reason. */
export function readJudgement(input: unknown, path: string): Read<Judgement> {
  if (typeof input === "boolean") return { value: { value: input } };
  if (!isObject(input)) return fault("not-a-boolean", path, { received: shown(input) });
  const issues: IssueData[] = [];
  const judgement: Partial<Judgement> = {};
  for (const key of Object.keys(input)) {
    const value = input[key];
    if (isUnset(value)) continue;
    if (value === null && (key === "value" || Object.hasOwn(fields, key)))
      issues.push(...fault("null", `${path}.${key}`).issues);
    else if (key === "value") {
      if (typeof value === "boolean") judgement.value = value;
      else issues.push(...fault("not-a-boolean", `${path}.value`, { received: shown(value) }).issues);
    } else if (Object.hasOwn(fields, key)) {
      const read = fields[key as keyof typeof fields](value, `${path}.${key}`);
      if ("issues" in read) issues.push(...read.issues);
      else judgement[key as keyof typeof fields] = read.value;
    } else issues.push(unknownField(path, key, ["value", ...Object.keys(fields)]));
  }
  if (isUnset(input.value)) issues.push(...fault("missing-field", `${path}.value`).issues);
  return issues.length > 0 ? { issues } : { value: judgement as Judgement };
}
