import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { View } from "../view";
import { fieldView } from "./field";

const settledToo = "settled-too";

/** Every field of the law by what it is about; those that cannot change the answer only if asked for. */
export function allFieldsView(view: View) {
  const { state, words } = view;
  const isShown = (path: string) => state.fields[path]!.status !== "settled" || view.isOpened(settledToo);
  const declared = Object.keys(state.fields).filter((path) => view.law.facts.has(path));
  const hidden = declared.filter((path) => state.fields[path]!.status === "settled").length;
  const groups = new Map<string, string[]>();
  for (const path of declared.filter(isShown)) {
    const group = path.split(".")[0]!;
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return html`<h3 class="ds-heading" data-size="2xs">${words.allFields}</h3>
    <div class="ds-field">
      <input
        class="ds-input"
        type="checkbox"
        id=${settledToo}
        .checked=${view.isOpened(settledToo)}
        @change=${({ target }: Event) => view.toggle(settledToo, (target as HTMLInputElement).checked)}
      />
      <label class="ds-label" for=${settledToo}>${words.withoutBearing(hidden)}</label>
    </div>
    ${[...groups].map(([group, paths]) => {
      const id = `group ${group}`;
      return html`<details
        class="ds-details"
        ?open=${view.isOpened(id)}
        @toggle=${({ target }: Event) => view.toggle(id, (target as HTMLDetailsElement).open)}
      >
        <summary>${words.groups[group] ?? words.other} (${paths.length})</summary>
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
