import type { Derivation } from "./derivation";
import type {
  answerers,
  confidences,
  costClasses,
  offers,
  sourceKinds,
  usualKinds,
  warningCodes,
} from "./marks";

/** The shapes of rule documents, as described in docs/rule-format.md. All dates are `YYYY-MM-DD`, first and last day inclusive. */

export type Language = "nb" | "nn" | "en";
export type Certainty = "settled" | "unverified" | "uncertain";
export type Confidence = (typeof confidences)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type CostClass = (typeof costClasses)[number];
export type Offer = (typeof offers)[number];

export interface Source {
  id: string;
  /** In Norwegian (bokmål), as a lawyer writes it. */
  title: string;
  titles?: { nn?: string | undefined; en?: string | undefined } | undefined;
  /** The name in a line of authority; the title if not given. */
  short?: Record<Language, string> | undefined;
  kind?: SourceKind | undefined;
  reference?: string | undefined;
  /** The first and last day the source is in force, where it is law. */
  from?: string | undefined;
  to?: string | null | undefined;
  url?: string | undefined;
  lastRead?: string | undefined;
}

export interface Citation {
  source: string;
  provision?: string | undefined;
  confidence?: Confidence | undefined;
}

/** Where a figure or a reading was seen; never the ground of a verdict. */
export interface Evidence extends Citation {
  note?: string | undefined;
}

export type GivenType =
  | "boolean"
  | "judgement"
  | "enum"
  | "count"
  | "money"
  | "share"
  | "decimal"
  | "date"
  | "monthDay"
  | "text"
  | "code"
  | "organisationNumber"
  | "municipalityNumber"
  | "cpv"
  | "sectorCode"
  | "awards"
  | "purchases";

export type DerivedType = "ore" | "cent" | "millionths" | "integer" | "boolean" | "enum";

export type { Derivation } from "./derivation";

/** The answer that nearly every case has. Its words stand under `FACT#usual`; the other answer is never proposed. */
export interface Usual {
  is: boolean | string;
  kind: (typeof usualKinds)[number];
}

/**
 * A question that helps to decide a fact: another given fact, or a question that no case holds, with its words under
 * `FACT#ID`. `yes` and `no` are the answers of the fact that an answer points to; absent where it points to none.
 */
export interface Sign {
  id?: string | undefined;
  fact?: string | undefined;
  yes?: boolean | string | undefined;
  no?: boolean | string | undefined;
}

export interface Fact {
  id: string;
  type: GivenType | DerivedType;
  unit?: string | undefined;
  values?: string[] | undefined;
  changeable?: "actor" | "municipality" | "nobody" | undefined;
  /** Of a given fact; lint demands it. */
  cost?: CostClass | undefined;
  usual?: Usual | undefined;
  /** What helps to decide it; never a condition, and no answer follows from them. */
  signs?: Sign[] | undefined;
  /** Who can tell it, where that does not follow from its type and place in a case. */
  answeredBy?: (typeof answerers)[number] | undefined;
  /** Of a given number: the parameters between which every value lies that it can have. What is the same for all of them needs none. */
  plausible?: { atLeast: string; atMost: string } | undefined;
  derive?: Derivation | undefined;
  /** A date that should lie in the same version of the law as the date of the assessment. */
  isLawDate?: true | undefined;
  seed?: string[] | undefined;
  citations?: Citation[] | undefined;
  evidence?: Evidence[] | undefined;
}

/** What holds between given facts: a count that cannot exceed another, or facts that do not go together. */
export type Constraint =
  | { id: string; kind: "at-most"; fact: string; than: string }
  /** No completion of a case is taken to meet these conditions; a case that meets them is not invalid. Leaves only. */
  | { id: string; kind: "excluded"; conditions: Condition };

export interface ParameterAlternative {
  note: string;
  value?: string | undefined;
  from?: string | undefined;
  to?: string | null | undefined;
}

export interface ParameterValue {
  from: string;
  to: string | null;
  value: string;
  certainty: Certainty;
  citations: Citation[];
  evidence?: Evidence[] | undefined;
  alternatives?: ParameterAlternative[] | undefined;
  notes?: string[] | undefined;
}

export interface Parameter {
  id: string;
  unit: string;
  fact: "ore" | "cent" | "millionths" | "integer" | "code";
  seed?: string[] | undefined;
  values: ParameterValue[];
}

export interface TableRow {
  from: string;
  to: string;
  value: string;
}

export interface Table {
  id: string;
  citations: Citation[];
  evidence?: Evidence[] | undefined;
  rows: TableRow[];
}

export type Operator =
  | "equal"
  | "notEqual"
  | "in"
  | "notIn"
  | "lessThan"
  | "lessThanInclusive"
  | "greaterThan"
  | "greaterThanInclusive";

export type LeafValue = boolean | string | string[] | { fact: string };

export interface Leaf {
  id: string;
  fact: string;
  operator: Operator;
  value: LeafValue;
}

export interface Reference {
  condition: string;
  name: string;
}

export type Condition = { all: Condition[] } | { any: Condition[] } | { not: Condition } | Reference | Leaf;

export interface RuleAlternative {
  note: string;
  from?: string | undefined;
  to?: string | null | undefined;
  conditions?: Condition | undefined;
  gap?: true | undefined;
}

export interface RuleVersion {
  from: string;
  to: string | null;
  certainty: Certainty;
  citations: Citation[];
  evidence?: Evidence[] | undefined;
  gap?: true | undefined;
  conditions?: Condition | undefined;
  voluntary?: string | undefined;
  basis?: string[] | undefined;
  duties?: string[] | undefined;
  notes?: string[] | undefined;
  /** The ceiling on a total; what is left is given for the amount in it that the municipality can change. */
  ceiling?: { total: string; parameter: string } | undefined;
  alternatives?: RuleAlternative[] | undefined;
}

export type RuleKind =
  | "class"
  | "condition"
  | "regime"
  | "route"
  | "instrument"
  | "duty"
  | "note"
  | "warning"
  | "consideration"
  | "restriction"
  | "conflict";

export type WarningCode = (typeof warningCodes)[number];

export interface Rule {
  id: string;
  kind: RuleKind;
  family?: "purchase" | "support" | undefined;
  /** Of a route; lint demands it. */
  offer?: Offer | undefined;
  /** Facts of which one that is stated claims the route, with the offer `if-claimed`. */
  claims?: string[] | undefined;
  status?: "proposal" | undefined;
  seed?: string[] | undefined;
  appliesTo?: string[] | undefined;
  stage?: "before" | "award" | "after" | undefined;
  strength?: "always" | "normally" | undefined;
  contests?: string[] | undefined;
  /** Of a warning: its code in the answer, and the given facts that it is about. */
  warns?: { code: WarningCode; facts: string[] } | undefined;
  versions: RuleVersion[];
}

/** An amendment inside a version of which somebody has seen that it changes nothing there. */
export interface Amended {
  source: string;
  /** The paragraph, such as `§ 5-3`. */
  place: string;
  /** Date and number of the amending act, such as `2024-03-14-449`. */
  amendment: string;
  /** The rules and parameters that it concerns. */
  rules: string[];
  /** What was compared with what. */
  compared: string;
  /** The day somebody looked. */
  on: string;
}

/** Why a version or a value is not settled. */
export interface Doubt {
  /** The rule or parameter. */
  id: string;
  /** The first day of the version. */
  from: string;
  settledBy: Record<Language, string>;
  /** The day it was last looked for. */
  on: string;
}

export interface TextEntry {
  title: string;
  /** Of a route or duty: a few words for a list, without a capital. */
  short?: string | undefined;
  question?: string | undefined;
  help?: string | undefined;
  /** Of a duty that binds the recipient: what its letter says of it, as a sentence. */
  term?: string | undefined;
}

export type Texts = Record<string, TextEntry>;

/** Given facts that are asked together; its title stands under `topic.ID`. */
export interface Topic {
  id: string;
  facts: string[];
}

/**
 * Given facts that are put on one screen. Where each has an answer for "none of this", they are one question: nothing
 * of this, or what applies.
 */
export interface Screen {
  id: string;
  facts: string[];
  /** The answers for "none of this", by fact; those of usual facts are their usual answers. */
  none?: Record<string, boolean | string> | undefined;
}

export interface Pack {
  id: string;
  municipalityNumber: string;
  name: string;
  version: string;
  validFrom: string;
  validTo: string | null;
  languages: Language[];
  [field: string]: unknown;
}

export interface Standing {
  notChecked: string[];
  verifiedTo: string;
  version: string;
  /** How long before the end of a version the answer warns of it, in months. */
  warnMonthsBeforeEnd?: number | undefined;
  /** How much of a ceiling may be used before the answer warns of it, as a decimal string. */
  warnAboveShareOfCeiling?: string | undefined;
}

/** One file of a law. */
export interface RuleDocument {
  pack?: Pack | undefined;
  standing?: Standing | undefined;
  sources?: Source[] | undefined;
  facts?: Fact[] | undefined;
  constraints?: Constraint[] | undefined;
  parameters?: Parameter[] | undefined;
  tables?: Table[] | undefined;
  rules?: Rule[] | undefined;
  order?: string[] | undefined;
  topics?: Topic[] | undefined;
  head?: string[] | undefined;
  screens?: Screen[] | undefined;
  /** Neither amendments nor doubts are law: they are kept for those who maintain it, and follow with no answer. */
  amendments?: Amended[] | undefined;
  doubts?: Doubt[] | undefined;
  schemes?: Record<string, unknown>[] | undefined;
  texts?: { language: Language; entries: Record<string, string | TextEntry> } | undefined;
}

/** All documents of one body of law put together: plain data, ready to be turned into a `Law`. */
export interface LawData {
  standing: Standing;
  hash: string;
  packs: Pack[];
  sources: Source[];
  facts: Fact[];
  constraints: Constraint[];
  parameters: Parameter[];
  tables: Table[];
  rules: Rule[];
  order: string[];
  /** In the order in which a lawyer asks; absent where the law has none. */
  topics?: Topic[] | undefined;
  /** Given facts that are asked of every case, as far as they can matter; absent where the law has none. */
  head?: string[] | undefined;
  screens?: Screen[] | undefined;
  schemes: Record<string, unknown>[];
}
