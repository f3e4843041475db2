import { html, nothing } from "lit";
import type { Question } from "../../assessment";
import { answererOf } from "../../law";
import { groundsOfFact } from "../../text";
import { factsOf, type View } from "../view";
import { inlineView } from "./blocks";

/** So many routes that ask for an answer are named. */
const mostNamed = 4;

/** Who may answer, what makes an answer valid, where the law asks for it, and which routes depend on it. */
export function whoView(view: View, question: Question) {
  const { law, words, speech } = view;
  const facts = factsOf(question).flatMap((id) => law.facts.get(id) ?? []);
  const { asked } = speech.words;
  const who = [...new Set(facts.map(answererOf))];
  const grounds = facts[0] ? groundsOfFact(speech, facts[0].id) : [];
  const { routes } = question;
  return html`<details class="who">
    <summary>${words.whoAndWhy}</summary>
    <ul class="lines">
      ${who.map((one) => html`<li>${asked.who[one]}</li><li><b>${asked.validAnswer}</b> ${asked.valid[one]}</li>`)}
      ${grounds.length > 0 ? html`<li><b>${asked.ground}</b> ${inlineView(grounds)}</li>` : nothing}
      ${
        routes.length > 0
          ? html`<li>
            ${words.asks(routes.length)}
            ${routes.slice(0, mostNamed).map(speech.title).join("; ")}${routes.length > mostNamed ? " …" : ""}
          </li>`
          : nothing
      }
    </ul>
  </details>`;
}
