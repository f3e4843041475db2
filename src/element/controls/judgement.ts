import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { radios, yesNo } from "./choice";
import { type Control, idOf } from "./control";
import { grouped } from "./frame";

interface Judged {
  value?: boolean;
  reason?: string;
  by?: string;
  on?: string;
}

/** A yes or no of a person, with the reasons and the name. */
export function judgementControl(control: Control): TemplateResult {
  const { words } = control;
  const judged = judgedIn(control.field.value);
  const change = (part: Judged) => control.set(written({ ...judged, ...part }));
  return grouped(
    control,
    html`${radios(control, yesNo(control), judged.value, (value) => change({ value }))}
      <div class="ds-field">
        <label class="ds-label" for=${idOf(control, "-reason")}>${words.reason}</label>
        <textarea
          class="ds-input"
          rows="3"
          id=${idOf(control, "-reason")}
          .value=${live(judged.reason ?? "")}
          @input=${(event: Event) => change({ reason: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      <div class="ds-field">
        <label class="ds-label" for=${idOf(control, "-by")}>${words.by}</label>
        <input
          class="ds-input"
          id=${idOf(control, "-by")}
          autocomplete="off"
          .value=${live(judged.by ?? "")}
          @input=${(event: Event) => change({ by: (event.target as HTMLInputElement).value })}
        />
      </div>`,
  );
}

function judgedIn(value: unknown): Judged {
  if (typeof value === "boolean") return { value };
  return typeof value === "object" && value !== null ? (value as Judged) : {};
}

/** What is empty is left out; nothing at all is no judgement. */
function written(judged: Judged): Judged | undefined {
  const filled = Object.entries(judged).filter(([, part]) => part !== undefined && part !== "");
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}
