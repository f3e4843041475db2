import { html } from "lit";
import type { Issue } from "../../form";
import type { Speech } from "../../text";

/** What is wrong, told to a screen reader as it comes; what is wrong points here by the id. */
export function issuesView(id: string, issues: readonly Issue[], speech: Speech) {
  return html`<div id=${id} aria-live="polite">
    ${issues.map((issue) => html`<p class="ds-validation-message" data-color="danger">${issueText(speech, issue)}</p>`)}
  </div>`;
}

/** What is wrong, with the name of the field in place of its path in a case. */
export function issueText(
  { law, title }: Speech,
  { message, path }: Pick<Issue, "message" | "path">,
): string {
  const facts = [...law.facts.keys()].filter((id) => path === id || path.startsWith(`${id}.`));
  const [fact] = facts.sort((a, b) => b.length - a.length);
  return fact === undefined ? message : message.replaceAll(path, title(fact));
}
