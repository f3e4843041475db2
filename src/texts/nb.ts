import { nb as json } from "../generated/texts-nb";
import type { Texts } from "../law";

export const nb: Texts = /* @__PURE__ */ JSON.parse(json);
