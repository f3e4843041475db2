import { currentLaw } from "../../current-law";
import { nn as listed } from "../../generated/current-words-nn";
import { type Texts, textsListed } from "../../law";

/** As `hjemmel/form/words/nn`, for a page with `hjemmel/form/current`: without the ids, which the law has. */
export const nn: Texts = /* @__PURE__ */ textsListed(currentLaw.data, listed);
