import type { RegisterNote } from "../../../registers";

/** What the registers say of one organisation. */
export interface Registered {
  /** Facts by the name of the register, written as in a case. */
  facts: Record<string, Record<string, unknown>>;
  notes: ({ register: string } & RegisterNote)[];
}

/** What was found for a line; nothing where its number is in no file. */
export interface Joined {
  /** Undefined where the case has no number that can be read. */
  number?: string | undefined;
  registered?: Registered | undefined;
}
