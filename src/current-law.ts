import { currentLawPacked, currentSince } from "./generated/current-law";
import { Law, type LawData } from "./law";
import { unpacked } from "./lib/packed";

/**
 * The national law as it answers from the last change before the day it was verified to, for pages: a good half of the
 * size. On an earlier date it does not cover what ended before; `nationalLaw` does.
 */
export const currentLaw: Law = /* @__PURE__ */ new Law(/* @__PURE__ */ unpacked(currentLawPacked) as LawData);

/** Whether the current law has all that was in force on a date. */
export function isCurrent(on: string): boolean {
  return on >= currentSince;
}
