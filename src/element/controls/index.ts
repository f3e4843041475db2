import type { TemplateResult } from "lit";
import type { GivenType } from "../../law";
import { booleanControl, choiceControl } from "./choice";
import type { Control } from "./control";
import { judgementControl } from "./judgement";
import { rowsControl } from "./rows";
import { isScheme, schemeControl } from "./scheme";
import { textControl } from "./text";

export type { Control } from "./control";

const special: Partial<Record<GivenType, (control: Control) => TemplateResult>> = {
  boolean: booleanControl,
  judgement: judgementControl,
  enum: choiceControl,
  awards: rowsControl,
  purchases: rowsControl,
};

/** The control for a field, by the type of its fact. */
export function controlOf(control: Control): TemplateResult {
  if (isScheme(control)) return schemeControl(control);
  return (special[control.fact.type as GivenType] ?? textControl)(control);
}
