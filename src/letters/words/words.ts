import type { Inline } from "../../text";
import type { LetterDetails } from "../types";

/** How a letter speaks of one form of support. */
export interface FormWords {
  title: string;
  /** What was applied for; "support" where not given. */
  applied?: string;
  /** Before the amount. */
  what: string;
  terms: string;
  /** The heading over where it is paid; not given for what is no money. */
  payment?: string;
}

/** The words of letters in one language. Words of the law stand in rules/texts. */
export interface LetterWords {
  toFill: (what: string) => string;
  /** A term that may not apply. */
  toDecide: (term: string) => string;
  details: Record<keyof LetterDetails, string>;
  date: string;
  signature: string;
  role: string;

  justification: {
    title: (route: string) => string;
    draft: string;
    onLawOf: (date: string) => string;
    /** Who the recipient is in a purchase. */
    supplier: string;
    case: string;
    facts: string;
    noFacts: string;
    from: (source: string) => string;
    authority: string;
    conditions: string;
    judgements: string;
    noJudgements: string;
    answer: (answer: string) => string;
    reason: string;
    own: string;
    duties: string;
    result: (route: string) => string;
    conclusion: string;
  };

  grant: {
    decision: (giver: Inline, recipient: Inline, what: readonly Inline[], amount: Inline) => Inline[];
    /** What is given, by the form of the transfer; others by the name of their form. */
    forms: Partial<Record<string, FormWords>>;
    otherForm: Omit<FormWords, "what" | "applied"> & { applied: string };
    otherWhat: (form: Inline) => Inline[];
    /** What form the support has. */
    form: string;
    /** Over a letter of a case that does not state the form. */
    draft: string;
    conditionsMet: (route: string) => string;
    scheme: (scheme: string) => string;
  };
  refusalLetter: {
    title: (applied: string) => string;
    decision: (giver: Inline, recipient: Inline) => Inline[];
    conditionsNotMet: (route: string) => string;
  };
  recipientReasons: string;
  appeal: string;
  ourReference: string;
  /** Above the name of the one who signs. */
  sender: string;
  checklist: {
    title: (route: string) => string;
    notForRecipient: string;
    duties: string;
  };

  letter: {
    title: string;
    /** Of what is not known to be a grant of money. */
    otherTitle: string;
    commitment: (date: string) => string;
    statement: string;
    amounts: string;
    granted: string;
    equivalent: string;
    rate: string;
    rateValue: (rate: string, date: string | undefined, source: string | undefined) => string;
    noRate: string;
    earlier: string;
    after: string;
    ceiling: string;
    left: string;
    purpose: string;
    cumulation: string;
    otherAid: (amount: string) => string;
    /** Where the case says that there is none. */
    isNoOtherAid: string;
    noOtherAid: string;
    duties: string;
    recipientDuty: (period: string) => string;
    repayment: string;
    reporting: string;
    payment: string;
    restsOn: string;
  };

  form: {
    title: string;
    intro: (date: string) => string;
    ceilings: string;
    applicant: string;
    name: string;
    address: string;
    legalForm: string;
    contact: string;
    undertaking: string;
    undertakingHelp: readonly string[];
    merged: string;
    number: string;
    sector: string;
    nace: string;
    sectorQuestions: readonly string[];
    mixed: string;
    awards: (period: string) => string;
    columns: readonly string[];
    none: string;
    cumulation: string;
    cumulationQuestion: string;
    pending: string;
    pendingQuestion: string;
    statement: string;
    statements: readonly string[];
    yesNo: string;
  };

  refusal: {
    inputInvalid: string;
    notFull: string;
    unknownRoute: (route: string) => string;
    notOpen: (route: string, verdict: string) => string;
    missing: (facts: string) => string;
    opensIf: (condition: string) => string;
    reasonMissing: (what: string) => string;
    notDeMinimis: (route: string) => string;
    amountUnknown: string;
    notSupport: (route: string) => string;
    notClosed: (route: string) => string;
    noRegulation: (date: string) => string;
  };

  /** The regulations that awards are counted under. */
  regulations: Record<"general" | "sgei" | "agriculture" | "fisheries", string>;
  accountingYears: (length: string) => string;
  listIncomplete: string;
  inTotal: (amount: string) => string;
  sameProject: string;
  listEmpty: string;
}
