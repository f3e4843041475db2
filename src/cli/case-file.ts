import { createReadStream, statSync } from "node:fs";
import { jsonErrorAt, placeOf } from "../lib/json-error";
import { asUtf8, byteLines, nothingNoticed } from "./batch/bytes";
import { remarksOf } from "./batch/table/open";
import { causeOf } from "./cause";
import type { Context } from "./context";
import { exit, Failure } from "./failure";
import { largestCase, largestShown } from "./limits";
import type { CliWords } from "./words";

export interface CaseFile {
  case: unknown;
  on?: unknown;
  /** How an interview came to the case. */
  interview?: unknown;
}

/** Reads a bare case, or any JSON object with `case` and perhaps `on`, from a file or from standard input (`-`). */
export async function readCaseFile(context: Context, file: string): Promise<CaseFile> {
  const { words } = context;
  const json = await readJson(context, file);
  if (Array.isArray(json)) throw new Failure(exit.badInput, "not-an-object", words.isList(json.length));
  const isWrapped = typeof json === "object" && json !== null && Object.hasOwn(json, "case");
  if (!isWrapped) return { case: json };
  const { case: input, on, interview } = json as CaseFile;
  return { case: input, on, interview };
}

/** Whatever JSON stands in a file or on standard input (`-`), in UTF-8, UTF-16 or Windows-1252. */
export async function readJson(context: Context, file: string): Promise<unknown> {
  const { io, words } = context;
  const name = file === "-" ? words.standardInput : file;
  const bytes = await readLimited(file === "-" ? io.stdin : fileStream(words, file), name, words);
  return parse(await textIn(context, bytes, name), name, words);
}

/** The text of a file that is read whole; what is noticed about its bytes is said. */
async function textIn({ words, remark }: Context, bytes: Uint8Array, name: string): Promise<string> {
  const noticed = nothingNoticed();
  const lines: string[] = [];
  try {
    for await (const { text } of byteLines(asUtf8(inOnePart(bytes), noticed), noticed)) lines.push(text);
  } catch (error) {
    throw new Failure(exit.badInput, "not-readable", words.notReadable(name, causeOf(words, error)));
  }
  for (const said of remarksOf(noticed, words.batch)) remark(`${name}: ${said}`);
  return lines.join("\n");
}

async function* inOnePart(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function fileStream(words: CliWords, file: string): AsyncIterable<Uint8Array | string> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new Failure(exit.badInput, "no-file", words.noFile(file));
  if (stats.isDirectory()) throw new Failure(exit.badInput, "no-file", words.isFolder(file));
  return createReadStream(file);
}

async function readLimited(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  words: CliWords,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > largestCase) break;
      chunks.push(bytes);
    }
  } catch (error) {
    throw new Failure(exit.badInput, "not-readable", words.notReadable(name, causeOf(words, error)));
  }
  if (size > largestCase) throw new Failure(exit.badInput, "too-large", words.tooLarge(name, largestShown));
  return Buffer.concat(chunks);
}

function parse(text: string, name: string, words: CliWords): unknown {
  if (text.trim() === "") throw new Failure(exit.badInput, "not-json", words.isEmpty(name));
  try {
    return JSON.parse(text);
  } catch {
    const offset = jsonErrorAt(text);
    const place = offset === undefined ? undefined : placeOf(text, offset);
    throw new Failure(
      exit.badInput,
      "not-json",
      words.notJson(name, place && words.place(place.line, place.column)),
    );
  }
}
