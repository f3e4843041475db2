import type { MergedLaw } from "../merge";

/** What the checks share: the merged law, and a way to say what is wrong with an item of it. */
export interface CheckContext {
  law: MergedLaw;
  /** Reports on an item that is new; what was there before has been checked. */
  report(item: string, place: string, code: string, message: string, hint?: string): void;
  isNew(item: string): boolean;
}
