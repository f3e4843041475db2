/** What is said, before it is known how it will be shown. */
export type Tone = "open" | "undetermined" | "closed" | "warning" | "quiet" | "strong";

/** An address that a link may lead to; any other is shown as words alone. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url);
}

/** A stretch of words, or a gap that somebody must fill in; a link is shown as its words alone where links cannot be. */
export type Inline = string | { text: string; url?: string | undefined; isGap?: boolean | undefined };

export interface Line {
  text: Inline | readonly Inline[];
  /** What the line is about, in the place of the bullet. */
  label?: string | undefined;
  /** Stands in the place of the bullet. */
  mark?: string | undefined;
  tone?: Tone | undefined;
  under?: readonly Line[] | undefined;
}

export type Block =
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "text"; text: Line["text"]; tone?: Tone | undefined }
  | { kind: "list"; items: readonly Line[] }
  /** `head` names the columns, `[]` where the first cell of each row names what stands in it. */
  | { kind: "table"; head: readonly string[]; rows: readonly (readonly Line["text"][])[] };

export const heading = (text: string, level: 1 | 2 = 2): Block => ({ kind: "heading", level, text });
export const paragraph = (text: Line["text"], tone?: Tone): Block => ({ kind: "text", text, tone });
export const list = (items: readonly Line[]): Block => ({ kind: "list", items });

export const table = (head: readonly string[], rows: readonly (readonly Line["text"][])[]): Block => ({
  kind: "table",
  head,
  rows,
});

/** A heading with what stands under it; nothing at all if nothing does. */
export function section(title: string, blocks: readonly Block[]): Block[] {
  const filled = blocks.filter(
    (block) =>
      !(block.kind === "list" && block.items.length === 0) &&
      !(block.kind === "table" && block.rows.length === 0),
  );
  return filled.length > 0 ? [heading(title), ...filled] : [];
}

export function inlines(text: Line["text"]): readonly Inline[] {
  return Array.isArray(text) ? text : [text as Inline];
}

/** Words with a separator between, as inlines. */
export function joined(parts: readonly Line["text"][], separator: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? inlines(part) : [separator, ...inlines(part)]));
}

/** The gaps that are left, in their words. */
export function gapsIn(blocks: readonly Block[]): string[] {
  const ofText = (text: Line["text"]) =>
    inlines(text).flatMap((part) => (typeof part !== "string" && part.isGap ? [part.text] : []));
  const ofLine = ({ text, under = [] }: Line): string[] => [...ofText(text), ...under.flatMap(ofLine)];
  const ofBlock = (block: Block): string[] => {
    if (block.kind === "text") return ofText(block.text);
    if (block.kind === "list") return block.items.flatMap(ofLine);
    return block.kind === "table" ? block.rows.flat().flatMap(ofText) : [];
  };
  return [...new Set(blocks.flatMap(ofBlock))];
}
