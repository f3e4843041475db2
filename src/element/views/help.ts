import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { type Fact, type Sign, signWords } from "../../law";
import { capital } from "../../text";
import type { View } from "../view";

/** Questions that help to decide a fact, each with what its answer points to; the fact is still to be answered. */
export function helpView(view: View, id: string) {
  const fact = view.law.facts.get(id);
  if (!fact?.signs) return nothing;
  const { asked } = view.speech.words;
  const key = `help ${id}`;
  // In a box of its own: a card of Designsystemet has no padding around details that stand right in it.
  return html`<div><details
    class="ds-details decide"
    ?open=${view.isOpened(key)}
    @toggle=${({ target }: Event) => view.toggle(key, (target as HTMLDetailsElement).open)}
  >
    <summary>${asked.helpMeDecide}</summary>
    ${
      view.isOpened(key)
        ? html`<div class="fields">
          ${fact.signs.map((sign) => signView(view, fact, sign))}
          <p class="ds-paragraph" aria-live="polite">${together(view, fact)} ${asked.decideYourself}</p>
        </div>`
        : nothing
    }
  </details></div>`;
}

function signView(view: View, fact: Fact, sign: Sign) {
  const { speech, setSign } = view;
  const { asked, yes, no } = speech.words;
  const id = signWords(fact.id, sign);
  const told = answerTo(view, fact, sign);
  const pointed = told === undefined ? undefined : told ? sign.yes : sign.no;
  return html`<fieldset class="ds-fieldset">
    <legend class="ds-label">${speech.question(id)}</legend>
    <div class="radios">
      ${([true, false] as const).map(
        (value) => html`<div class="ds-field">
          <input
            class="ds-input"
            type="radio"
            id=${`sign-${id}=${value}`}
            name=${`sign-${id}`}
            .checked=${live(told === value)}
            @change=${() => setSign(id, sign.fact !== undefined, value)}
          />
          <label class="ds-label" for=${`sign-${id}=${value}`}>${capital(value ? yes : no)}</label>
        </div>`,
      )}
    </div>
    ${
      told === undefined
        ? nothing
        : html`<p class="ds-paragraph quiet">
          ${pointed === undefined ? asked.pointsNowhere : asked.pointsTo(answerIn(view, fact, pointed))}
        </p>`
    }
  </fieldset>`;
}

function answerTo(view: View, fact: Fact, sign: Sign): boolean | undefined {
  const told =
    sign.fact === undefined ? view.sign(signWords(fact.id, sign)) : view.state.fields[sign.fact]?.value;
  return typeof told === "boolean" ? told : undefined;
}

/** How many answers point to each answer of the fact; nothing before any does. */
function together(view: View, fact: Fact): string {
  const counts = new Map<boolean | string, number>();
  for (const sign of fact.signs ?? []) {
    const told = answerTo(view, fact, sign);
    const pointed = told === undefined ? undefined : told ? sign.yes : sign.no;
    if (pointed !== undefined) counts.set(pointed, (counts.get(pointed) ?? 0) + 1);
  }
  if (counts.size === 0) return "";
  return view.speech.words.asked.together(
    [...counts].map(([answer, count]) => [answerIn(view, fact, answer), count] as const),
  );
}

function answerIn({ speech }: View, fact: Fact, answer: boolean | string): string {
  if (typeof answer === "string") return speech.title(`${fact.id}=${answer}`);
  return capital(answer ? speech.words.yes : speech.words.no);
}
