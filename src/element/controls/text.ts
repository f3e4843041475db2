import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { textOfValue } from "../../case";
import { type Control, describedBy, idOf, isInvalid } from "./control";
import { labelled } from "./frame";

const numeric = new Set(["count", "organisationNumber"]);

/** A field in which one types; amounts and shares as people write them. */
export function textControl(control: Control): TemplateResult {
  const { fact, field, set, typed } = control;
  const type = fact.type === "date" ? "date" : "text";
  return labelled(
    control,
    html`<input
      class="ds-input"
      type=${type}
      id=${idOf(control)}
      inputmode=${numeric.has(fact.type) ? "numeric" : "text"}
      autocomplete="off"
      aria-describedby=${describedBy(control)}
      aria-invalid=${isInvalid(control)}
      .value=${live(typed ?? textOfValue(fact.type, field.value))}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        set(value, value);
      }}
    />`,
  );
}
