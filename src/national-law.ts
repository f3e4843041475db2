import { nationalLawData } from "./generated/national-law";
import { Law } from "./law";

/** The national law as shipped: checked when the package was built, so it needs no check when loaded. */
export const nationalLaw: Law = /* @__PURE__ */ new Law(nationalLawData);

/**
 * The law of an option; the national law where it is not given.
 *
 * @throws {RangeError} if what is given is no law
 */
export function lawOr(law: Law | null | undefined): Law {
  if (law === undefined || law === null) return nationalLaw;
  if (typeof law.at === "function" && typeof law.data === "object") return law;
  throw new RangeError('The option "law" is a law as loadLaw gives it, or nationalLaw.');
}
