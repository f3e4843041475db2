import { en as json } from "../generated/texts-en";
import type { Texts } from "../law";

export const en: Texts = /* @__PURE__ */ JSON.parse(json);
