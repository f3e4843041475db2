/**
 * Plain data with less said twice, which compresses better than JSON: a string that comes again is a number, and what has
 * the same keys stands in columns.
 */
export interface Packed {
  /** Strings that come more than once: the commonest have the shortest numbers, and what begins alike stands together. */
  strings: readonly string[];
  /** For each set of keys that an object has: the keys, and what stands under each, in the order in which the objects come. */
  shapes: readonly { keys: readonly string[]; columns: readonly Cell[][] }[];
  root: Cell;
}

/** A string as such or as its place in the table, an object as -1 less the number of its shape, a number as `{ n }`. */
type Cell = string | number | boolean | null | { n: number } | readonly Cell[];

export function packed(data: unknown): Packed {
  const strings = repeatedIn(data);
  const places = new Map(strings.map((text, place) => [text, place]));
  const shapes = new Map<string, { number: number; rows: number; keys: string[]; columns: Cell[][] }>();
  const cellOf = (value: unknown): Cell => {
    if (typeof value === "string") return places.get(value) ?? value;
    if (typeof value === "number") return { n: value };
    if (Array.isArray(value)) return value.map(cellOf);
    if (typeof value !== "object" || value === null) return value as boolean | null;
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const keys = entries.map(([key]) => key);
    const name = keys.join("\u0000");
    const shape = shapes.get(name) ?? { number: shapes.size, rows: 0, keys, columns: keys.map(() => []) };
    shapes.set(name, shape);
    const row = shape.rows++;
    entries.forEach(([, inner], column) => {
      shape.columns[column]![row] = cellOf(inner);
    });
    return -1 - shape.number;
  };
  const root = cellOf(data);
  return { strings, shapes: [...shapes.values()].map(({ keys, columns }) => ({ keys, columns })), root };
}

/** What was packed, as it was. */
export function unpacked({ strings, shapes, root }: Packed): unknown {
  const rows = shapes.map(() => 0);
  const read = (cell: Cell): unknown => {
    if (typeof cell === "number") {
      if (cell >= 0) return strings[cell];
      const { keys, columns } = shapes[-1 - cell]!;
      const row = rows[-1 - cell]!++;
      return Object.fromEntries(keys.map((key, column) => [key, read(columns[column]![row]!)]));
    }
    if (Array.isArray(cell)) return cell.map(read);
    return typeof cell === "object" && cell !== null ? (cell as { n: number }).n : cell;
  };
  return read(root);
}

function repeatedIn(data: unknown): string[] {
  const counts = new Map<string, number>();
  const count = (value: unknown) => {
    if (typeof value === "string") counts.set(value, (counts.get(value) ?? 0) + 1);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(count);
  };
  count(data);
  const byCount = [...counts].filter(([, times]) => times > 1).sort(([, a], [, b]) => b - a);
  const texts = byCount.map(([text]) => text);
  return [0, 10, 100, 1000, 10_000].flatMap((from) => texts.slice(from, Math.max(10, from * 10)).sort());
}
