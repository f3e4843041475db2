import { dateIn, type Inline, type Line } from "../text";
import type { Pen } from "./letter";
import type { LetterDetails } from "./types";

/** A place to be filled in, marked so that nobody overlooks it. */
export function gap({ say }: Pen, what: string): Inline {
  return { text: say.toFill(what), isGap: true };
}

/** What was stated, or a gap in its place. */
export function told(pen: Pen, details: LetterDetails, detail: keyof LetterDetails): Line["text"] {
  const value = details[detail];
  if (value === undefined || value.length === 0) return gap(pen, pen.say.details[detail]);
  if (detail === "decidedOn") return dateIn(pen.speech.words, value as string);
  if (detail === "address") return linesOf(value).join(", ");
  return typeof value === "string" ? value : value.join("; ");
}

/** An address by its lines. */
export function linesOf(address: string | readonly string[]): string[] {
  return (typeof address === "string" ? address.split(/\r?\n/) : [...address]).filter((line) => line !== "");
}

/** A row of a table with the name of what was stated. */
export function toldRow(pen: Pen, details: LetterDetails, detail: keyof LetterDetails): Line["text"][] {
  const name = pen.say.details[detail];
  return [name.charAt(0).toUpperCase() + name.slice(1), told(pen, details, detail)];
}

/** The details with what the case tells of them. */
export function withCase(details: LetterDetails, input: Record<string, unknown>, on: string): LetterDetails {
  const { actor, transfer } = input as Partial<Record<string, Record<string, unknown>>>;
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    recipient: text(actor?.name),
    organisationNumber: text(actor?.organisationNumber),
    decidedOn: text(transfer?.decidedOn) ?? on,
    ...Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)),
  };
}
