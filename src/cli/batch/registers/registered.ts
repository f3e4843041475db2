import type { RegisterNote } from "../../../registers";

/** What the registers say of one organisation. */
export interface Registered {
  /** Facts by the name of the register, written as in a case. */
  facts: Record<string, Record<string, unknown>>;
  notes: ({ register: string } & RegisterNote)[];
}

/** What stands in `registerNotes` of an answer. */
export type BatchNote =
  | RegisterNote
  /** The line, or another register, says something else of the fact. */
  | { code: "conflict"; fact: string }
  /** The number of the line is in no file. */
  | { code: "not-in-registers" };

/** What was found for a line; nothing where its number is in no file. */
export interface Joined {
  /** Undefined where the case has no number that can be read. */
  number?: string | undefined;
  registered?: Registered | undefined;
}
