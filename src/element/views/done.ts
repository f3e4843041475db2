import { html, nothing } from "lit";
import type { View } from "../view";

/** That the interview may end here, and what could be gone on with to find something lighter. */
export function doneView(view: View) {
  const { words, speech, session, state } = view;
  const conclusion = view.assessment()?.conclusion;
  const isLightest = state.goal === "lightest-route";
  if (conclusion?.kind === "unclear")
    return html`<div class="ds-card question">
      <h2 class="ds-heading" data-size="xs">${words.clearUp}</h2>
      <p class="ds-paragraph">${words.clearUpHow}</p>
    </div>`;
  return html`<div class="ds-card question">
    <h2 class="ds-heading" data-size="xs">${words.canStop}</h2>
    <p class="ds-paragraph">${isLightest ? words.canStopWhy : words.settled}</p>
    ${
      isLightest && conclusion && conclusion.easier.length > 0
        ? html`<p class="ds-paragraph">${words.mayBeLighter}</p>
          <div class="buttons">
            ${conclusion.easier.map(
              (id) => html`<button
                type="button"
                class="ds-button"
                data-variant="secondary"
                @click=${() => session.aim({ goal: id })}
              >
                ${speech.title(id)}
              </button>`,
            )}
          </div>`
        : nothing
    }
    ${
      isLightest
        ? nothing
        : html`<div class="buttons">
          <button type="button" class="ds-button" data-variant="secondary" @click=${() => session.aim({ goal: "lightest-route" })}>
            ${words.toLightest}
          </button>
        </div>`
    }
  </div>`;
}
