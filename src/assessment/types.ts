import type { Issue, Judgement } from "../case";
import type { LeafTrace, Result, RuleTrace, Trace } from "../engine";
import type { Case } from "../generated/case";
import type { FactPath, RouteId } from "../generated/ids";
import type { Answerer, Certainty, Confidence, GivenType, Language, Sign } from "../law";

export type Verdict = "open" | "closed" | "undetermined";
/**
 * How much of an answer is listed. `summary`: what a case handler acts on, at most 25 kB as JSON; citations, traces,
 * what is missing, notes and remedies can be read, and are left out of copies and JSON. `verdicts`: no more than the
 * verdicts. `trace`: what stands behind each verdict. `full`: all of it. At each level there are the warnings
 * `conflict`, `after-verified` and `not-covered`.
 */
export type Detail = "verdicts" | "summary" | "trace" | "full";

export interface AssessOptions {
  /** The date of the law, `YYYY-MM-DD`: for a purchase the day of the notice or of the start, for support the day the recipient gets the legal right. */
  on: string;
  /** How much of the answer is worked out and listed; `summary` if not given. */
  detail?: Detail | undefined;
  /** The language of messages about the input; `nb` if not given. */
  lang?: Language | undefined;
  /** What the questions aim at; `lightest-route` if not given. */
  goal?: Goal | undefined;
  /** The route or instrument that the conclusion is to be about; otherwise the one that the case asks for, or the lightest. */
  route?: RouteId | (string & {}) | undefined;
  /** `usual`: the usual answers that could change a verdict are taken as stated, and stand in `premises` of the answer; none is taken otherwise. */
  premises?: "usual" | undefined;
  /** Facts that cannot be had: they are not asked for, nor is what could only matter together with them. */
  skip?: readonly (FactPath | (string & {}))[] | undefined;
}

/** Tells facts that a case does not hold, such as a register. */
export interface Resolver {
  /** The name under which its facts stand in `registers` of the case, and in warnings. */
  name: string;
  /** The given facts that it can tell, by their ids; judgements are none. */
  facts: readonly (FactPath | (string & {}))[];
  /** How long it may take, in milliseconds; ten seconds if not given. */
  timeout?: number | undefined;
  /**
   * Asked at most once, and only while one of its facts can still change a verdict.
   *
   * @param input - the case as far as it is known; a copy
   * @returns the facts by their ids, written as in a case, as far as they are known; nothing if it has nothing to go by
   */
  resolve(
    input: Case,
    options: { signal: AbortSignal },
  ): Promise<Readonly<Record<string, unknown>> | undefined>;
}

export interface OnDemand {
  /** Asked for facts that can still change a verdict; see `Resolver`. */
  resolvers?: readonly Resolver[] | undefined;
  /** Ends the asking: the promise is rejected with its reason. */
  signal?: AbortSignal | undefined;
}

/**
 * The lightest route that is offered: asked in a lawyer's order until no answer can make the conclusion heavier or
 * close it. One open route, the cheapest to open first. Every route and instrument settled. Or one route, by its id.
 */
export type Goal = "lightest-route" | "any-open-route" | "all-routes" | RouteId | (string & {});

/** A given fact as it is asked for. Its words stand in the texts under the id of the fact. */
export interface AskedFact {
  fact: string;
  type: GivenType;
  /** The answers it can have, for an enumeration. */
  values?: string[];
  unit?: string;
  /** Whether only a person can settle it, with reasons. */
  isJudgement: boolean;
  /** Who can tell it: a register, the actor, the municipality, whoever knows; or a judgement, which needs reasons. */
  by: Answerer;
  /** The provisions that ask for it, at most two. @example ["foa § 5-1(1)"] */
  grounds?: string[];
  /**
   * Questions of yes and no that help to decide it, and what each answer points to. Their words stand in the texts under
   * `fact`, or else under `FACT#ID`. Nothing follows from them: the fact itself is to be answered.
   */
  signs?: Sign[];
}

/** A given fact that can still change a verdict. */
export interface Question extends AskedFact {
  /** The undetermined routes of the goal that can come to depend on it. */
  routes: string[];
  /**
   * Facts to ask on the same screen, this one first. Where each has `none`, they are one question: "Does any of this
   * apply?", and `none` is the answer of each where nothing does. Never taken unless a person says so.
   */
  facts?: QuestionPart[];
}

/** One fact of a screen. */
export interface QuestionPart extends AskedFact {
  none?: boolean | string;
}

/** An answer, or what is wrong with the input. */
export type AssessmentResult = ({ ok: true } & Assessment) | { ok: false; issues: Issue[] };

export interface Assessment {
  on: string;
  /** With `detail: "summary"` or `"full"`. */
  conclusion?: Conclusion;
  law: { version: string; hash: string; verifiedTo: string; packs: { id: string; version: string }[] };
  /** With the option `premises: "usual"`: the usual answers that were taken as stated, in the order of the law. */
  premises?: Premise[];
  /** Findings about the actor, by id. */
  classes: Finding[];
  /** Which rules govern, by id. */
  regimes: Finding[];
  /** Open, then undetermined, then closed; within these by procedural burden. */
  routes: Route[];
  /** Municipal schemes of the packs, in the same order of verdicts, then by id. */
  instruments: Route[];
  /** What to ask next, with `detail: "summary"` or `"full"`: the question that is expected to end an interview soonest first. */
  questions: Question[];
  warnings: Warning[];
  /** Policy prompts: text ids. Never verdicts. */
  considerations: string[];
  /** What no answer of this library covers: text ids. */
  notChecked: string[];
  /** Judgements as given, by fact id. */
  judgements: Record<string, Judgement>;
  /**
   * With `detail: "trace"` or `"full"`: the conditions of each rule that a trace refers to, by its id. In JSON each
   * stands here alone; `trace.part` reads the same.
   */
  traces?: Record<string, Trace>;
  /** The case as given, with `detail: "summary"` or `"full"`; what `record` keeps. */
  case?: Record<string, unknown>;
}

/** A usual answer that is taken as stated. */
export interface Premise {
  fact: string;
  is: boolean | string;
}

export interface Finding {
  id: string;
  result: Result;
  /** Given when the rule is law proposed and not in force. */
  status?: "proposal";
  citations?: Citation[];
  notes?: string[];
  trace?: RuleTrace;
}

export interface Citation {
  source: string;
  title: string;
  provision?: string;
  url?: string;
  confidence?: Confidence;
  /** How certain the version is that this stands behind. */
  certainty: Certainty;
}

export interface Duty {
  id: string;
  stage: "before" | "award" | "after";
  /** Given where it is not known whether the duty applies. */
  applies?: "unknown";
  citations: Citation[];
}

export interface Restriction {
  id: string;
  strength: "always" | "normally";
  result: "met" | "unknown";
}

/** The fields after `voluntary` are left out with `detail: "verdicts"`. */
export interface Route {
  id: string;
  verdict: Verdict;
  family: "purchase" | "support";
  /** The route is open, and stricter than the law demands. */
  voluntary?: boolean;
  /** The open routes that this one rests on. */
  basis?: string[];
  citations?: Citation[];
  /** With `detail: "summary"`: the citations as ids of sources with provisions. */
  grounds?: string[];
  duties?: Duty[];
  /** Judgements that the verdict depends on or rests on, by fact id. */
  judgements?: string[];
  /** Given facts, not judgements, that an undetermined verdict depends on. */
  missing?: string[];
  /** Facts that are not known and cannot change the verdict, though a condition asks for them. */
  regardlessOf?: string[];
  /** What closes the route: `rule-id#leaf-id`, or why the whole family does not apply. */
  blockers?: string[];
  /** A pack's own limits, beside the legal verdict. */
  restrictions?: Restriction[];
  /** Duties that the case says were not done, for a transfer already made. */
  breaches?: string[];
  notes?: string[];
  /** Ways to open a route that is not open, with `detail: "summary"` or `"full"`; at most three, the smallest first. */
  remedies?: Remedy[];
  /** Of an undetermined route: at most three least sets of answers that open it, the easiest first; absent where none is to be proposed. */
  opensIf?: OpensIf[];
  /**
   * Of an undetermined route: the least set of answers that close it, at most three, of facts that can be looked up; absent
   * where no such set will do. With `detail: "summary"` listed on the route of the conclusion.
   */
  closesIf?: Answer[];
  /** How much more the ceiling of the route allows, with `detail: "summary"` or `"full"`; left out where earlier aid is not known in full. */
  headroom?: Headroom;
  trace?: RuleTrace;
}

/** Bounds as the law has them; at most one from below and one from above. Dates are `YYYY-MM-DD`, shares decimal strings. */
export interface Bounds {
  atLeast?: Bound;
  above?: Bound;
  atMost?: Bound;
  below?: Bound;
}

export type Bound = number | string | Money;

/** An answer under which a route opens, together with the others of its set. */
export interface Answer {
  /** A given fact, by its id. */
  fact: string;
  /** A value, one of several, or bounds. Of a list: that it is complete, with bounds on its total. */
  is: boolean | string | { in: (boolean | string)[] } | Bounds;
  /** Facts not known that the bounds are on together with it: what is added to it, or the rate it is worked out at. */
  together?: string[];
  /** The fact not known that the bounds are on a share of. */
  shareOf?: string;
}

/**
 * A least set of answers under which a route opens, whatever else becomes known: without any one of them it is not
 * settled open. Premises are asked for and not proposed; claims and the other answer of a usual fact are in no set.
 */
export interface OpensIf {
  premises: Answer[];
  needs: Answer[];
  usual: Answer[];
  judgements: Answer[];
}

/**
 * What an answer presumes of a fact that is not stated: that it does not override what is stated, or, with bounds, that
 * it lies within them, and then the verdict is the same whatever it is.
 */
export interface Presumed {
  fact: string;
  is?: Bounds;
}

export type ConclusionKind = "unclear" | "open" | "open-if" | "judgement" | "closed";

/** What the answer comes to, worked out from the routes and never beside them. */
export interface Conclusion {
  /**
   * `unclear`: purchase or support is not settled, facts conflict, or the route asked for depends on what nobody can propose. `open`: the lightest open route that is offered.
   * `open-if`: none is open, and this one opens with the answers. `judgement`: a human's judgement is among them.
   * `closed`: no route that is offered is open or can be proposed.
   */
  kind: ConclusionKind;
  /** Of a closed conclusion: the route asked for, or the scheme that the case names. */
  route?: string;
  /** The route is the one that the case, or the option `route`, asks for; it need not be the lightest. */
  isAskedFor?: boolean;
  /** The lightest route, where another is asked for. */
  lightest?: { kind: ConclusionKind; route?: string; presumed: Presumed[] } & OpensIf;
  /** The answers under which the route opens; none of an open one. */
  premises: Answer[];
  needs: Answer[];
  usual: Answer[];
  judgements: Answer[];
  /** What the answer presumes of the route, and of what stands with it, and nobody stated. */
  presumed: Presumed[];
  /** Routes and instruments that stand with the route: an effect contract, the municipality's scheme. */
  with?: string[];
  /** Lighter routes that are not settled and could open, the lightest first. */
  easier: string[];
  /** Other open routes. */
  alsoLawful: string[];
}

/** An amount with two decimals, such as `"200000.00"`. */
export interface Money {
  amount: string;
  currency: "NOK" | "EUR";
}

export interface Change {
  /** A given fact, by its id. */
  fact: string;
  /** The value to change it to, as it is written in a case. */
  to: boolean | string | number | Money;
  /** Who can change it. */
  by: "actor" | "municipality";
}

/**
 * A smallest set of changes that opens a route, whatever is not known: leaving out one does not open it. At most three
 * changes, of facts that the law says can be changed; or none but a later day. Each was tried on the whole case.
 */
export interface Remedy {
  changes: Change[];
  /** The first day, `YYYY-MM-DD`, on which the route is open with no other change. */
  on?: string;
}

export interface Headroom {
  ceiling: Money;
  /** The most that this transfer may come to, rounded down: the ceiling less earlier aid inside the window, what is proposed not taken off. */
  left: Money;
  /** The same in NOK at the rate of the case, rounded down. */
  leftNok?: Money;
  /** The next day on which more is allowed, and how much more. */
  nextRelease?: { on: string; amount: Money };
}

/** What one source says of a fact. */
export interface Stated {
  fact: string;
  /** As it is written in the case. */
  value: unknown;
  /** The name of the register, or where the case says that the fact is from; absent where it does not say. */
  source?: string;
}

/** What a rule of the law warns of, with the given facts that it is about and the routes that it concerns. */
export interface LawWarning {
  /** A judgement goes against all facts stated that bear on it; or a verdict takes as given what is not stated. */
  code: "judgement-against-facts" | "assumed";
  rule: string;
  facts: string[];
  routes: string[];
}

export type Warning =
  /** The date lies after the last day to which the law was verified. */
  | { code: "after-verified"; verifiedTo: string }
  /** The library does not hold the law of this date for these rules. */
  | { code: "not-covered"; rules: string[] }
  /** These routes have so many conditions together that only Kleene's logic decides them: undetermined where all completions might agree. */
  | { code: "not-exact"; routes: string[] }
  /** Another reading of what is uncertain would give these verdicts. */
  | { code: "other-reading"; rule: string; note: string; routes: { id: string; verdict: Verdict }[] }
  /** How many of the rules behind the answer are not seen in a primary source. */
  | { code: "unverified"; rules: string[] }
  /** A date in the case falls in another version of the law. */
  | { code: "law-date-differs"; fact: string; date: string }
  /** The verdict follows a human judgement. */
  | { code: "rests-on-judgement"; fact: string; routes: string[] }
  | { code: "reason-missing"; fact: string; routes: string[] }
  /**
   * Facts that contradict each other, or one fact of which two sources differ (then without `rule`), with what was
   * stated of each. `facts` count as not known, and what depends on them is undetermined.
   */
  | { code: "conflict"; rule?: string; facts: string[]; stated: Stated[] }
  | LawWarning
  /** More of the ceiling is used, the transfer told, than is prudent: the rate may move before the award. */
  | { code: "near-ceiling"; route: string; used: Money; ceiling: Money }
  /** A resolver did not answer, or answered what no case may hold; its facts count as they stand in the case. */
  | {
      code: "resolver-failed";
      resolver: string;
      facts: string[];
      reason: "failed" | "too-late" | "unreadable";
    }
  /** A version that an open route rests on ends soon. */
  | { code: "expiring"; rule: string; to: string; routes: string[] };

/** What differs between two cases, or between two dates; or what is wrong with one of them. */
export type ComparisonResult = ({ ok: true } & Comparison) | { ok: false; side: "a" | "b"; issues: Issue[] };

export interface Comparison {
  a: { on: string };
  b: { on: string };
  /** Classes, regimes, routes by procedural burden, instruments; only those that differ. */
  differences: Difference[];
}

export type Difference = {
  id: string;
  /** The leaves through which the two sides part, in the order of the law. */
  leaves: ComparedLeaf[];
} & (
  | { kind: "class" | "regime"; a: Result; b: Result }
  | { kind: "route" | "instrument"; a: Verdict; b: Verdict }
);

/**
 * One leaf, `rule-id#leaf-id`, on both sides, with the fact and what it was compared with; absent on a side whose law
 * does not have it. The leaf `rule-id#no-rule-in-force` or `#not-covered` stands for a rule without law on that side.
 */
export interface ComparedLeaf {
  id: string;
  a?: ComparedSide;
  b?: ComparedSide;
}

export type ComparedSide = { result: Result } & Partial<Omit<LeafTrace, "kind" | "id" | "result">>;
