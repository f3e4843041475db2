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
  return html`<article class="paper">
    ${assessment && view.hasAllTexts ? blocksView(assessmentDocument(speech, assessment).slice(0, 1)) : ""}
    ${assessment && view.hasAllTexts ? blocksView(firstScreen(speech, assessment).slice(1)) : ""}
    <h4 class="ds-heading" data-size="2xs">${words.facts}</h4>
    <dl>
      ${facts.map(
        (field) => html`<dt>${speech.title(field.path)}</dt>
          <dd>${field.isSkipped ? words.skipped : valueIn(view, field)}</dd>`,
      )}
    </dl>
    ${assessment && view.hasAllTexts ? blocksView(assessmentDocument(speech, assessment).slice(1)) : ""}
  </article>`;
}
