/** The cells of a row whose last cell is in quotes that are not closed yet. */
export interface OpenRow {
  cells: readonly string[];
  /** What the last cell holds so far. */
  cell: string;
}

export type Cells = { cells: string[] } | { open: OpenRow } | { fault: "quote-inside" };

/** Parts a line of CSV into cells, going on with a row that an earlier line left open. */
export function cellsIn(line: string, delimiter: string, before?: OpenRow): Cells {
  const cells = [...(before?.cells ?? [])];
  let at = 0;
  if (before) {
    const quoted = quotedIn(line, 0, delimiter);
    if ("fault" in quoted) return quoted;
    const cell = `${before.cell}\n${quoted.text}`;
    if (quoted.end === undefined) return { open: { cells, cell } };
    cells.push(cell.trim());
    at = quoted.end;
  }
  while (at <= line.length) {
    const opening = blanksFrom(line, at, delimiter);
    if (line[opening] === '"') {
      const quoted = quotedIn(line, opening + 1, delimiter);
      if ("fault" in quoted) return quoted;
      if (quoted.end === undefined) return { open: { cells, cell: quoted.text } };
      cells.push(quoted.text.trim());
      at = quoted.end;
    } else {
      const end = endFrom(line, at, delimiter);
      const cell = line.slice(at, end);
      if (cell.includes('"')) return { fault: "quote-inside" };
      cells.push(cell.trim());
      at = end + 1;
    }
  }
  return { cells };
}

/** The text from here to the closing quote, and where the next cell begins; no end where the quote is not closed. */
function quotedIn(
  line: string,
  from: number,
  delimiter: string,
): { text: string; end?: number } | { fault: "quote-inside" } {
  let text = "";
  for (let start = from; ; ) {
    const quote = line.indexOf('"', start);
    if (quote < 0) return { text: text + line.slice(start) };
    text += line.slice(start, quote);
    if (line[quote + 1] === '"') {
      text += '"';
      start = quote + 2;
      continue;
    }
    const end = blanksFrom(line, quote + 1, delimiter);
    if (end < line.length && line[end] !== delimiter) return { fault: "quote-inside" };
    return { text, end: end + 1 };
  }
}

function endFrom(line: string, from: number, delimiter: string): number {
  const end = line.indexOf(delimiter, from);
  return end < 0 ? line.length : end;
}

function blanksFrom(line: string, from: number, delimiter: string): number {
  let at = from;
  while (at < line.length && line[at] !== delimiter && /\s/.test(line[at]!)) at++;
  return at;
}
