/**
 * `hjemmel/form/current`: a form of today's law alone, for pages that are to be small. On a date before the current law
 * began, what had ended since is not covered, and the answer says so; `nationalLaw` of `hjemmel` has every date.
 */
import { currentLaw } from "../current-law";
import { sessionUnder } from "./session";
import type { FormOptions, FormSession } from "./types";

export { currentLaw, isCurrent } from "../current-law";
export type * from "./index";

/** As in `hjemmel/form`, with the current law where the options name none. */
export function createFormSession(options: FormOptions): FormSession {
  return sessionUnder(currentLaw, options);
}
