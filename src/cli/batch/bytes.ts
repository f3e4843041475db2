import { isUtf8 } from "node:buffer";
import { largestCase } from "../limits";
import { windows1252 } from "./windows-1252";

export type Bytes = AsyncIterable<Uint8Array | string>;

/** What was noticed about the bytes of a file, for a person to hear of. */
export interface Noticed {
  /** Other than UTF-8: the name of the encoding. */
  encoding?: string | undefined;
  /** Lines that are no UTF-8 and were read as Windows-1252. */
  foreign: Places;
  /** Lines that hold U+FFFD: letters that were lost before the file came here. */
  lost: Places;
}

/** How many, and the number of the first. */
export interface Places {
  count: number;
  first?: number | undefined;
}

export const nothingNoticed = (): Noticed => ({ foreign: { count: 0 }, lost: { count: 0 } });

export function note(places: Places, number: number): void {
  places.count++;
  places.first ??= number;
}

/** A line of a file as text, and how many bytes have been read with it. */
export interface ByteLine {
  number: number;
  text: string;
  bytes: number;
}

const lineFeed = 10;
const carriageReturn = 13;
/** More than a line with a case may hold, in any encoding. */
const longest = largestCase * 4;

/**
 * The lines of a stream of UTF-8, one after the other; never more of it in memory than a line and a chunk. A line that is
 * no UTF-8 is read as Windows-1252; of a line longer than any case, only its beginning is kept.
 *
 * @param ends - `any` where a carriage return alone ends a line, too
 */
export async function* byteLines(
  stream: Bytes,
  noticed: Noticed,
  ends: "line-feed" | "any" = "line-feed",
): AsyncGenerator<ByteLine> {
  const held: Buffer[] = [];
  let heldBytes = 0;
  let bytes = 0;
  let number = 0;
  let isAfterReturn = false;
  const hold = (part: Buffer) => {
    if (heldBytes < longest) held.push(Buffer.from(part));
    heldBytes += part.length;
  };
  const taken = (last: Buffer) => {
    const whole = held.length === 0 ? last : Buffer.concat([...held, last]);
    held.length = 0;
    heldBytes = 0;
    const text = textOf(whole, ++number, noticed);
    return number === 1 ? text.replace(/^\uFEFF/, "") : text;
  };
  for await (const chunk of stream) {
    const read =
      typeof chunk === "string"
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    bytes += read.length;
    let start = 0;
    for (let at = 0; at < read.length; at++) {
      const byte = read[at]!;
      if (byte === lineFeed && isAfterReturn && at === start) start++;
      else if (byte === lineFeed || (byte === carriageReturn && ends === "any")) {
        yield { number: number + 1, text: taken(read.subarray(start, at)), bytes };
        start = at + 1;
      }
      isAfterReturn = byte === carriageReturn && ends === "any";
    }
    if (start < read.length) hold(read.subarray(start));
  }
  if (heldBytes > 0) yield { number: number + 1, text: taken(Buffer.alloc(0)), bytes };
}

/** Text that is no UTF-8 is read as Windows-1252, and noticed. */
export function textOf(bytes: Buffer, number: number, noticed: Noticed): string {
  if (!isUtf8(bytes)) {
    note(noticed.foreign, number);
    return windows1252(bytes);
  }
  const text = bytes.toString("utf8");
  if (text.includes("\uFFFD")) note(noticed.lost, number);
  return text;
}

/** UTF-16 of either end, by its mark, or by the empty half of plain letters; otherwise nothing is said of it. */
function encodingOf(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const empty = (odd: number) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (empty(1) > head.length / 4) return "utf-16le";
  return empty(0) > head.length / 4 ? "utf-16be" : undefined;
}

const headSize = 512;

/** The same text as UTF-8, whatever it was: as `encoding` says, or else as the first bytes show. */
export async function* asUtf8(
  stream: Bytes,
  noticed: Noticed,
  encoding?: string,
): Bytes & AsyncGenerator<Uint8Array> {
  let decode: ((bytes?: Uint8Array) => string) | undefined;
  let head: Buffer | undefined = Buffer.alloc(0);
  const decided = (bytes: Buffer): Buffer => {
    const found = encoding ?? encodingOf(bytes.subarray(0, headSize));
    if (found === undefined || /^utf-?8$/i.test(found)) return bytes;
    if (encoding === undefined) noticed.encoding = found;
    decode = decoderOf(found);
    return Buffer.from(decode(bytes));
  };
  for await (const chunk of stream) {
    const read = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    if (head) {
      head = Buffer.concat([head, read]);
      if (head.length < headSize) continue;
      yield decided(head);
      head = undefined;
    } else yield decode ? Buffer.from(decode(read)) : read;
  }
  if (head) yield decided(head);
  if (decode) yield Buffer.from(decode());
}

/** Decodes what comes, bit by bit; nothing comes at the end. Throws where the bytes are none of that encoding. */
function decoderOf(encoding: string): (bytes?: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding === "windows-1252") return (bytes = Buffer.alloc(0)) => windows1252(bytes);
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}
