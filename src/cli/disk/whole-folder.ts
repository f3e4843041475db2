import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Context } from "../context";
import { exit, Failure } from "../failure";
import type { CliWords } from "../words";
import { statsAt } from "./one-file";
import { refuseNoFolder, writeFailure } from "./outputs";

/** Refuses a folder that is there already, since what is in it may be another decision, and one that no folder can hold. */
export function refuseFolder(context: Context, name: string, path: string): void {
  refuseThere(context.words, path);
  refuseNoFolder(context, [{ name, path }]);
}

function refuseThere(words: CliWords, path: string): void {
  if (statsAt(path)) throw new Failure(exit.badUsage, "not-writable", words.folderExists(path));
}

/** Makes a folder with files in it, beside its place, and puts it there once it is whole. */
export async function writeFolder(
  words: CliWords,
  path: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<void> {
  const place = resolve(path);
  let beside: string | undefined;
  try {
    beside = mkdtempSync(join(dirname(place), `.part-${basename(place)}-`));
    for (const { name, bytes } of files) writeFileSync(join(beside, name), bytes);
    refuseThere(words, path);
    renameSync(beside, place);
  } catch (error) {
    if (beside) rmSync(beside, { recursive: true, force: true });
    throw error instanceof Failure ? error : writeFailure(words, path, error);
  }
}
