import { html, nothing, type TemplateResult } from "lit";
import { issuesView } from "../views/issues";
import { type Control, describedBy, idOf } from "./control";

/** A single control with its question as label. */
export function labelled(control: Control, inner: TemplateResult): TemplateResult {
  const label = html`<label class="ds-label" for=${idOf(control)}>${question(control)}</label>`;
  return html`<div class="ds-field">
    ${control.isHeading ? html`<h2 class="ds-heading" data-size="xs">${label}</h2>` : label}
    ${help(control)} ${inner} ${issuesView(idOf(control, "-issues"), control.field.issues, control)}
  </div>`;
}

/** Several controls under one question. */
export function grouped(control: Control, inner: TemplateResult): TemplateResult {
  return html`<fieldset class="ds-fieldset" aria-describedby=${describedBy(control)}>
    <legend class="ds-label">
      ${control.isHeading ? html`<h2 class="ds-heading" data-size="xs">${question(control)}</h2>` : question(control)}
    </legend>
    ${help(control)} ${inner} ${issuesView(idOf(control, "-issues"), control.field.issues, control)}
  </fieldset>`;
}

function question({ speech, fact }: Control): string {
  return speech.question(fact.id);
}

function help(control: Control) {
  const { speech, fact, words } = control;
  const own = speech.help(fact.id);
  const text = [own, words.hints[fact.type]].filter(Boolean).join(" ");
  const judgement = fact.type === "judgement" ? html`<em>${words.judgement}</em>` : nothing;
  return html`<div class="help" data-field="description" id=${idOf(control, "-help")}>
    ${text} ${judgement} ${own === undefined && control.isHeading ? moreHelp(control) : nothing}
  </div>`;
}

/** Help is loaded when it is asked for; from then on it stands at every question. */
function moreHelp({ allTexts, words }: Control) {
  if (allTexts.loaded) return nothing;
  if (allTexts.isMissing) return words.missing;
  return html`<button type="button" class="ds-button" data-variant="tertiary" data-size="sm" @click=${() => allTexts.load()}>
    ${words.showHelp}
  </button>`;
}
