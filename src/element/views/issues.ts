import { html } from "lit";
import type { Issue } from "../../form";
import type { Speech } from "../../text";
import type { FormWords } from "../words";

interface Words {
  speech: Speech;
  words: FormWords;
}

/** What is wrong, told to a screen reader as it comes; what is wrong points here by the id. */
export function issuesView(id: string, issues: readonly Issue[], words: Words) {
  return html`<div id=${id} aria-live="polite">
    ${issues.map((issue) => html`<p class="ds-validation-message" data-color="danger">${issueText(words, issue)}</p>`)}
  </div>`;
}

/** What is wrong, with the name of the field, and of the row and column of a list, in place of its path in a case. */
export function issueText(words: Words, { message, path }: Pick<Issue, "message" | "path">): string {
  const { law, title } = words.speech;
  const facts = [...law.facts.keys()].filter((id) => path === id || path.startsWith(`${id}.`));
  const [fact] = facts.sort((a, b) => b.length - a.length);
  if (fact === undefined) return message;
  return message.replaceAll(path, partOf(words.words, path.slice(fact.length + 1)) ?? title(fact));
}

function partOf({ lists, reason, by }: FormWords, part: string): string | undefined {
  const [, row, column] = /^\w+\[(\d+)\](?:\.(\w+))?/.exec(part) ?? [];
  if (row === undefined) return { total: lists.fields.amount, reason, by }[part];
  const name = column === undefined ? undefined : lists.fields[column];
  return [lists.row(Number(row) + 1), name?.toLowerCase()].filter(Boolean).join(", ");
}
