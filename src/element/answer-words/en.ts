import { currentLaw } from "../../current-law";
import { en as listed } from "../../generated/answer-words-en";
import { type Texts, textsListed } from "../../law";

export const en: Texts = /* @__PURE__ */ textsListed(currentLaw.data, listed);
