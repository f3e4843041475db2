import type { Amendment } from "../types";
import { amendmentsIn } from "./notes";

/** A paragraph as one consolidated text has it. */
export interface TextParagraph {
  id: string;
  title: string;
  body: string;
  amendments: Amendment[];
}

const heading = /^#{2,6} § ?(\d+(?:-\d+)?(?: ?[a-z])?)\.? ?(.*)$/;
const annex = /^#{1,4} (Vedlegg (\w+).*)$/;
const note = /^(?:\*|> )(?:Tilføy|Endr|Opphe|\*\*)/;

/** A consolidated text in Markdown, a heading for each paragraph and its amendments in a note below. */
export function paragraphsIn(markdown: string): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let lines: string[] | undefined;
  const begin = (id: string, title: string) => {
    lines = [];
    paragraphs.push({ id, title, body: "", amendments: [] });
  };
  for (const line of plain(markdown).split("\n")) {
    const paragraph = heading.exec(line);
    const appended = annex.exec(line);
    if (paragraph) begin(paragraph[1]!.replace(" ", ""), paragraph[2]!);
    else if (appended) begin(`vedlegg ${appended[2]}`, appended[1]!);
    else if (line.startsWith("#")) lines = undefined;
    else if (lines) {
      const current = paragraphs.at(-1)!;
      const amendments = note.test(line) ? amendmentsIn(line) : [];
      if (amendments.length > 0) current.amendments.push(...amendments);
      else {
        lines.push(line);
        current.body = lines.join("\n").trim();
      }
    }
  }
  return paragraphs;
}

/** The amendments of each paragraph with their wording, as the history in Markdown has them. */
export function historyIn(markdown: string): Map<string, Amendment[]> {
  const history = new Map<string, Amendment[]>();
  let id: string | undefined;
  let part: { instruction: string; wording: string } | undefined;
  for (const line of plain(markdown).split("\n")) {
    const paragraph = /^## (?:§ ?)?(.+)$/.exec(line);
    const amendment = /^### (\d{4}-\d\d-\d\d) — \w+\/(\S+)/.exec(line);
    if (paragraph) {
      id = paragraph[1]!
        .replaceAll(" ", "")
        .toLowerCase()
        .replace(/^vedlegg/, "vedlegg ");
      part = undefined;
    } else if (amendment && id !== undefined) {
      part = { instruction: "", wording: "" };
      const [, inForce, number] = amendment as unknown as [string, string, string];
      history.set(id, [...(history.get(id) ?? []), { kind: "amended", number, inForce, parts: [part] }]);
    } else if (part && /^\*.*\*$/.test(line)) part.instruction = line.slice(1, -1);
    else if (part && line.startsWith(">")) part.wording += `${line.slice(1).trim()}\n`;
  }
  for (const amendments of history.values())
    for (const one of amendments) one.kind = kindOf(one.parts![0]!.instruction);
  return history;
}

/** What an amendment does with the paragraph as a whole. */
export function kindOf(instruction: string): Amendment["kind"] {
  if (/^Ny(?:tt|e)? (?:§|vedlegg)/i.test(instruction)) return "added";
  const isWhole = !/ledd|punktum|bokstav/.test(instruction);
  return isWhole && /oppheves\.?$/.test(instruction) ? "repealed" : "amended";
}

export function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
