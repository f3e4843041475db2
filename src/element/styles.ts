import base from "@digdir/designsystemet-css/base.css";
import button from "@digdir/designsystemet-css/button.css";
import card from "@digdir/designsystemet-css/card.css";
import details from "@digdir/designsystemet-css/details.css";
import field from "@digdir/designsystemet-css/field.css";
import fieldset from "@digdir/designsystemet-css/fieldset.css";
import heading from "@digdir/designsystemet-css/heading.css";
import input from "@digdir/designsystemet-css/input.css";
import label from "@digdir/designsystemet-css/label.css";
import link from "@digdir/designsystemet-css/link.css";
import list from "@digdir/designsystemet-css/list.css";
import paragraph from "@digdir/designsystemet-css/paragraph.css";
import tag from "@digdir/designsystemet-css/tag.css";
import theme from "@digdir/designsystemet-css/theme.css";
import validation from "@digdir/designsystemet-css/validation-message.css";
import { unsafeCSS } from "lit";
import pictures from "../pictures/style.css";
import own from "./style.css";

/** Designsystemet's sheets, with what is set on the root of a page set on the element instead; then our own. */
export const styles = [
  ofHost(theme),
  ...[base, button, card, details, field, fieldset, heading, input].map(ofHost),
  ...[label, link, list, paragraph, tag, validation, pictures, own].map(ofHost),
];

/** Of a theme: what each colour is made of, and sizes; without the values, which come from the page. */
export function ofPage(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ofHost(theme).cssText);
  withoutValues(sheet);
  return sheet;
}

function withoutValues(group: CSSStyleSheet | CSSGroupingRule) {
  for (let index = group.cssRules.length - 1; index >= 0; index--) {
    const rule = group.cssRules[index]!;
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) withoutValues(rule);
    else if (rule instanceof CSSStyleRule && !/\[data-(color|size)[=\]]/.test(rule.selectorText))
      group.deleteRule(index);
  }
}

function ofHost(css: string) {
  return unsafeCSS(css.replaceAll(":root", ":host"));
}
