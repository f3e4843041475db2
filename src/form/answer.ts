import { type LiveAnswer, liveUnder } from "../assessment";
import { describeIssue, type Issue, type IssueData } from "../case";
import type { Law } from "../law";
import { inOrder } from "../lib/in-order";
import { oncePer } from "../lib/once-per";
import { type Entries, type Entry, nest } from "./fields";
import { isSame } from "./same";
import type { FieldState, FormAim, FormState } from "./types";

/** What a person has done, as one law reads it: fields and what was set aside. Never changed. */
export interface Content {
  law: Law;
  entries: Entries;
  skipped: ReadonlySet<string>;
}

/** The answer to the fields that are valid, and what is wrong with the others. */
export interface Answer {
  /** The fields that the answer rests on. */
  valid: Entry[];
  /** What is wrong, by the path of the field. */
  faults: ReadonlyMap<string, readonly IssueData[]>;
  live: LiveAnswer | { issues: Issue[] };
}

/** A field that is wrong, by itself or beside the others, is left out; the rest is answered. */
export function answerOf(content: Content, aim: FormAim): Answer {
  const { law, entries } = content;
  const skip = skippable(content);
  const faults = new Map<string, IssueData[]>();
  for (const { path, faults: own } of entries.values()) if (own.length > 0) faults.set(path, [...own]);
  for (;;) {
    const valid = [...entries.values()].filter(({ path }) => !faults.has(path));
    const live = liveUnder(law, caseOf(valid), { ...aim, skip });
    const beside = "issues" in live ? live.issues.filter(({ path }) => entries.has(path)) : [];
    if (beside.length === 0) return { valid, faults, live };
    for (const { message: _, ...fault } of beside)
      faults.set(fault.path, [...(faults.get(fault.path) ?? []), fault]);
  }
}

export const caseOf = (entries: readonly Entry[]) =>
  nest(entries.map(({ path, value }) => [path, value] as const));

/** What was set aside, as far as the law asks for it. */
export function skippable({ law, skipped }: Content): string[] {
  return [...skipped].filter((path) => isGiven(law, path));
}

export function isGiven(law: Law, path: string): boolean {
  const fact = law.facts.get(path);
  return fact !== undefined && !fact.derive;
}

const nothing: LiveAnswer = { routes: [], instruments: [], classes: [], questions: [], warnings: [] };

/** The answer as a form shows it, with the fields that are as before kept. */
export function stateOf(
  content: Content,
  answer: Answer,
  aim: FormAim,
  before: FormState["fields"] = {},
): Omit<FormState, "canUndo" | "canRedo"> {
  const { faults, live } = answer;
  const inWords = new Map(
    [...faults].map(([path, own]) => [path, own.map((fault) => describeIssue(fault, aim.lang))]),
  );
  const [shown, wrong] = "issues" in live ? [nothing, live.issues] : [live, []];
  return {
    ...aim,
    ...shown,
    fields: fieldsOf(content, inWords, shown.questions, before),
    issues: [...wrong, ...[...inWords.values()].flat()].sort((a, b) => inOrder(a.path, b.path)),
    isSettled: wrong.length === 0 && shown.questions.length === 0,
  };
}

const none: readonly never[] = [];
const declaredIn = oncePer((law: Law): readonly string[] =>
  law.data.facts.filter((fact) => !fact.derive).map(({ id }) => id),
);

function fieldsOf(
  { law, entries, skipped }: Content,
  issues: ReadonlyMap<string, Issue[]>,
  questions: LiveAnswer["questions"],
  before: FormState["fields"],
): Record<string, FieldState> {
  const routes = new Map(
    questions.flatMap(({ fact, facts = [{ fact }], routes: asking }) =>
      facts.map((part) => [part.fact, asking] as const),
    ),
  );
  const declared = declaredIn(law);
  const others = [...entries.keys()].filter((path) => !isGiven(law, path)).sort();
  const fields = [...declared, ...others].map((path): [string, FieldState] => {
    const entry = entries.get(path);
    const own = issues.get(path);
    const known = Object.hasOwn(before, path) ? before[path] : undefined;
    const status = own ? "invalid" : entry ? "given" : routes.has(path) ? "matters" : "settled";
    const isSkipped = skipped.has(path);
    if (
      known?.status === status &&
      (known.isSkipped ?? false) === isSkipped &&
      isSame(known.value, entry?.value) &&
      isSame(known.issues, own ?? none) &&
      isSame(known.routes, routes.get(path) ?? none)
    )
      return [path, known];
    return [
      path,
      {
        path,
        ...(entry ? { value: entry.value } : {}),
        issues: own ?? none,
        status,
        ...(isSkipped ? { isSkipped } : {}),
        routes: routes.get(path) ?? none,
      },
    ];
  });
  return Object.fromEntries(fields);
}
