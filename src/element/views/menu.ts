import { html, nothing } from "lit";
import type { Goal } from "../../assessment";
import type { Language } from "../../law";
import { aimIssues, type View } from "../view";
import { languages } from "../words";
import { issuesView } from "./issues";

const goals: readonly Goal[] = ["lightest-route", "any-open-route", "all-routes"];

const menu = "menu";

/** One menu for all that is no question: the date, the language and the goal; undo, redo, print and the draft; and what the page puts there. */
export function menuView(view: View) {
  const { state, session, words, speech, print, deleteDraft } = view;
  const goalWords: Record<string, string> = {
    "lightest-route": words.goals.lightest,
    "all-routes": words.goals.all,
    "any-open-route": words.goals.any,
  };
  return html`<details
    class="menu"
    ?open=${view.isOpened(menu)}
    @toggle=${({ target }: Event) => view.toggle(menu, (target as HTMLDetailsElement).open)}
  >
    <summary class="ds-button" data-variant="secondary">${words.menu}</summary>
    <section class="settings" aria-label=${words.menu}>
    <div class="ds-field">
      <label class="ds-label" for="on">${words.date}</label>
      <input
        class="ds-input"
        id="on"
        type="date"
        required
        aria-describedby="on-issues"
        aria-invalid=${aimIssues(state, "on").length > 0}
        .value=${state.on}
        @change=${({ target }: Event) => {
          const { value } = target as HTMLInputElement;
          if (value !== "") session.aim({ on: value });
        }}
      />
      ${issuesView("on-issues", aimIssues(state, "on"), view)}
    </div>
    ${Object.keys(languages).length > 1 ? languageView(view) : nothing}
    <div class="ds-field">
      <label class="ds-label" for="goal">${words.goal}</label>
      <select
        class="ds-input"
        id="goal"
        aria-describedby="goal-issues"
        aria-invalid=${aimIssues(state, "goal").length > 0}
        @change=${({ target }: Event) => session.aim({ goal: (target as HTMLSelectElement).value as Goal })}
      >
        ${[...new Set([...goals, state.goal])].map(
          (id) =>
            html`<option value=${id} .selected=${state.goal === id}>${goalWords[id] ?? speech.title(id)}</option>`,
        )}
      </select>
      ${issuesView("goal-issues", aimIssues(state, "goal"), view)}
    </div>
    <div class="buttons">
      ${button(words.undo, () => session.undo(), !state.canUndo)}
      ${button(words.redo, () => session.redo(), !state.canRedo)} ${button(words.print, print)}
      ${deleteDraft ? button(words.deleteDraft, deleteDraft) : nothing}
    </div>
    ${deleteDraft ? html`<p class="ds-paragraph quiet">${words.draftKept}</p>` : nothing}
  </section>
    <slot name="menu"></slot>
  </details>`;
}

function languageView({ state, session, words }: View) {
  return html`<div class="ds-field">
      <label class="ds-label" for="lang">${words.language}</label>
      <select
        class="ds-input"
        id="lang"
        @change=${({ target }: Event) => session.aim({ lang: (target as HTMLSelectElement).value as Language })}
      >
        ${Object.entries(languages).map(
          ([id, name]) =>
            html`<option value=${id} lang=${id} .selected=${state.lang === id}>${name}</option>`,
        )}
      </select>
    </div>`;
}

function button(text: string, act: () => void, isDisabled = false) {
  return html`<button
    type="button"
    class="ds-button"
    data-variant="secondary"
    ?disabled=${isDisabled}
    @click=${act}
  >
    ${text}
  </button>`;
}
