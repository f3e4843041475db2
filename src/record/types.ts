import type { Verdict } from "../assessment";
import type { Issue, Judgement } from "../case";
import type { Result } from "../engine";

/** What a record says was answered, under the ids of the law. */
export interface RecordedAnswer {
  classes: Record<string, Result>;
  regimes: Record<string, Result>;
  routes: Record<string, Verdict>;
  instruments: Record<string, Verdict>;
}

/**
 * A decision as it can be kept: what was known, which rules were asked, what they answered, and who judged what.
 * Plain JSON. The hashes tell of a change that nobody meant; they are no signature.
 */
export interface DecisionRecord {
  /** The shape of this record. */
  format: "hjemmel-record-1";
  on: string;
  /** The case as given. */
  case: Record<string, unknown>;
  law: { version: string; hash: string; verifiedTo: string; packs: { id: string; version: string }[] };
  program: { name: "hjemmel"; version: string };
  answer: RecordedAnswer;
  /** Judgements with the reasons that were entered, by fact id. */
  judgements: Record<string, Judgement>;
  /** SHA-256 of the canonical JSON (RFC 8785) of the case, of the answer, and of everything but these hashes. */
  sha256: { case: string; answer: string; record: string };
}

/** A verdict or finding that is not what the record says; absent on the side that does not know the rule. */
export interface ReplayDifference {
  kind: keyof RecordedAnswer;
  id: string;
  was?: string;
  now?: string;
}

/** What is not as it was: in the record since it was made (`case`, `answer`, `record`), or around it (`law`, `program`). */
export type Changed = "case" | "answer" | "record" | "law" | "program";

export type ReplayResult =
  | {
      ok: true;
      /** The record came out again byte for byte. */
      isIdentical: boolean;
      /** What changed, in this order: case, answer, record, law, program. */
      changed: Changed[];
      differences: ReplayDifference[];
      /** The law and the program of the record, and those of this run. */
      was: Pick<DecisionRecord, "law" | "program">;
      now: Pick<DecisionRecord, "law" | "program">;
    }
  /** It is no record, or this law cannot read its case. */
  | { ok: false; issues: Issue[] };
