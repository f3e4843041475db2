import { html, nothing } from "lit";
import type { Question } from "../../assessment";
import type { Fact } from "../../law";
import { groundsOfFact } from "../../text";
import { factsOf, type View } from "../view";
import { inlineView } from "./blocks";

/** So many routes that ask for an answer are named. */
const mostNamed = 4;

/** Who may answer, where the law asks for it, and which routes depend on it. */
export function whoView(view: View, question: Question) {
  const { law, words, speech, hasAllTexts } = view;
  const facts = factsOf(question).flatMap((id) => law.facts.get(id) ?? []);
  const who = [...new Set(facts.map((fact) => words.who[whoOf(fact)]))];
  const grounds = hasAllTexts && facts[0] ? groundsOfFact(speech, facts[0].id) : [];
  const { routes } = question;
  return html`<details class="who">
    <summary>${words.whoAndWhy}</summary>
    <ul class="lines">
      ${who.map((text) => html`<li>${text}</li>`)}
      ${grounds.length > 0 ? html`<li><b>${words.ground}</b> ${inlineView(grounds)}</li>` : nothing}
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

type Who = "judgement" | "register" | "actor" | "municipality" | "anyone";

/** What a register tells: it is looked up by the organisation number. */
const registered =
  /^actor\.(organisationNumber|name|legalForm|foundedOn|employees|isInVoluntaryRegister|sectorCode|isBankrupt|isBeingWoundUp|deletedOn)$/;

function whoOf({ id, type, changeable }: Fact): Who {
  if (type === "judgement") return "judgement";
  if (registered.test(id)) return "register";
  if (changeable === "actor" || id.startsWith("actor.") || id.startsWith("supplier.")) return "actor";
  return changeable === "municipality" || id.startsWith("contract.") || id.startsWith("transfer.")
    ? "municipality"
    : "anyone";
}
