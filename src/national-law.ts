import { nationalLawData } from "./generated/national-law";
import { Law } from "./law";

/** The national law as shipped: checked when the package was built, so it needs no check when loaded. */
export const nationalLaw: Law = /* @__PURE__ */ new Law(nationalLawData);
