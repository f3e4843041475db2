import type { Issue } from "../case";
import type { Case } from "../generated/case";

/** What a register tells of one entity; or why the answer is not that of the register. */
export type RegisterResult = ({ ok: true } & RegisterEntry) | { ok: false; issues: Issue[] };

export interface RegisterEntry {
  /** Nine digits, the check digit valid. */
  organisationNumber: string;
  /** The name of the entity, where the register has it. */
  name?: string;
  /** A partial case: the facts stand under `registers`, by the name of the register, so that each says where it is from. */
  case: Case;
  /** What should be seen before the facts are relied on. */
  notes: RegisterNote[];
  /** What may help a person to judge, and decides nothing by itself. */
  evidence: RegisterEvidence;
}

export type RegisterNote =
  /** The entity is deleted; the register tells little else of it. */
  | { code: "deleted"; on: string }
  /** A sub-unit is no applicant: look up the entity that it belongs to. */
  | { code: "sub-unit"; of?: string }
  /** The register has a number of employees and does not give it out (one to four). */
  | { code: "employees-withheld" }
  /** No number of employees is registered; that is not none. */
  | { code: "employees-not-registered" }
  /** A remark that the register has put on the entity (`paategninger`), and since when. */
  | { code: "remark"; text: string; on?: string }
  /** A field whose value is not of the kind that the law asks for; it counts as not known. */
  | { code: "unreadable"; field: string; received: string }
  /** A status that was not met with before; whether the entity is registered is left unknown. */
  | { code: "unknown-status"; received: string };

export interface RegisterEvidence {
  /** The purpose after the statutes, and the activity, each as one text. */
  purpose?: string;
  activity?: string;
  /** The day of the statutes, `YYYY-MM-DD`. */
  statutesOn?: string;
  /** Industry codes, SN2007 or SN2025 as the register has them; categories of voluntary activity (ICNPO). */
  codes: { code: string; title?: string }[];
}
