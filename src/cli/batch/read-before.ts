import { createHash, type Hash } from "node:crypto";
import { exit, Failure } from "../failure";
import type { CliWords } from "../words";
import type { Line } from "./lines";
import type { Reached } from "./state";

/** Takes in lines, and tells the hash of all so far. */
export class LineHash {
  readonly #hash: Hash = createHash("sha256");

  add({ number, text, issues }: Line): void {
    this.#hash.update(`${number} ${text} ${issues ? JSON.stringify(issues) : ""}\n`);
  }

  get value(): string {
    return this.#hash.copy().digest("hex");
  }
}

/** Passes over the lines that were answered before; refuses an input that has others. */
export async function passOver(
  lines: AsyncIterator<Line>,
  hash: LineHash,
  { line, input }: Pick<Reached, "line" | "input">,
  words: CliWords,
): Promise<void> {
  for (let last = 0; last < line; ) {
    const { done, value } = await lines.next();
    if (done || value.number > line) throw otherInput(words, line);
    hash.add(value);
    last = value.number;
  }
  if (line > 0 && hash.value !== input) throw otherInput(words, line);
}

function otherInput(words: CliWords, line: number): Failure {
  return new Failure(exit.badUsage, "other-input", words.batch.otherInput(line));
}
