import type { Issue } from "../../case";
import { type Bytes, byteLines, type Noticed, nothingNoticed } from "./bytes";
import type { Joined } from "./registers/registered";

/** A line of a file, and how many bytes have been read with it. */
export interface Line {
  number: number;
  /** JSON; of a row that is no case at all, the row as it stands. */
  text: string;
  bytes: number;
  /** What is wrong with the row of a table that the line was made from. */
  issues?: readonly RowIssue[] | undefined;
  isRaw?: boolean | undefined;
  /** What was found in the registers; undefined where none are given. */
  joined?: Joined | undefined;
}

/** Something wrong with a row or a cell of a table, in words. */
export interface RowIssue extends Pick<Issue, "path" | "received" | "expected" | "suggestion" | "message"> {
  code: string;
  column?: string | undefined;
}

/** The lines of a stream, one after the other; never more of it in memory than a line and a chunk. The last may lack its end. */
export function linesOf(stream: Bytes, noticed: Noticed = nothingNoticed()): AsyncGenerator<Line> {
  return byteLines(stream, noticed);
}

/** As many lines at a time as are worth sending to a worker. */
export async function* chunksOf(lines: AsyncIterable<Line>, size: number): AsyncGenerator<Line[]> {
  let chunk: Line[] = [];
  for await (const line of lines) {
    chunk.push(line);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
