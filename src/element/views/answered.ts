import { html, nothing } from "lit";
import type { FieldState } from "../../form";
import type { View } from "../view";
import { issueText } from "./issues";
import { valueIn } from "./value";

/** What has been answered or set aside, each to be changed or taken away. */
export function answeredView(view: View) {
  const { words, session } = view;
  const shown = answeredIn(view);
  if (shown.length === 0) return nothing;
  return html`<h3 class="ds-heading" data-size="2xs" id="answered">${words.answered}</h3>
    <ul class="answered" aria-labelledby="answered">
      ${shown.map((field) => {
        const title = view.speech.title(field.path);
        return html`<li>
          <span>${title}: <strong>${field.value === undefined ? words.skipped : valueIn(view, field)}</strong></span>
          <span class="buttons">
            ${
              view.law.facts.has(field.path)
                ? html`<button type="button" class="small" aria-label=${words.edit(title)} @click=${() => view.ask(field.path)}>
                  <span aria-hidden="true">✎</span>
                </button>`
                : nothing
            }
            ${
              field.value === undefined
                ? nothing
                : html`<button type="button" class="small" aria-label=${words.remove(title)} @click=${() => session.unset(field.path)}>
                  <span aria-hidden="true">✕</span>
                </button>`
            }
          </span>
          ${field.issues.map(
            (issue) =>
              html`<p class="ds-validation-message" data-color="danger">${issueText(view, issue)}</p>`,
          )}
        </li>`;
      })}
    </ul>`;
}

/** Fields that are answered or set aside, in a lawyer's order. */
export function answeredIn({ state, law }: View): FieldState[] {
  const order = new Map(
    (law.data.topics ?? []).flatMap(({ facts }) => facts).map((id, index) => [id, index]),
  );
  const place = ({ path }: FieldState) => order.get(path) ?? order.size;
  return Object.values(state.fields)
    .filter(isAnswered)
    .sort((a, b) => place(a) - place(b));
}

function isAnswered({ status, isSkipped }: FieldState): boolean {
  return isSkipped === true || status === "given" || status === "invalid";
}
