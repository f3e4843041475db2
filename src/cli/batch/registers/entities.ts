import { isObject } from "../../../case";
import { entitiesOnPage } from "../../../registers";
import { type Bytes, type Noticed, textOf } from "../bytes";

/** In bytes: more than a page of a search or an entity may hold. A list of them may be of any size. */
export const largestPage = 100_000_000;

/** A page, or an entity of a list, of more than `largestPage`. */
export class TooLarge extends Error {}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const opening = { list: 0x5b, object: 0x7b };
const closing = { list: 0x5d, object: 0x7d };

/**
 * The entities of a file of a register: of one entity, a list or a page. Of a list, never more than an entity and a chunk
 * are in memory: it is cut at its commas, and each part is parsed by itself.
 *
 * @throws {SyntaxError} where it is not JSON
 * @throws {TooLarge}
 */
export async function* entitiesIn(stream: Bytes, noticed: Noticed): AsyncGenerator<unknown> {
  const held: Buffer[] = [];
  let heldBytes = 0;
  let depth = 0;
  let isInText = false;
  let isEscaped = false;
  let isList: boolean | undefined;
  let count = 0;
  const taken = (last: Buffer) => {
    const whole = Buffer.concat([...held, last]);
    held.length = 0;
    heldBytes = 0;
    return textOf(whole, count + 1, noticed);
  };
  for await (const chunk of stream) {
    const read =
      typeof chunk === "string"
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    let start = 0;
    for (let at = 0; at < read.length; at++) {
      const byte = read[at];
      if (isInText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInText = false;
      } else if (byte === quote) isInText = true;
      else if (byte === opening.list || byte === opening.object) {
        depth++;
        if (isList !== undefined) continue;
        isList = byte === opening.list;
        if (!isList) continue;
        nothingIn(taken(read.subarray(start, at)));
        start = at + 1;
      } else if (byte === closing.list || byte === closing.object) {
        depth--;
        if (!isList || depth !== 0) continue;
        const text = taken(read.subarray(start, at));
        start = at + 1;
        if (count > 0 || text.trim() !== "") yield* entitiesOf(JSON.parse(text));
      } else if (byte === comma && depth === 1 && isList) {
        const text = taken(read.subarray(start, at));
        start = at + 1;
        count++;
        yield* entitiesOf(JSON.parse(text));
      }
    }
    if (start === read.length) continue;
    held.push(Buffer.from(read.subarray(start)));
    heldBytes += read.length - start;
    if (heldBytes > largestPage) throw new TooLarge();
  }
  const rest = taken(Buffer.alloc(0));
  if (!isList) yield* entitiesOf(JSON.parse(rest.replace(/^\uFEFF/, "")));
  else if (depth === 0) nothingIn(rest);
  else throw new SyntaxError("Unexpected end of JSON input");
}

/** A page has entities, or none where there were no hits; all else is what should be an entity. */
function entitiesOf(value: unknown): readonly unknown[] {
  const isPage = isObject(value) && value.organisasjonsnummer === undefined;
  return isPage && (isObject(value._embedded) || isObject(value.page)) ? entitiesOnPage(value) : [value];
}

/** Around a list there may be nothing but spaces and a mark of UTF-8. */
function nothingIn(text: string): void {
  if (text.trim() !== "") JSON.parse(`${text}[]`);
}
