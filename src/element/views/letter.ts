import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Route } from "../../assessment";
import { capital, gapsIn } from "../../text";
import { formatsHere } from "../letter-formats";
import type { LetterDetails, LetterKind } from "../letters";
import type { View } from "../view";
import { waitingView } from "./waiting";

/** A letter of a route, to be filled in and downloaded; nothing where no letter can be about it. */
export function letterView(view: View, route: Route) {
  const { words } = view;
  const kinds = kindsOf(route);
  if (kinds.length === 0) return nothing;
  const key = `letter ${route.id}`;
  return html`<details
    class="ds-details letter"
    ?open=${view.isOpened(key)}
    @toggle=${({ target }: Event) => view.toggle(key, (target as HTMLDetailsElement).open)}
  >
    <summary>${words.letter.write}</summary>
    ${view.isOpened(key) ? html`<div class="fields">${deskView(view, route, kinds)}</div>` : nothing}
  </details>`;
}

/** Letters that an open or a closed route can have; de minimis aid has its own. */
function kindsOf({ verdict, family, headroom }: Route): LetterKind[] {
  if (verdict === "closed") return family === "support" ? ["refusal"] : [];
  if (verdict !== "open") return [];
  if (family === "purchase") return ["reasons", "checklist"];
  const deMinimis: LetterKind[] = headroom ? ["de-minimis", "declaration"] : [];
  return ["grant", ...deMinimis, "reasons", "checklist"];
}

function deskView(view: View, route: Route, kinds: readonly LetterKind[]) {
  const { words, state, letters: desk } = view;
  const letters = desk.module.get();
  if (!letters) return waitingView(view, desk.module);
  const kind = kinds.includes(desk.kind as LetterKind) ? (desk.kind as LetterKind) : kinds[0]!;
  const composed = desk.compose(kind, route.id, desk.details);
  const { details: titles, toFill } = letters.letterWordsOf(state.lang);
  const blank = desk.compose(kind, route.id, {});
  const open = blank.ok ? gapsIn(blank.blocks) : [];
  const asked = letters.letterDetails.filter((name) => open.includes(toFill(titles[name])));
  const left = composed.ok ? gapsIn(composed.blocks) : [];
  const id = (part: string) => `letter-${route.id}-${part}`;
  return html`<div class="ds-field">
      <label class="ds-label" for=${id("kind")}>${words.letter.kind}</label>
      <select class="ds-input" id=${id("kind")} @change=${({ target }: Event) => desk.set({ kind: (target as HTMLSelectElement).value })}>
        ${kinds.map((one) => html`<option value=${one} .selected=${live(one === kind)}>${words.letter.kinds[one]}</option>`)}
      </select>
    </div>
    ${repeat(
      asked,
      (name) => name,
      (name) => html`<div class="ds-field">
        <label class="ds-label" for=${id(name)}>${capital(titles[name])}</label>
        ${inputView(view, id(name), name)}
      </div>`,
    )}
    <div class="ds-field">
      <label class="ds-label" for=${id("format")}>${words.letter.format}</label>
      <select class="ds-input" id=${id("format")} @change=${({ target }: Event) => desk.set({ format: (target as HTMLSelectElement).value })}>
        ${formatsHere.map((one) => html`<option value=${one} .selected=${live(one === desk.format)}>${words.letter.formats[one]}</option>`)}
      </select>
    </div>
    <div aria-live="polite">
      ${
        composed.ok
          ? nothing
          : composed.refusals.map(
              ({ message }) => html`<p class="ds-validation-message" data-color="danger">${message}</p>`,
            )
      }
      ${
        left.length > 0
          ? html`<p class="ds-paragraph">${words.letter.left}</p>
            <ul class="lines">${left.map((gap) => html`<li>${gap}</li>`)}</ul>`
          : nothing
      }
    </div>
    <div class="buttons">
      <button type="button" class="ds-button" ?disabled=${!composed.ok} @click=${() => desk.download(kind, composed)}>
        ${words.letter.download}
      </button>
    </div>
    ${desk.isFileMissing ? waitingView(view, { isMissing: true }) : nothing}`;
}

function inputView({ letters: desk }: View, id: string, name: keyof LetterDetails) {
  const value = live(String(desk.details[name] ?? ""));
  const change = ({ target }: Event) => desk.tell(name, (target as HTMLInputElement).value);
  if (name === "address" || name === "conditions" || name === "purpose")
    return html`<textarea class="ds-input" rows="3" id=${id} .value=${value} @input=${change}></textarea>`;
  return html`<input class="ds-input" id=${id} autocomplete="off" type=${name === "decidedOn" ? "date" : "text"} .value=${value} @input=${change} />`;
}
