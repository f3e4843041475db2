import {
  closeSync,
  fstatSync,
  futimesSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { exit, Failure } from "../failure";
import type { CliWords } from "../words";
import { realPlaceOf } from "./one-file";
import { writeFailure } from "./outputs";

/** A file that one process alone writes, until `release` or the end of the process. */
export interface Lock {
  /** Throws where another process has taken the lock over, before anything more is written. */
  check(): void;
  release(): void;
}

export function lockOf(path: string): string {
  return `${realPlaceOf(path)}.lock`;
}

/** Milliseconds without a sign of life after which the owner counts as gone; before it has signed, much sooner. */
const silence = { signed: 600_000, unsigned: 10_000 } as const;
const signOfLife = 60_000;

/** Locks that this process holds. */
const held = new Set<string>();

/** Locks files, each by a file beside it that names the process. The lock of a process that has ended is taken over. */
export function takeLocks(words: CliWords, paths: readonly string[]): Lock {
  const locks: Lock[] = [];
  const release = () => {
    for (const lock of locks) lock.release();
  };
  try {
    for (const path of paths) locks.push(takeLock(words, path));
  } catch (error) {
    release();
    throw error;
  }
  return {
    check() {
      for (const lock of locks) lock.check();
    },
    release,
  };
}

function takeLock(words: CliWords, path: string): Lock {
  const lock = lockOf(path);
  const inUse = () => new Failure(exit.badUsage, "in-use", words.inUse(path, lock));
  if (held.has(lock) || !hasEnded(lock)) throw inUse();
  rmSync(lock, { force: true });
  const file = openNew(words, path, lock);
  if (file === undefined) throw inUse();
  writeFileSync(file, JSON.stringify({ host: hostname(), pid: process.pid }));
  held.add(lock);
  const { ino } = fstatSync(file, { bigint: true });
  const isOurs = () => statSync(lock, { throwIfNoEntry: false, bigint: true })?.ino === ino;
  const timer = setInterval(() => futimesSync(file, new Date(), new Date()), signOfLife).unref();
  return {
    check() {
      if (!isOurs()) throw inUse();
    },
    release() {
      clearInterval(timer);
      held.delete(lock);
      closeSync(file);
      if (isOurs()) rmSync(lock, { force: true });
    },
  };
}

function openNew(words: CliWords, path: string, lock: string): number | undefined {
  try {
    return openSync(lock, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return undefined;
    throw writeFailure(words, path, error);
  }
}

function hasEnded(lock: string): boolean {
  const stats = statSync(lock, { throwIfNoEntry: false });
  if (!stats) return true;
  const { host, pid } = ownerOf(lock);
  // The number of this process stands there from an earlier one.
  if (host === hostname() && typeof pid === "number" && (pid === process.pid || !isRunning(pid))) return true;
  return Date.now() - stats.mtimeMs > (pid === undefined ? silence.unsigned : silence.signed);
}

function ownerOf(lock: string): { host?: unknown; pid?: unknown } {
  try {
    return JSON.parse(readFileSync(lock, "utf8")) ?? {};
  } catch {
    return {};
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
