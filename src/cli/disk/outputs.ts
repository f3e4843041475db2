import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { causeOf } from "../cause";
import type { Context } from "../context";
import { exit, Failure } from "../failure";
import type { CliWords } from "../words";
import { type NamedFile, realPlaceOf, refuseOneFile, statsAt } from "./one-file";

/**
 * Tries everything that a command is to write, before it does anything: one file in two roles and what cannot be
 * written are refused, and the disk is as it was.
 */
export function checkFiles(
  context: Context,
  read: readonly NamedFile[],
  written: readonly NamedFile[],
): void {
  refuseOneFile(context, [...read, ...written]);
  tryFiles(context, written);
}

/** Opens each and leaves it as it was; afterwards one file in two roles shows also where the disk takes names for alike. */
export function tryFiles(context: Context, written: readonly NamedFile[]): void {
  const created: string[] = [];
  try {
    for (const { path, fd } of written) if (fd === undefined) tryFile(context.words, path, created);
    refuseOneFile(context, written);
  } finally {
    for (const path of created) rmSync(path, { force: true });
  }
}

function tryFile(words: CliWords, path: string, created: string[]): void {
  const stats = statsAt(path);
  // Opening a pipe waits for its reader.
  if (stats && !stats.isFile() && !stats.isDirectory()) return;
  try {
    const place = realPlaceOf(path);
    closeSync(openSync(path, "a"));
    if (!stats) created.push(place);
    accessSync(dirname(place), constants.W_OK);
  } catch (error) {
    throw writeFailure(words, path, error);
  }
}

/** What no other path would mend: the disk is full, or fails. */
const diskFaults: ReadonlySet<string | undefined> = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EIO"]);

export function isDiskFault(error: unknown): boolean {
  return diskFaults.has((error as NodeJS.ErrnoException).code);
}

export function writeFailure(words: CliWords, path: string, error: unknown): Failure {
  if ((error as NodeJS.ErrnoException).code === "ENOENT" && !hasFolder(path)) return noFolder(words, path);
  return new Failure(
    isDiskFault(error) ? exit.badInput : exit.badUsage,
    "not-writable",
    words.notWritten(path, causeOf(words, error)),
  );
}

function hasFolder(path: string): boolean {
  return statsAt(dirname(realPlaceOf(path))) !== undefined;
}

function noFolder(words: CliWords, path: string): Failure {
  return new Failure(exit.badUsage, "not-writable", words.noFolder(path, dirname(realPlaceOf(path))));
}

/** Refuses outputs in folders that are not there, all at once. */
export function refuseNoFolder({ words }: Context, written: readonly NamedFile[]): void {
  const files = written.filter(({ path, fd }) => fd === undefined && !statsAt(path));
  const missing = files.filter(({ path }) => !hasFolder(path));
  if (missing.length === 0) return;
  const problems = missing.map(({ path }) => noFolder(words, path).message);
  throw new Failure(exit.badUsage, "not-writable", problems.join("\n"));
}

/**
 * Has a file written beside `path`, and puts it there once it is whole; until then what was there stays. A pipe or a
 * device is written directly.
 */
export async function replaceFile(
  words: CliWords,
  path: string,
  write: (to: string) => void | Promise<void>,
): Promise<void> {
  const stats = statsAt(path);
  const isDirect = stats !== undefined && !stats.isFile();
  const place = realPlaceOf(path);
  const beside = isDirect ? path : join(dirname(place), `.part-${basename(place)}`);
  try {
    await write(beside);
    if (isDirect) return;
    if (stats) chmodSync(beside, Number(stats.mode));
    renameSync(beside, place);
  } catch (error) {
    if (!isDirect) rmSync(beside, { force: true });
    throw error instanceof Failure ? error : writeFailure(words, path, error);
  }
}

export async function writeText(words: CliWords, path: string, text: string): Promise<void> {
  await replaceFile(words, path, (to) => writeFileSync(to, text));
}
