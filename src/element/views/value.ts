import { textOfValue } from "../../case";
import type { FieldState } from "../../form";
import type { View } from "../view";

/** The value of a field in words. */
export function valueIn({ law, speech, words }: View, { path, value }: FieldState): string {
  const fact = law.facts.get(path);
  if (typeof value === "boolean") return yesNo(value);
  if (fact?.type === "judgement" && isRecord(value)) {
    const reason = typeof value.reason === "string" ? ` ${speech.words.quote(value.reason)}` : "";
    return (typeof value.value === "boolean" ? yesNo(value.value) : "") + reason;
  }
  if (fact?.values && typeof value === "string") return speech.title(`${path}=${value}`);
  if (fact && isRecord(value) && Array.isArray(value[fact.type]))
    return words.lists.rows((value[fact.type] as unknown[]).length);
  return textOfValue(fact?.type ?? "text", value);

  function yesNo(is: boolean) {
    return is ? speech.words.yes : speech.words.no;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
