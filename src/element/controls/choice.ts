import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { capital } from "../../text";
import { type Control, describedBy, idOf, isInvalid } from "./control";
import { grouped, labelled } from "./frame";

/** So many alternatives stand side by side; more are a list to choose from. */
const mostRadios = 6;

export function choiceControl(control: Control): TemplateResult {
  const { fact, speech } = control;
  const options = (fact.values ?? []).map((value) => [value, speech.title(`${fact.id}=${value}`)] as const);
  return options.length > mostRadios ? select(control, options) : grouped(control, radios(control, options));
}

export function booleanControl(control: Control): TemplateResult {
  return grouped(control, radios(control, yesNo(control)));
}

export function yesNo({ speech: { words } }: Control) {
  return [
    [true, capital(words.yes)],
    [false, capital(words.no)],
  ] as const;
}

export function radios<T>(
  control: Control,
  options: readonly (readonly [value: T, text: string])[],
  value: unknown = control.field.value,
  set: (value: T) => void = control.set,
): TemplateResult {
  return html`<div class="radios">
    ${options.map(
      ([option, text]) => html`<div class="ds-field">
        <input
          class="ds-input"
          type="radio"
          id=${idOf(control, `=${option}`)}
          name=${idOf(control)}
          .checked=${live(value === option)}
          @change=${() => set(option)}
        />
        <label class="ds-label" for=${idOf(control, `=${option}`)}>${text}</label>
      </div>`,
    )}
  </div>`;
}

/** A list to choose from. */
export function select(control: Control, options: readonly (readonly [value: string, text: string])[]) {
  const { field, words, set } = control;
  const chosen = String(field.value ?? "");
  return labelled(
    control,
    html`<select
      class="ds-input"
      id=${idOf(control)}
      aria-describedby=${describedBy(control)}
      aria-invalid=${isInvalid(control)}
      .value=${live(chosen)}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${chosen === ""}>${words.choose}</option>
      ${options.map(
        ([value, text]) => html`<option value=${value} ?selected=${chosen === value}>${text}</option>`,
      )}
    </select>`,
  );
}
