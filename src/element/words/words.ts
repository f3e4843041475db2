import type { LetterKind } from "../letters";

/** What the form itself says. What the law says stands in its texts, what is said of an answer in src/text. */
export interface FormWords {
  loading: string;
  /** Of a part in a file of its own that is not there. */
  missing: string;
  menu: string;
  date: string;
  language: string;
  goal: string;
  goals: { lightest: string; all: string; any: string };
  undo: string;
  redo: string;
  print: string;
  /** On paper, where the page was printed without the words of the whole answer. */
  printWhole: string;

  theCase: string;
  settled: string;
  asks(routes: number): string;
  lacking: { all: string; part: string };
  back: string;
  anyOfThis: string;
  noneOfThis: string;
  canStop: string;
  canStopWhy: string;
  mayBeLighter: string;
  toLightest: string;
  clearUp: string;
  clearUpHow: string;
  deleteDraft: string;
  draftKept: string;
  whoAndWhy: string;
  showHelp: string;
  next: string;
  dontKnow: string;
  judgement: string;
  answered: string;
  skipped: string;
  edit(what: string): string;
  remove(what: string): string;
  allFields: string;
  notAskedFor(fields: number): string;
  other: string;

  otherScheme: string;
  choose: string;
  reason: string;
  by: string;
  hints: Readonly<Record<string, string>>;
  lists: {
    rows(count: number): string;
    row(number: number): string;
    noneOfThem: string;
    /** Earlier aid as one amount. */
    sum: string;
    some: string;
    add: string;
    remove: string;
    isComplete: string;
    fields: Readonly<Record<string, string>>;
    regulations: Readonly<Record<string, string>>;
  };

  allRoutes: string;
  verdicts: string;
  counts(open: number, undetermined: number, closed: number): string;
  none: string;
  why: string;
  tree: string;
  timelines: string;
  suggestions: string;
  apply: string;
  openNow: string;
  became(route: string, verdict: string): string;
  facts: string;
  letter: {
    write: string;
    kind: string;
    kinds: Readonly<Record<LetterKind, string>>;
    format: string;
    formats: Readonly<Record<"docx" | "html" | "md", string>>;
    left: string;
    download: string;
  };
}
