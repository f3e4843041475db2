import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { topicWords } from "../../law";
import type { View } from "../view";
import { fieldView } from "./field";

const settledToo = "settled-too";

/** Every field of the law in a lawyer's order; those that cannot change the answer only if asked for. */
export function allFieldsView(view: View) {
  const { state, words } = view;
  const isShown = (path: string) => state.fields[path]!.status !== "settled" || view.isOpened(settledToo);
  const declared = Object.keys(state.fields).filter((path) => view.law.facts.has(path));
  const hidden = declared.filter((path) => state.fields[path]!.status === "settled").length;
  const groups = inTopics(view, declared.filter(isShown));
  return html`<h3 class="ds-heading" data-size="2xs">${words.allFields}</h3>
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id=${settledToo}
        .checked=${view.isOpened(settledToo)}
        @change=${({ target }: Event) => view.toggle(settledToo, (target as HTMLInputElement).checked)}
      />
      <label class="ds-label" for=${settledToo}>${words.notAskedFor(hidden)}</label>
    </div>
    ${[...groups].map(([group, paths]) => {
      const id = `group ${group}`;
      return html`<details
        class="ds-details"
        ?open=${view.isOpened(id)}
        @toggle=${({ target }: Event) => view.toggle(id, (target as HTMLDetailsElement).open)}
      >
        <summary>${group === other ? words.other : view.speech.title(topicWords(group))} (${paths.length})</summary>
        ${
          view.isOpened(id)
            ? html`<div class="fields">
              ${repeat(
                paths,
                (path) => path,
                (path) => fieldView(view, path, "all"),
              )}
            </div>`
            : nothing
        }
      </details>`;
    })}`;
}

const other = "other";

/** Fields by the topics of the law; those without one come last. */
function inTopics({ law }: View, paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const shown = new Set(paths);
  for (const { id, facts } of law.data.topics ?? []) {
    const own = facts.filter((fact) => shown.delete(fact));
    if (own.length > 0) groups.set(id, own);
  }
  if (shown.size > 0) groups.set(other, [...shown]);
  return groups;
}
