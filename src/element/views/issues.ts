import { html } from "lit";
import type { Issue } from "../../form";

/** What is wrong, told to a screen reader as it comes; what is wrong points here by the id. */
export function issuesView(id: string, issues: readonly Issue[]) {
  return html`<div id=${id} aria-live="polite">
    ${issues.map(({ message }) => html`<p class="ds-validation-message" data-color="danger">${message}</p>`)}
  </div>`;
}
