import { textOfValue } from "../../case";
import type { FieldState } from "../../form";
import { schemeFact } from "../../law";
import { capital, dateIn, numberOfCase } from "../../text";
import type { View } from "../view";

/** The value of a field in words. */
export function valueIn({ law, speech, words }: View, { path, value }: FieldState): string {
  const fact = law.facts.get(path);
  const type = fact?.type ?? "text";
  if (typeof value === "boolean") return yesNo(value);
  if (fact?.type === "judgement" && isRecord(value)) {
    const reason = typeof value.reason === "string" ? ` ${speech.words.quote(value.reason)}` : "";
    return (typeof value.value === "boolean" ? yesNo(value.value) : "") + reason;
  }
  if (fact?.values && typeof value === "string") return speech.title(`${path}=${value}`);
  if (fact?.type === "date" && typeof value === "string") return dateIn(speech.words, value);
  const rows = fact && isRecord(value) ? value[fact.type] : undefined;
  if (Array.isArray(rows)) return rows.length === 0 ? words.none : words.lists.rows(rows.length);
  if (path === schemeFact) return schemeTitle(law, value);
  return numberOfCase(speech.words, type, value) ?? textOfValue(type, value);

  function yesNo(is: boolean) {
    return capital(is ? speech.words.yes : speech.words.no);
  }
}

/** The name of a municipality's scheme; what the case has where the law names none. */
function schemeTitle({ data }: View["law"], id: unknown): string {
  const title = data.schemes.find((scheme) => scheme.id === id)?.title;
  return typeof title === "string" ? title : String(id);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
