import { html, nothing } from "lit";
import { aimIssues, type View } from "../view";
import { fieldView } from "./field";

/** So many of the roads that ask for an answer are named. */
const mostNamed = 4;

/** How far the case has come, and the question that comes next. */
export function questionView(view: View) {
  const { state, words, current } = view;
  const answered = Object.values(state.fields).filter(({ status }) => status === "given").length;
  const left = state.questions.length;
  if (aimIssues(state).length > 0) return nothing;
  return html`<div class="progress">
      <label for="progress">${left > 0 ? words.left(left) : words.settled}</label>
      <progress id="progress" max=${Math.max(1, answered + left)} .value=${answered}></progress>
    </div>
    ${current === undefined ? nothing : card(view, current)}`;
}

function card(view: View, path: string) {
  const { words, state, speech } = view;
  const paths = state.questions.find(({ fact }) => fact === path)?.facts?.map(({ fact }) => fact) ?? [path];
  const routes = state.fields[path]?.routes ?? [];
  const next = (event: Event) => {
    event.preventDefault();
    view.ask();
  };
  return html`<form class="ds-card question" @submit=${next} novalidate>
    <h3 class="ds-heading" data-size="2xs">${words.nextQuestion}</h3>
    ${paths.map((one) => fieldView(view, one, "question"))}
    ${
      routes.length > 0
        ? html`<p class="ds-paragraph quiet" data-size="sm">
          ${words.asks(routes.length)} ${routes.slice(0, mostNamed).map(speech.title).join("; ")}${routes.length > mostNamed ? " …" : ""}
        </p>`
        : nothing
    }
    <div class="buttons">
      <button type="submit" class="ds-button">${words.next}</button>
      <button
        type="button"
        class="ds-button"
        data-variant="secondary"
        @click=${() => view.dontKnow(paths)}
      >
        ${words.dontKnow}
      </button>
    </div>
  </form>`;
}
