import { html, nothing } from "lit";
import type { Question } from "../../assessment";
import { aimIssues, factsOf, type View } from "../view";
import { doneView } from "./done";
import { fieldView } from "./field";
import { groupView } from "./group";
import { helpView } from "./help";
import { whoView } from "./who";

/** The question that comes next, as the heading; or that nothing more need be asked. */
export function questionView(view: View) {
  if (aimIssues(view.state).length > 0) return nothing;
  return view.current ? card(view, view.current) : doneView(view);
}

function card(view: View, question: Question) {
  const { words, state, session } = view;
  const facts = factsOf(question);
  const isGroup = question.facts?.every(({ none }) => none !== undefined) ?? false;
  const next = (event: Event) => {
    event.preventDefault();
    takeIn(event);
    view.next();
  };
  const dontKnow = (event: Event) => {
    takeIn(event);
    view.dontKnow(facts);
  };
  return html`<form class="ds-card question" @submit=${next} novalidate>
    ${isGroup ? groupView(view, question.facts!) : facts.map((fact, index) => fieldView(view, fact, "question", index === 0))}
    ${facts.map((fact) => helpView(view, fact))}
    <div class="go-on" role="alert">
      ${view.lacking ? html`<p class="ds-validation-message" data-color="danger">${words.lacking[view.lacking]}</p>` : nothing}
    </div>
    <div class="buttons" @mousedown=${keepPlace}>
      <button type="submit" class="ds-button">${words.next}</button>
      <button type="button" class="ds-button" data-variant="secondary" @click=${dontKnow}>
        ${words.dontKnow}
      </button>
      ${
        state.canUndo
          ? html`<button type="button" class="ds-button" data-variant="tertiary" @click=${() => session.undo()}>
            ${words.back}
          </button>`
          : nothing
      }
    </div>
  </form>
  ${whoView(view, question)}`;
}

/** A field that is left says what is wrong or right with it, and moves the buttons away from under the pointer. */
function keepPlace(event: Event) {
  event.preventDefault();
}

/** What stands in the field that the person writes in, which a button pressed with the pointer does not leave. */
function takeIn({ currentTarget }: Event) {
  const { activeElement } = (currentTarget as Element).getRootNode() as ShadowRoot;
  if (!activeElement?.matches("input, select, textarea")) return;
  const field = activeElement as HTMLElement;
  field.blur();
  field.focus();
}
