import type { FieldState } from "../../form";
import type { Fact } from "../../law";
import type { Speech } from "../../text";
import type { OnDemand } from "../on-demand";
import type { LoadedTexts } from "../texts";
import type { FormWords } from "../words";

/** One field as a control shows it. */
export interface Control {
  fact: Fact;
  field: FieldState;
  /** Tells the same field apart where it is shown twice. */
  place: string;
  words: FormWords;
  speech: Speech;
  /** All words, help among them. */
  allTexts: OnDemand<LoadedTexts>;
  /** Whether its question is the heading of the screen. */
  isHeading: boolean;
  /** What was typed, where that is not how the value would be written. */
  typed?: string | undefined;
  set(value: unknown, typed?: string): void;
}

export const idOf = ({ place, fact }: Control, part = "") => `${place}-${fact.id}${part}`;
export const isInvalid = ({ field }: Control) => (field.issues.length > 0 ? "true" : "false");

/** What describes a control to those who cannot see it: its help, and what is wrong with it. */
export function describedBy(control: Control): string {
  return `${idOf(control, "-help")} ${idOf(control, "-issues")}`;
}
