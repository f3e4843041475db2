import { type HierarchyNode, hierarchy } from "d3-hierarchy";
import { escaped, inlines, type Line, type Tone, wrap } from "../text";
import { drawing, element, fine } from "./svg";

/** In pixels; the type is 13 pixels high, and a letter takes about so much room. */
const size = { width: 640, indent: 22, line: 17, between: 7, letter: 6.6, mark: 18, edge: 8 } as const;

interface Row {
  lines: string[];
  mark: string;
  tone: Tone | undefined;
  /** Where its first line of text stands. */
  x: number;
  y: number;
}

/**
 * What a result depends on, as a tree drawn from the top: each condition under the one that it is a part of.
 *
 * @param title - what the tree is of
 * @param lines - the conditions, as `traceLines` or `conditionTree` gives them
 * @returns an `svg` element as text, without styles of its own
 */
export function treePicture(title: string, lines: readonly Line[]): string {
  const root = hierarchy<Line>({ text: title, tone: "strong", under: lines }, ({ under }) => under ?? null);
  const rows = rowsOf(root);
  const all = [...rows.values()];
  const last = all.at(-1)!;
  return drawing(
    {
      kind: "tree",
      title,
      description: root.children?.map(({ data }) => textOf(data)).join("; ") ?? "",
      width: size.width,
      height: last.y + (last.lines.length - 1) * size.line + size.edge,
    },
    [
      ...root
        .descendants()
        .flatMap((node) =>
          (node.children ?? []).map((child, index, children) =>
            linkOf(rows.get(node)!, rows.get(child)!, index > 0 ? rows.get(children[index - 1]!) : undefined),
          ),
        ),
      ...all.map(rowOf),
    ],
  );
}

function rowsOf(root: HierarchyNode<Line>): Map<HierarchyNode<Line>, Row> {
  const rows = new Map<HierarchyNode<Line>, Row>();
  let y = size.edge + size.line;
  root.eachBefore((node) => {
    const { mark = "", tone } = node.data;
    const x = size.edge + node.depth * size.indent + (mark ? size.mark : 0);
    const lines = wrap(textOf(node.data), Math.floor((size.width - x - size.edge) / size.letter));
    rows.set(node, { lines, mark, tone, x, y });
    y += lines.length * size.line + size.between;
  });
  return rows;
}

function textOf({ text }: Line): string {
  return inlines(text)
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("");
}

/** From a condition to one of its parts; from the part before it, where there is one. */
function linkOf(from: Row, to: Row, before: Row | undefined): string {
  const x = startOf(from) + size.indent / 3;
  const start = before ? heightOf(before) : from.y + (from.lines.length - 1) * size.line + size.between;
  return element("path", {
    class: "link",
    d: `M${fine(x)},${fine(start)}V${fine(heightOf(to))}H${fine(startOf(to) - 3)}`,
    fill: "none",
  });
}

const startOf = ({ x, mark }: Row) => x - (mark ? size.mark : 0);
const heightOf = ({ y }: Row) => y - size.line / 4;

function rowOf({ lines, mark, tone, x, y }: Row): string {
  const at = (index: number) => ({ x, y: y + index * size.line });
  return element(
    "g",
    { class: tone },
    ...(mark ? [element("text", { class: "mark", x: x - size.mark, y }, escaped(mark))] : []),
    ...lines.map((line, index) => element("text", at(index), escaped(line))),
  );
}
