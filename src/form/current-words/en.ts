import { currentLaw } from "../../current-law";
import { en as listed } from "../../generated/current-words-en";
import { type Texts, textsListed } from "../../law";

/** As `hjemmel/form/words/en`, for a page with `hjemmel/form/current`: without the ids, which the law has. */
export const en: Texts = /* @__PURE__ */ textsListed(currentLaw.data, listed);
