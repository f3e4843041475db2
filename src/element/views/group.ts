import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { QuestionPart } from "../../assessment";
import type { View } from "../view";
import { fieldView } from "./field";

const noneId = "question-none";

/** One question about several facts: each said as the unusual thing, and "none of this" as the answer of all. */
export function groupView(view: View, parts: readonly QuestionPart[]) {
  const { words, state, speech } = view;
  const isNone = parts.every(({ fact, none }) => state.fields[fact]?.value === none);
  const none = ({ target }: Event) => {
    const isChosen = (target as HTMLInputElement).checked;
    for (const part of parts) {
      view.toggle(tickOf(part), false);
      view.set(part.fact, isChosen ? part.none : undefined);
    }
  };
  return html`<fieldset class="ds-fieldset">
    <legend class="ds-label"><h2 class="ds-heading" data-size="xs">${words.anyOfThis}</h2></legend>
    <div class="radios">
      ${parts.map((part) => {
        const id = `question-${part.fact}=any`;
        const isTicked = isApplying(view, part);
        return html`<div class="ds-field">
            <input
              class="ds-input"
              type="checkbox"
              id=${id}
              .checked=${live(isTicked)}
              @change=${({ target }: Event) => tick(view, part, (target as HTMLInputElement).checked)}
            />
            <label class="ds-label" for=${id}>${speech.unusual(part.fact)}</label>
          </div>
          ${isTicked && part.type !== "boolean" ? fieldView(view, part.fact, "question") : nothing}`;
      })}
      <div class="ds-field">
        <input class="ds-input" type="checkbox" id=${noneId} .checked=${live(isNone)} @change=${none} />
        <label class="ds-label" for=${noneId}>${words.noneOfThis}</label>
      </div>
    </div>
  </fieldset>`;
}

/** Whether a person has said that this applies. */
export function isApplying(view: View, part: QuestionPart): boolean {
  const value = view.state.fields[part.fact]?.value;
  return (value !== undefined && value !== part.none) || view.isOpened(tickOf(part));
}

const tickOf = ({ fact }: QuestionPart) => `applies ${fact}`;

function tick(view: View, part: QuestionPart, isTicked: boolean) {
  if (part.type === "boolean") view.set(part.fact, isTicked ? !part.none : undefined);
  else {
    view.toggle(tickOf(part), isTicked);
    view.set(part.fact, undefined);
  }
}
