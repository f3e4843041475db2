import type { TemplateResult } from "lit";
import { schemeFact } from "../../law";
import { select } from "./choice";
import type { Control } from "./control";

/** A scheme of the municipality by its name, where the law has any; or one that no pack holds. */
export function schemeControl(control: Control): TemplateResult {
  const { field, words, speech } = control;
  const { schemes, packs } = speech.law.data;
  const named = schemes.map(({ id, title }) => [String(id), String(title ?? id)] as const);
  const other = `${packs[0]?.id}.another`;
  const given =
    field.value === undefined || named.some(([id]) => id === field.value) ? other : String(field.value);
  return select(control, [...named, [given, words.otherScheme]]);
}

/** Whether a field names one of the schemes of the law. */
export function isScheme({ fact, speech }: Control): boolean {
  return fact.id === schemeFact && speech.law.data.schemes.length > 0;
}
