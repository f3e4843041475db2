import { type Block, inlines, type Line } from "../../../src/text";

const textOf = ({ text }: Line) =>
  inlines(text)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");

/** The lines of the lists of a document, the headings left out. */
export function linesIn(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
}

/** Lines that are in one version and not in the other, each at its outermost place, with all that stands under it. */
export function differing(
  before: readonly Line[],
  after: readonly Line[],
): { added: Line[]; removed: Line[] } {
  const left = [...before];
  const added: Line[] = [];
  const removed: Line[] = [];
  for (const line of after) {
    const same = left.findIndex((one) => textOf(one) === textOf(line));
    if (same < 0) added.push(line);
    else {
      const inner = differing(left[same]!.under ?? [], line.under ?? []);
      added.push(...inner.added);
      removed.push(...inner.removed);
      left.splice(same, 1);
    }
  }
  return { added, removed: [...removed, ...left] };
}
