import { type Block, inlines, type Line, type Tone } from "./document";
import { wrap } from "./wrap";

export type Paint = (tone: Tone | "heading", text: string) => string;

export interface PlainOptions {
  width: number;
  /** Colours a line; the words themselves if not given. */
  paint?: Paint | undefined;
}

/** Labels stand in a column of their own. */
const labelWidth = 9;

/** Shows a document as lines of plain text. */
export function toPlain(
  blocks: readonly Block[],
  { width, paint = (_tone, text) => text }: PlainOptions,
): string {
  const lines: string[] = [];
  const put = (text: string, tone: Tone | "heading" | undefined, first: string, rest: string) => {
    for (const line of wrap(text, width, first, rest)) lines.push(tone ? paint(tone, line) : line);
  };
  const putItem = (item: Line, indent: string) => {
    const mark = item.label === undefined ? `${item.mark ?? "-"} ` : `${item.label.padEnd(labelWidth)} `;
    put(textOf(item.text), item.tone, indent + mark, indent + " ".repeat(mark.length));
    for (const inner of item.under ?? []) putItem(inner, `${indent}  `);
  };
  let isUnderHeading = true;
  for (const block of blocks) {
    if (block.kind !== "list" && !(isUnderHeading && block.kind === "text") && lines.length > 0)
      lines.push("");
    isUnderHeading = block.kind === "heading";
    if (block.kind === "list") for (const item of block.items) putItem(item, "");
    else if (block.kind === "table") {
      if (block.head.length > 0) put(block.head.join(" | "), "strong", "", "  ");
      for (const row of block.rows) put(row.map(textOf).join(" | "), undefined, "", "  ");
    } else {
      if (block.kind === "text") put(textOf(block.text), block.tone, "", "");
      else if (block.level === 1) put(block.text, "heading", "", "");
      else put(block.text.toUpperCase(), "heading", "", "");
    }
  }
  return `${lines.join("\n")}\n`;
}

function textOf(text: Line["text"]): string {
  return inlines(text)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");
}
