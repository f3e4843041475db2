import { nothing } from "lit";
import { controlOf } from "../controls";
import type { View } from "../view";

/** A field with its control; nothing for what the law does not declare. */
export function fieldView(view: View, path: string, place: string, isHeading = false) {
  const fact = view.law.facts.get(path);
  const field = view.state.fields[path];
  if (!fact || !field) return nothing;
  return controlOf({
    fact,
    field,
    place,
    isHeading,
    words: view.words,
    speech: view.speech,
    allTexts: view.allTexts,
    typed: view.typedIn(path),
    set: (value, typed) => view.set(path, value, typed),
  });
}
