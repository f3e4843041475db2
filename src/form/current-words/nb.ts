import { currentLaw } from "../../current-law";
import { nb as listed } from "../../generated/current-words-nb";
import { type Texts, textsListed } from "../../law";

/** As `hjemmel/form/words/nb`, for a page with `hjemmel/form/current`: without the ids, which the law has. */
export const nb: Texts = /* @__PURE__ */ textsListed(currentLaw.data, listed);
