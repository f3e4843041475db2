import { html } from "lit";
import type { OnDemand } from "../on-demand";
import type { View } from "../view";

/** In the place of a part that is being loaded, or that could not be fetched. */
export function waitingView(
  { words }: Pick<View, "words">,
  { isMissing }: Pick<OnDemand<unknown>, "isMissing">,
) {
  return isMissing
    ? html`<p class="ds-validation-message" data-color="danger" role="alert">${words.missing}</p>`
    : html`<p class="ds-paragraph quiet" role="status">${words.loading}</p>`;
}
