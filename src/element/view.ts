import type { Assessment, Question } from "../assessment";
import type { FormSession, FormState, Issue } from "../form";
import type { Law } from "../law";
import type { Speech } from "../text";
import type { LetterDesk } from "./letter-desk";
import type { OnDemand } from "./on-demand";
import type { LoadedTexts } from "./texts";
import type { FormWords } from "./words";

/** What draws pictures. */
export type Pictures = typeof import("../pictures");

/** What the parts of the form are drawn from, and what they can do. */
export interface View {
  law: Law;
  state: FormState;
  session: FormSession;
  words: FormWords;
  speech: Speech;
  /** Whether the words of the conclusion are there: all words, where the law is not the current one. */
  canConclude: boolean;
  /** All words, for reasons and paper. */
  allTexts: OnDemand<LoadedTexts>;
  pictures: OnDemand<Pictures>;
  /** The whole answer, worked out when asked for. */
  assessment(): Assessment | undefined;
  letters: LetterDesk;
  /** What is asked about now. */
  current: Question | undefined;
  /** What the person went on without: an answer, or the rest of one. */
  lacking: "all" | "part" | undefined;
  /** What was typed in each field, as long as it means the value there. */
  typedIn(path: string): string | undefined;
  set(path: string, value: unknown, typed?: string): void;
  /** Asks about a field; about the next question, if none is named. */
  ask(path?: string): void;
  /** Goes on to the next question, or says that there is no answer yet. */
  next(): void;
  dontKnow(paths: readonly string[]): void;
  /** The answer to a question that helps to decide and is no fact of its own. */
  sign(id: string): boolean | undefined;
  /** Answers a question that helps to decide, with the question that it is for left where it is. */
  setSign(id: string, isFact: boolean, value: boolean): void;
  isOpened(id: string): boolean;
  toggle(id: string, isOpen: boolean): void;
  print(): void;
  /** Deletes the draft that is kept in the browser, and begins anew; absent where none is kept. */
  deleteDraft: (() => void) | undefined;
}

/** What is wrong with the date, the goal or the language asked for; then there is no answer. */
export function aimIssues({ issues }: FormState, key?: "on" | "goal" | "lang"): Issue[] {
  return issues.filter(
    ({ code, path }) =>
      (code === "law-date" || code === "unknown-value") &&
      aims.has(path) &&
      (key === undefined || key === path),
  );
}

const aims = new Set(["on", "goal", "lang"]);

/** The facts of the screen of a question. */
export function factsOf({ fact, facts }: Question): string[] {
  return facts?.map((part) => part.fact) ?? [fact];
}
