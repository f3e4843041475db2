import { caseReaderOf } from "../assessment";
import {
  describeIssue,
  fault,
  isObject,
  type MessageLanguage,
  messageLanguages,
  readOrganisationNumber,
  requireOption,
} from "../case";
import type { Case } from "../generated/case";
import { nationalLaw } from "../national-law";
import type { RegisterEvidence, RegisterNote, RegisterResult } from "./types";

/** A fact of the case, and the field of the register that it was read from. */
export type Reading = readonly [fact: string, field: string, value: unknown];

/** What was read, before it is checked against what a case may say. */
export interface Draft {
  readings: readonly Reading[];
  notes: readonly RegisterNote[];
  evidence: RegisterEvidence;
}

export type Fields = Readonly<Record<string, unknown>>;

/**
 * An entry of a register from its answer. A value that no case may hold becomes a note, and its fact stays unknown.
 *
 * @throws {RangeError} if the language is none
 */
export function entryOf(
  register: string,
  answer: unknown,
  lang: MessageLanguage,
  read: (fields: Fields) => Draft,
): RegisterResult {
  requireOption("lang", lang, messageLanguages);
  const field = "organisasjonsnummer";
  const number = isObject(answer)
    ? readOrganisationNumber(answer[field], field)
    : fault("not-an-object", "", { received: typeof answer });
  if ("issues" in number) return { ok: false, issues: number.issues.map((one) => describeIssue(one, lang)) };
  const { readings, notes, evidence } = read(answer as Fields);
  const facts: Record<string, unknown> = {};
  const unreadable: RegisterNote[] = [];
  for (const [fact, from, value] of readings) {
    if (value === undefined || value === null) continue;
    const [issue] = caseReaderOf(nationalLaw)({ registers: { [register]: { [fact]: value } } }).issues;
    if (issue) unreadable.push({ code: "unreadable", field: from, received: issue.received ?? "" });
    else facts[fact] = value;
  }
  const name = (answer as Fields).navn;
  return {
    ok: true,
    organisationNumber: number.value,
    ...(typeof name === "string" ? { name } : {}),
    case: { registers: { [register]: facts } } as Case,
    notes: [...notes, ...unreadable],
    evidence,
  };
}

/** A field inside a field, such as `organisasjonsform.kode`. */
export function inside(fields: Fields, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), fields);
}

export function textIn(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A list of our own: one that was sent can hold anything, also in the place of its constructor. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? Array.from(value) : [];
}
