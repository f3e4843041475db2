import { html } from "lit";
import { assessmentDocument, firstScreen } from "../../text";
import type { View } from "../view";
import { answeredIn } from "./answered";
import { blocksView } from "./blocks";
import { valueIn } from "./value";

/** The case as a document for the file: the facts, then the whole answer. Shown on paper only. */
export function printView(view: View) {
  const { words, speech } = view;
  const assessment = view.assessment();
  const facts = answeredIn(view);
  const screen = assessment && view.canConclude ? firstScreen(speech, assessment) : [];
  const whole = assessment && view.allTexts.loaded ? assessmentDocument(speech, assessment) : undefined;
  return html`<article class="paper">
    ${blocksView(whole ? [...whole.slice(0, 1), ...screen.slice(1)] : screen)}
    <h4 class="ds-heading" data-size="2xs">${words.facts}</h4>
    <dl>
      ${facts.map(
        (field) => html`<dt>${speech.title(field.path)}</dt>
          <dd>${field.value === undefined ? words.skipped : valueIn(view, field)}</dd>`,
      )}
    </dl>
    ${whole ? blocksView(whole.slice(1)) : html`<p class="ds-paragraph">${words.printWhole}</p>`}
  </article>`;
}
