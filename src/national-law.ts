import { nationalLawData } from "./generated/national-law";
import { Law, lawGiven } from "./law";

/** The national law as shipped: checked when the package was built, so it needs no check when loaded. */
export const nationalLaw: Law = /* @__PURE__ */ new Law(nationalLawData);

/** The law of an option; the national law where it is not given. */
export function lawOr(law: Law | null | undefined): Law {
  return lawGiven(law, nationalLaw);
}
