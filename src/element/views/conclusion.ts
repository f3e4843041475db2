import { html } from "lit";
import { type Block, firstScreen } from "../../text";
import { aimIssues, type View } from "../view";
import { blocksView } from "./blocks";
import { waitingView } from "./waiting";

/** What the answer comes to: the first screen of every answer, which stays in view. */
export function conclusionView(view: View) {
  const { state, speech, canConclude, allTexts } = view;
  const wrong = aimIssues(state);
  if (wrong.length > 0) return wrong.map(({ message }) => html`<p class="ds-paragraph">${message}</p>`);
  const assessment = canConclude ? view.assessment() : undefined;
  if (!assessment) return waitingView(view, allTexts);
  return html`<div class="first">${blocksView(firstScreen(speech, assessment).map(asText))}</div>`;
}

/** The subject is no heading here: it stands under that of the section. */
function asText(block: Block): Block {
  return block.kind === "heading" ? { kind: "text", text: block.text, tone: "quiet" } : block;
}
