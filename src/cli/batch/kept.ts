import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from "node:fs";

const step = 65_536;

/** The number of the last line answered in a file; whatever was written after it, or only in part, is cut off. */
export function lastKept(path: string, upTo = Number.POSITIVE_INFINITY): number {
  if (!existsSync(path)) return 0;
  const file = openSync(path, "r+");
  try {
    for (;;) {
      const end = fstatSync(file).size;
      if (end === 0) return 0;
      const { start, text } = lastLine(file, end);
      const number = text.endsWith("\n") ? lineIn(text) : undefined;
      if (number !== undefined && number <= upTo) return number;
      ftruncateSync(file, start);
    }
  } finally {
    closeSync(file);
  }
}

function lastLine(file: number, end: number): { start: number; text: string } {
  let bytes = Buffer.alloc(0);
  for (let start = end; start > 0; ) {
    const size = Math.min(step, start);
    const read = Buffer.alloc(size);
    start -= size;
    readSync(file, read, 0, size, start);
    bytes = Buffer.concat([read, bytes]);
    const at = bytes.lastIndexOf("\n", bytes.length - 2);
    if (at >= 0) return { start: start + at + 1, text: bytes.subarray(at + 1).toString("utf8") };
  }
  return { start: 0, text: bytes.toString("utf8") };
}

function lineIn(text: string): number | undefined {
  try {
    const { line } = JSON.parse(text) as { line?: unknown };
    return typeof line === "number" ? line : undefined;
  } catch {
    return undefined;
  }
}
