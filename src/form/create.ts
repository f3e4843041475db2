import { nationalLaw } from "../national-law";
import { sessionUnder } from "./session";
import type { FormOptions, FormSession } from "./types";

/**
 * A case being filled in, with the answer to it at every step.
 *
 * @param options - `on` is the date of the law; `lang` the language of what is said about the input (`nb`), `goal` what
 * the questions aim at (`lightest-route`); one that is none is an issue of the state
 * @throws {RangeError} if the law is none
 * @example
 * const session = createFormSession({ on: "2026-11-24" });
 * session.set("transfer.nature", "purchase").questions[0];
 */
export function createFormSession(options: FormOptions): FormSession {
  return sessionUnder(nationalLaw, options);
}
