import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { keepDiagrams, type StoredDiagrams } from "../../engine";
import { once } from "../../lib/once";
import { nationalLaw } from "../../national-law";
import { packageRoot } from "../package-root";

/** Below `dist/` of the package; written when that is built. */
export const diagramsFile = "diagrams.bin.gz";

/** Of a diagram, the lists of numbers, in the order in which a file holds them. */
const lists = ["asks", "firsts", "ends", "children"] as const;
const bytesOfNumber = Int32Array.BYTES_PER_ELEMENT;

/** The length of what is JSON, the JSON, then the lists: numbers of 32 bits, the lowest byte first. */
export function bytesOfDiagrams(stored: StoredDiagrams): Uint8Array {
  const { asks, firsts, ends, children, ...rest } = stored;
  const json = Buffer.from(JSON.stringify({ ...rest, lengths: lists.map((list) => stored[list].length) }));
  const padded = Buffer.concat([json, Buffer.alloc(-json.length & (bytesOfNumber - 1), " ")]);
  const numbers = [asks, firsts, ends, children].map((list) => Buffer.from(Int32Array.from(list).buffer));
  const head = Buffer.from(Int32Array.of(padded.length).buffer);
  return gzipSync(Buffer.concat([head, padded, ...numbers]), { level: 9 });
}

export function diagramsIn(bytes: Uint8Array): StoredDiagrams {
  const buffer = Uint8Array.from(gunzipSync(bytes)).buffer;
  const [length] = new Int32Array(buffer, 0, 1);
  const { lengths, ...rest } = JSON.parse(Buffer.from(buffer, bytesOfNumber, length).toString());
  let at = bytesOfNumber + length!;
  const read = lists.map((list, index) => {
    const numbers = new Int32Array(buffer, at, lengths[index]);
    at += numbers.byteLength;
    return [list, numbers] as const;
  });
  return { ...rest, ...Object.fromEntries(read) };
}

/** Lets the diagrams of the national law be read from the package, so that a batch builds none. */
export function readShippedDiagrams(): void {
  const path = join(packageRoot(), "dist", diagramsFile);
  keepDiagrams(
    nationalLaw,
    once(() => (existsSync(path) ? diagramsIn(readFileSync(path)) : undefined)),
  );
}
