import { type BigIntStats, fstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Context } from "../context";
import { exit, Failure } from "../failure";

/** A file of a command, by the argument or option that names it. */
export interface NamedFile {
  name: string;
  path: string;
  /** The open file, for standard input and standard output. */
  fd?: number | undefined;
}

/** In the place of the number of an open file where there is none. */
const none = -1;

/** A file to read, or standard input (`-`). */
export function fileRead({ io }: Context, name: string, path: string): NamedFile {
  return path === "-" ? { name, path, fd: io.stdin.fd ?? none } : { name, path };
}

/** A file to write, or standard output (`-`). */
export function fileWritten({ io }: Context, name: string, path: string): NamedFile {
  return path === "-" ? { name, path, fd: io.stdout.fd ?? none } : { name, path };
}

/** Refuses two names for one file, by what is on disk or, for a file that is not there yet, by its real place. */
export function refuseOneFile({ words }: Context, files: readonly NamedFile[]): void {
  const seen = new Map<string, NamedFile>();
  for (const file of files) {
    for (const identity of identitiesOf(file)) {
      const other = seen.get(identity);
      if (other && other.name !== file.name)
        throw new Failure(exit.badUsage, "one-file", words.oneFile(other.name, file.name, file.path));
      seen.set(identity, file);
    }
  }
}

/** A pipe, a terminal or a device has none: nothing is lost where two roles share one. */
function identitiesOf({ path, fd }: NamedFile): string[] {
  const stats = fd === undefined ? statsAt(path) : statsOf(fd);
  if (stats) return stats.isFile() ? [`${stats.dev}:${stats.ino}`] : [];
  return fd === undefined ? [realPlaceOf(path)] : [];
}

/** What is at a path, if it can be seen; opening it says why not. */
export function statsAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function statsOf(fd: number) {
  try {
    return fstatSync(fd, { bigint: true });
  } catch {
    return undefined;
  }
}

/** Where a file is or would be, links followed. */
export function realPlaceOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const folder = dirname(resolve(path));
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || folder === resolve(path)) return resolve(path);
    const target = linkAt(path);
    return target === undefined
      ? join(realPlaceOf(folder), basename(path))
      : realPlaceOf(resolve(realPlaceOf(folder), target));
  }
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
