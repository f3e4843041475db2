/** Keeps the words on both sides of it on one line; shown as an ordinary space. */
export const noBreak = "\u00A0";

/** Signs and words that the number after them belongs to. */
const kept = /(§|\b(?:art\.|nr\.|del|part|sak)) (?=\d|[IVX]+\b)/g;

/** Breaks a text into lines no wider than asked, where it can be broken. */
export function wrap(text: string, width: number, first = "", rest = ""): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.replaceAll(kept, `$1${noBreak}`).split(/[ \n\t]+/)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line);
  return lines.map(withPlainSpaces);
}

export function withPlainSpaces(text: string): string {
  return text.replaceAll(noBreak, " ");
}
