import { nothing } from "lit";
import { controlOf } from "../controls";
import type { View } from "../view";

/** A field with its control; nothing for what the law does not declare. */
export function fieldView(view: View, path: string, place: string, isHeading = false) {
  const fact = view.law.facts.get(path);
  const state = view.state.fields[path];
  if (!fact || !state) return nothing;
  const { issues } = state;
  // What an answer still lacks is no fault before the person goes on.
  const field = {
    ...state,
    issues: view.lacking ? issues : issues.filter(({ code }) => code !== "missing-field"),
  };
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
