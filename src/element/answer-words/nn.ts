import { currentLaw } from "../../current-law";
import { nn as listed } from "../../generated/answer-words-nn";
import { type Texts, textsListed } from "../../law";

export const nn: Texts = /* @__PURE__ */ textsListed(currentLaw.data, listed);
