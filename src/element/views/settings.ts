import { html } from "lit";
import type { Goal } from "../../assessment";
import type { Language } from "../../law";
import { aimIssues, type View } from "../view";
import { languages } from "../words";
import { issuesView } from "./issues";

const goals: readonly Goal[] = ["lightest-route", "any-open-route", "all-routes"];

/** The date, the language and the goal; undo, redo and print. */
export function settingsView({ state, session, words, speech, print }: View) {
  const goalWords: Record<string, string> = {
    "lightest-route": words.goals.lightest,
    "all-routes": words.goals.all,
    "any-open-route": words.goals.any,
  };
  return html`<section class="settings" aria-label=${words.settings}>
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
      ${issuesView("on-issues", aimIssues(state, "on"))}
    </div>
    <div class="ds-field">
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
    </div>
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
      ${issuesView("goal-issues", aimIssues(state, "goal"))}
    </div>
    <div class="buttons">
      ${button(words.undo, () => session.undo(), !state.canUndo)}
      ${button(words.redo, () => session.redo(), !state.canRedo)} ${button(words.print, print)}
    </div>
  </section>`;
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
