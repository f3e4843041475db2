import { type Block, type Inline, inlines, isWebAddress, type Line, type Tone } from "./document";
import { withPlainSpaces } from "./wrap";

/** Shows a document as Markdown, with the sources as links. */
export function toMarkdown(blocks: readonly Block[]): string {
  return withPlainSpaces(`${blocks.map(blockOf).join("\n\n")}\n`);
}

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "text":
      return toned(block.text, block.tone);
    case "list":
      return block.items.map((item) => itemOf(item, "")).join("\n");
    case "table":
      return tableOf(block.head, block.rows);
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly Line["text"][])[]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const row = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  return [
    row(head.map(escaped)),
    row(Array.from({ length: width }, () => "---")),
    ...rows.map((cells) => row(cells.map((cell) => toned(cell, undefined)))),
  ].join("\n");
}

function itemOf(item: Line, indent: string): string {
  const label = item.label === undefined ? "" : `${escaped(item.label)}: `;
  const mark = label + (item.mark === undefined ? "" : `${item.mark} `);
  const line = `${indent}- ${mark}${toned(item.text, item.tone)}`;
  return [line, ...(item.under ?? []).map((inner) => itemOf(inner, `${indent}  `))].join("\n");
}

const strongTones: readonly (Tone | undefined)[] = ["open", "undetermined", "strong"];

function toned(text: Line["text"], tone: Tone | undefined): string {
  const isStrong = strongTones.includes(tone);
  const shown = inlines(text)
    .map((part) => inlineOf(part, isStrong))
    .join("");
  return isStrong ? `**${shown}**` : shown;
}

/** A gap inside what is strong is strong already. */
function inlineOf(part: Inline, isStrong: boolean): string {
  if (typeof part === "string") return escaped(part);
  if (part.isGap) return isStrong ? escaped(part.text) : `**${escaped(part.text)}**`;
  return isWebAddress(part.url)
    ? `[${escaped(part.text)}](<${encodeURI(decoded(part.url))}>)`
    : escaped(part.text);
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, (space) => (space.includes("\n") ? " " : space))
    .replaceAll(/[\\`*_[\]<>|#]/g, "\\$&");
}
