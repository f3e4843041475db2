import { currentLaw } from "../../current-law";
import { nb as listed } from "../../generated/answer-words-nb";
import { type Texts, textsListed } from "../../law";

export const nb: Texts = /* @__PURE__ */ textsListed(currentLaw.data, listed);
