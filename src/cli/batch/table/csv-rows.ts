import { largestCase } from "../../limits";
import type { ByteLine } from "../bytes";
import { cellsIn, type OpenRow } from "./csv-cells";
import type { Row } from "./row";

/** More lines than a cell has; a quote that is still open then was never meant to be closed. */
const mostLines = 1000;

/**
 * Gathers lines of CSV into rows. A row that cannot be split into cells is reported by itself, and the line after it
 * begins a new row, so that a quote that is never closed takes no other row with it.
 */
export class CsvRows {
  private held: ByteLine[] = [];
  private open: OpenRow | undefined;
  private heldLength = 0;

  constructor(readonly delimiter: string) {}

  /** The rows that end with this line. */
  push(line: ByteLine): Row[] {
    const rows: Row[] = [];
    const waiting = [line];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const parted = cellsIn(next.text, this.delimiter, this.open);
      if (this.open && (this.isTaken(next) || "fault" in parted)) this.giveUp(rows, waiting, next);
      else if ("cells" in parted) {
        rows.push(rowFrom([...this.held, next], { cells: parted.cells }));
        this.forget();
      } else if ("open" in parted) {
        this.open = parted.open;
        this.held.push(next);
        this.heldLength += next.text.length;
        if (this.held.length > mostLines || this.heldLength > largestCase) this.giveUp(rows, waiting);
      } else rows.push(rowFrom([next], parted));
    }
    return rows;
  }

  /** What is left at the end of the file. */
  end(): Row[] {
    const rows: Row[] = [];
    while (this.held.length > 0) {
      const waiting: ByteLine[] = [];
      this.giveUp(rows, waiting);
      for (const line of waiting.reverse()) rows.push(...this.push(line));
    }
    return rows;
  }

  /** The line that opened the quote is a row that is wrong; all lines after it are read anew. */
  private giveUp(rows: Row[], waiting: ByteLine[], next?: ByteLine) {
    const [first, ...rest] = this.held;
    rows.push(rowFrom([first!], { fault: "quote-open" }));
    if (next) waiting.push(next);
    waiting.push(...rest.reverse());
    this.forget();
  }

  /** Whether a line inside a quote is a row like the one that opened it: as many cells, the first written in the same way. */
  private isTaken({ text }: ByteLine): boolean {
    const first = this.held[0]!.text.split(this.delimiter);
    const cells = text.split(this.delimiter);
    return cells.length > 2 && cells.length === first.length && shapeOf(cells[0]!) === shapeOf(first[0]!);
  }

  private forget() {
    this.held = [];
    this.open = undefined;
    this.heldLength = 0;
  }
}

function rowFrom(lines: readonly ByteLine[], row: Pick<Row, "fault"> & { cells?: Row["cells"] }): Row {
  const last = lines.at(-1)!;
  const isTooLong = last.text.length > largestCase;
  return {
    cells: [],
    ...row,
    ...(isTooLong ? { fault: "too-long" as const } : {}),
    from: lines[0]!.number,
    line: last.number,
    bytes: last.bytes,
    text: lines
      .map(({ text }) => text)
      .join("\n")
      .slice(0, isTooLong ? 200 : undefined),
  };
}

function shapeOf(cell: string): string {
  return cell
    .trim()
    .replace(/\d+/g, "9")
    .replace(/\p{L}+/gu, "a");
}
