import { html, nothing, type TemplateResult } from "lit";
import { type Control, describedBy, idOf } from "./control";

/** A single control with its question as label. */
export function labelled(control: Control, inner: TemplateResult): TemplateResult {
  return html`<div class="ds-field">
    <label class="ds-label" for=${idOf(control)}>${question(control)}</label>
    ${help(control)} ${inner} ${issues(control)}
  </div>`;
}

/** Several controls under one question. */
export function grouped(control: Control, inner: TemplateResult): TemplateResult {
  return html`<fieldset class="ds-fieldset" aria-describedby=${describedBy(control)}>
    <legend class="ds-label">${question(control)}</legend>
    ${help(control)} ${inner} ${issues(control)}
  </fieldset>`;
}

function question({ speech, fact }: Control): string {
  return speech.question(fact.id);
}

function help(control: Control) {
  const { speech, fact, words } = control;
  const text = [speech.help(fact.id), words.hints[fact.type]].filter(Boolean).join(" ");
  const judgement = fact.type === "judgement" ? html`<em>${words.judgement}</em>` : nothing;
  return html`<div class="help" data-field="description" id=${idOf(control, "-help")}>
    ${text} ${judgement}
  </div>`;
}

function issues(control: Control) {
  const { issues: wrong } = control.field;
  return html`<div id=${idOf(control, "-issues")} aria-live="polite">
    ${wrong.map(({ message }) => html`<p class="ds-validation-message" data-color="danger">${message}</p>`)}
  </div>`;
}
