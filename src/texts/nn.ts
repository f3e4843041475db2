import { nn as json } from "../generated/texts-nn";
import type { Texts } from "../law";

export const nn: Texts = /* @__PURE__ */ JSON.parse(json);
