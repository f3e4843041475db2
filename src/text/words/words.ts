import type { Change, Verdict } from "../../assessment";
import type { Result } from "../../engine";
import type { Answerer, Certainty, Family, Operator, RuleKind } from "../../law";

/** The program's own words in one language. Words of the law stand in rules/texts. */
export interface Words {
  months: readonly string[];
  date: (day: number, month: string, year: number) => string;
  thousands: string;
  decimal: string;
  percent: string;
  /** One and many, by the unit of a parameter. */
  units: Record<string, readonly [string, string]>;
  quote: (text: string) => string;
  yes: string;
  no: string;
  or: string;
  andMore: (count: number) => string;
  notKnown: string;
  result: Record<Result, string>;
  verdict: Record<Verdict, string>;

  answer: (date: string) => string;
  sections: Record<
    | "actor"
    | "regimes"
    | "open"
    | "duties"
    | "possible"
    | "questions"
    | "judgements"
    | "closed"
    | "instruments"
    | "notes"
    | "considerations"
    | "breaches"
    | "warnings"
    | "notChecked"
    | "law"
    | "why"
    | "conditions"
    | "versions"
    | "values",
    string
  >;

  actorIs: string;
  actorIsNot: string;
  actorUnsettled: string;
  actorUnknown: string;
  proposal: string;

  /** The first screen: what the answer comes to. */
  first: {
    rules: (date: string) => string;
    unnamed: Record<Family, string> & { unsettled: string };
    can: Record<Family, string>;
    cannot: Record<Family, string> & { unsettled: string };
    asked: (route: string) => string;
    askedClosed: (route: string) => string;
    askedNotSettled: (route: string) => string;
    missing: string;
    lightest: string;
    clarify: string;
    natureIsOpen: string;
    isNotCovered: string;
    isConflict: string;
    safeMeanwhile: string;
    if: string;
    writtenReasons: string;
    opensIf: string;
    closesIf: string;
    and: string;
    is: (subject: string, value: string) => string;
    bound: Record<"atLeast" | "above" | "atMost" | "below", (limit: string) => string>;
    day: Record<"atLeast" | "above" | "atMost" | "below", (day: string) => string>;
    together: string;
    shareOf: (bound: string, whole: string) => string;
    answered: (title: string, answer: string) => string;
    authority: string;
    because: string;
    room: string;
    most: (amount: string, inNok?: string) => string;
    judged: string;
    with: string;
    premised: string;
    toOpen: string;
    toDo: string;
    /** What stands at the award of support is a decision; of a purchase a contract. */
    stages: Record<"before" | "award" | "contract" | "after", string>;
    easier: (condition: string, route: string) => string;
    mayBeEasier: string;
    alsoLawful: string;
    lawfulToo: string;
    lastResort: (route: string) => string;
    notApplying: Record<Family, string>;
    unverified: (count: number) => string;
    notCovered: (count: number) => string;
    moreWarnings: (count: number) => string;
    notChecked: string;
  };

  noneOpen: string;
  voluntary: string;
  because: string;
  /** Between the first ground and those beside it. */
  cf: string;
  /** Of a question: who can answer, what makes an answer valid, and what helps to decide it. */
  asked: {
    who: Record<Answerer, string>;
    valid: Record<Answerer, string>;
    validAnswer: string;
    ground: string;
    helpMeDecide: string;
    pointsTo: (answer: string) => string;
    pointsNowhere: string;
    /** So many answers point to each. */
    together: (counts: readonly (readonly [answer: string, count: number])[]) => string;
    decideYourself: string;
  };
  authority: string;
  sources: string;
  restsOn: { model: string; scheme: string };
  judged: (what: string, answer: string) => string;
  reason: string;
  noReason: string;
  limit: { always: string; normally: string; unknown: string };
  breach: string;
  seeWarnings: string;

  stages: { before: string; award: string; after: string };
  dutiesForAll: string;
  dutiesFor: (route: string) => string;
  dutyUnsettled: string;

  waits: Record<Family, string>;
  possibleWithReasons: string;
  missing: string;
  judgementsToo: string;
  nothingMissing: string;
  notMet: string;
  hinderedBy: string;
  limitIs: (actual: string, limit: string) => string;
  familyFolded: Record<Family, string>;
  instrumentsFolded: string;
  appliesTo: string;

  remedy: {
    opens: string;
    and: string;
    makeSo: (what: string) => string;
    makeNotSo: (what: string) => string;
    lower: (what: string, amount: string) => string;
    change: (what: string, value: string) => string;
    by: Record<Change["by"], string>;
    wait: Record<Family, (date: string) => string>;
    whenFree: (amount: string) => string;
  };
  headroom: {
    left: (left: string, ceiling: string) => string;
    inNok: (amount: string) => string;
    release: (date: string, amount: string) => string;
  };

  warning: {
    afterVerified: (date: string) => string;
    notCovered: string;
    notExact: string;
    otherReading: string;
    otherReadingVerdict: Record<Verdict, string>;
    unverified: (count: number) => string;
    lawDateDiffers: (fact: string, date: string) => string;
    restsOnJudgement: string;
    reasonMissing: string;
    conflict: string;
    contested: string;
    assumed: string;
    theCase: string;
    resolverFailed: (name: string, reason: "failed" | "too-late" | "unreadable") => string;
    nearCeiling: (route: string, used: string, ceiling: string) => string;
    expiring: (what: string, date: string) => string;
  };

  comparison: {
    title: (one: string, other: string) => string;
    none: string;
    notAsked: string;
    inForce: string;
  };

  citationMark: Partial<Record<Certainty, string>>;
  certainty: Record<Certainty, string>;
  lawLine: (version: string, hash: string, verifiedTo: string) => string;
  packLine: (name: string, version: string) => string;

  operator: Record<Operator, string>;
  stated: string;
  required: string;
  all: string;
  any: string;
  not: string;
  shownAbove: string;
  gap: string;
  notCovered: string;
  always: string;

  kinds: Record<RuleKind | "parameter", string>;
  fromTo: (from: string, to: string) => string;
  from: (from: string) => string;
  otherReading: string;
  inputWrong: (count: number) => string;
}
