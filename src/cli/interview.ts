import { assessUnder, type Question, questionsUnder } from "../assessment";
import { describeIssue, type Read, readWritten } from "../case";
import type { Language, Law } from "../law";

/** One answer of an interview; without a value it is "don't know". */
export interface Answer {
  fact: string;
  value?: unknown;
  /** Given together with the answer before it, and taken back with it. */
  isTogether?: true;
}

/** An interview so far: plain data, to be saved and taken up again. */
export interface Interview {
  on: string;
  goal: string;
  /** What was known before the first question. */
  start: Record<string, unknown>;
  /** Answers, in the order in which they were given. */
  answers: readonly Answer[];
}

/** An interview as a file: a case that any other command can read, and what it takes to go on. */
export interface SavedInterview {
  on: string;
  case: Record<string, unknown>;
  interview: Pick<Interview, "goal" | "start" | "answers">;
}

export function remaining(law: Law, interview: Interview): Question[] {
  return questionsUnder(law, caseOf(interview), {
    on: interview.on,
    goal: interview.goal,
    skip: interview.answers.filter((answer) => !isFirstSum(interview, answer)).map(({ fact }) => fact),
  });
}

/** Whether earlier aid was given as one sum, once: where that settles nothing, it is asked for one by one. */
function isFirstSum({ answers }: Interview, { fact, value }: Answer): boolean {
  return isRecord(value) && "total" in value && answers.filter((one) => one.fact === fact).length === 1;
}

export function withAnswer(interview: Interview, answer: Answer): Interview {
  return { ...interview, answers: [...interview.answers, answer] };
}

/** Answers to one question about several facts. */
export function withAnswers(interview: Interview, answers: readonly Answer[]): Interview {
  return answers.reduce(
    (before, answer, index) => withAnswer(before, index > 0 ? { ...answer, isTogether: true } : answer),
    interview,
  );
}

/** The interview before its last answer, and what was given together with it. */
export function stepBack(interview: Interview): Interview {
  const { answers } = interview;
  const first = answers.findLastIndex(({ isTogether }) => !isTogether);
  return { ...interview, answers: answers.slice(0, Math.max(0, first)) };
}

/** Everything that is known, as a case. */
export function caseOf({ start, answers }: Pick<Interview, "start" | "answers">): Record<string, unknown> {
  const known = structuredClone(start);
  for (const { fact, value } of answers) if (value !== undefined) put(known, fact, value);
  return known;
}

export function saved(interview: Interview): SavedInterview {
  const { on, goal, start, answers } = interview;
  return { on, case: caseOf(interview), interview: { goal, start, answers } };
}

/** An interview from a saved file, or from any case; undefined where the file is not of this shape. */
export function resumed(content: {
  case: unknown;
  on?: unknown;
  interview?: unknown;
}): Partial<Interview> | undefined {
  const { on, interview } = content;
  if (!isRecord(content.case) || (on !== undefined && typeof on !== "string")) return undefined;
  const date = on === undefined ? {} : { on };
  if (interview === undefined) return { ...date, start: content.case };
  if (!isRecord(interview) || !isRecord(interview.start) || !Array.isArray(interview.answers))
    return undefined;
  if (typeof interview.goal !== "string" || !interview.answers.every(isAnswer)) return undefined;
  return { ...date, goal: interview.goal, start: interview.start, answers: interview.answers };
}

/** What is wrong with a further answer, on its own or beside what is known; undefined where nothing is. */
export function faultIn(law: Law, interview: Interview, answer: Answer, lang: Language): string | undefined {
  const { on } = interview;
  const result = assessUnder(law, caseOf(withAnswer(interview, answer)), { on, detail: "verdicts", lang });
  return result.ok ? undefined : result.issues[0]!.message;
}

/** The same of an answer that was written: what cannot be read, or what is wrong with what was read. */
export function faultInWritten(
  law: Law,
  interview: Interview,
  fact: string,
  read: Read<unknown>,
  lang: Language,
): string | undefined {
  return "issues" in read
    ? describeIssue(read.issues[0]!, lang).message
    : faultIn(law, interview, { fact, value: read.value }, lang);
}

/** One row of a list as it was written: date, amount and, for aid in kroner, the rate of the day. */
export function readRow(text: string): Read<Record<string, unknown>> {
  const [on = "", amount = "", eurNok = ""] = text.split(";");
  const read = {
    on: readWritten("date", on, "on"),
    amount: readWritten("money", amount, "amount"),
    eurNok: readWritten("decimal", eurNok, "eurNok"),
  };
  const issues = Object.values(read).flatMap((one) => ("issues" in one ? one.issues : []));
  if (issues.length > 0) return { issues };
  const given = Object.entries(read).flatMap(([key, one]) =>
    "value" in one && one.value !== undefined ? [[key, one.value]] : [],
  );
  return { value: Object.fromEntries(given) };
}

function put(root: Record<string, unknown>, path: string, value: unknown) {
  const keys = path.split(".");
  const last = keys.pop()!;
  let at = root;
  for (const key of keys) {
    if (!isRecord(at[key])) at[key] = {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && typeof value.fact === "string" && !/(^|\.)__proto__(\.|$)/.test(value.fact);
}
