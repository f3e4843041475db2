import { createHash } from "node:crypto";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Texts by a number, in a file without a name. In memory stand only the numbers, and the place of each. */
export interface Store {
  /** Whether there was one by this number before; the later one counts. */
  put(number: number, text: string): boolean;
  get(number: number): string | undefined;
  /** A hash of all that was put, in its order. */
  hash(): string;
  close(): void;
}

const lengthSize = 4;
const bufferSize = 1_000_000;

/** Throws the fault of the disk where the folder for temporary files takes no more. */
export function openStore(): Store {
  const file = openUnnamed();
  const hash = createHash("sha256");
  const places = new Map<number, number>();
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let written = 0;
  const flush = () => {
    const all = Buffer.concat(waiting);
    for (let at = 0; at < all.length; ) at += writeSync(file, all, at, all.length - at, written + at);
    written += all.length;
    waiting = [];
    waitingBytes = 0;
  };
  return {
    put(number, text) {
      const bytes = Buffer.from(text);
      const length = Buffer.alloc(lengthSize);
      length.writeUInt32LE(bytes.length);
      const isTwice = places.has(number);
      places.set(number, written + waitingBytes);
      hash.update(length).update(bytes);
      waiting.push(length, bytes);
      waitingBytes += lengthSize + bytes.length;
      if (waitingBytes > bufferSize) flush();
      return isTwice;
    },
    get(number) {
      const place = places.get(number);
      if (place === undefined) return undefined;
      if (waitingBytes > 0) flush();
      const length = Buffer.alloc(lengthSize);
      readSync(file, length, 0, lengthSize, place);
      const text = Buffer.alloc(length.readUInt32LE());
      readSync(file, text, 0, text.length, place + lengthSize);
      return text.toString("utf8");
    },
    hash: () => hash.copy().digest("hex"),
    close: () => closeSync(file),
  };
}

/** Its name goes at once, so that nothing is left behind however the process ends. */
function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), "hjemmel-registers-"));
  try {
    return openSync(join(folder, "store"), "wx+", 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
