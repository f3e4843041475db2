import { HjemmelForm } from "./hjemmel-form";

export type { HjemmelChangeEvent, HjemmelConclusionEvent, HjemmelFormAttributes } from "./jsx";
export type { HjemmelFormElement } from "./types";

if (!customElements.get("hjemmel-form")) customElements.define("hjemmel-form", HjemmelForm);
