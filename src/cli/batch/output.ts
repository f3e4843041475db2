import { closeSync, existsSync, ftruncateSync, openSync, writeFileSync } from "node:fs";
import type { Context } from "../context";
import type { Lock } from "../disk/lock";
import { statsAt } from "../disk/one-file";
import { isDiskFault, writeFailure } from "../disk/outputs";
import { exit, Failure } from "../failure";
import type { Answered } from "./answer-lines";
import { type Begun, nothing, type Reached, type SettingName, type State, stateIn, stateOf } from "./state";

/** Where answers go, and how far they had come before this run. */
export interface Output {
  reached: Reached;
  /** The day for lines without a date. */
  today: string;
  /** Where lines without an answer go; standard error if undefined. */
  faultsIn: string | undefined;
  /** Opens the files, and cuts off what was written after `reached`. */
  begin(): void;
  write(answered: Answered, at: Pick<Reached, "line" | "input">): void;
  close(): void;
}

/** Standard output, a pipe or a device takes the answers only, and keeps no state. */
export function isStream(path: string): boolean {
  const stats = path === "-" ? undefined : statsAt(path);
  return path === "-" || (stats !== undefined && !stats.isFile() && !stats.isDirectory());
}

export function faultsOf(path: string): string {
  return `${path}.invalid`;
}

export function streamOutput({ io, words }: Context, path: string, today: string): Output {
  let file: number | undefined;
  return {
    reached: nothing,
    today,
    faultsIn: undefined,
    begin() {
      if (path !== "-") file = openSync(path, "w");
    },
    write({ answers, faults }) {
      if (faults !== "") io.stderr.write(faults);
      if (answers === "") return;
      if (file === undefined) io.stdout.write(answers);
      else
        try {
          writeFileSync(file, answers);
        } catch (error) {
          throw writeFailure(words, path, error);
        }
    },
    close() {
      if (file !== undefined) closeSync(file);
    },
  };
}

/** Answers in a file, faults and state beside it; no more than was there before is cut off or written without the lock. */
export function fileOutput(
  { words }: Context,
  path: string,
  { begun, isResumed, lock }: { begun: Begun; isResumed: boolean; lock: Lock },
): Output {
  const paths = { answers: path, faults: faultsOf(path), state: stateOf(path) };
  const files: { [name in keyof typeof paths]?: number } = {};
  const before = isResumed ? stateBefore(words, paths, begun) : undefined;
  const at = { ...(before?.reached ?? nothing) };
  const openFile = (name: keyof typeof paths, size: number) => {
    try {
      files[name] = openSync(paths[name], "a");
      ftruncateSync(files[name], size);
    } catch (error) {
      throw writeFailure(words, paths[name], error);
    }
  };
  const write = (name: keyof typeof paths, text: string) => {
    try {
      if (text !== "") writeFileSync(files[name]!, text);
    } catch (error) {
      const { exitCode, code, message } = writeFailure(words, paths[name], error);
      throw new Failure(exitCode, code, isDiskFault(error) ? `${message} ${words.batch.isWhole}` : message);
    }
  };
  return {
    reached: { ...at },
    today: before?.today ?? begun.today,
    faultsIn: paths.faults,
    begin() {
      // The state first: killed in between, it names files that hold more than it tells of.
      openFile("state", before?.bytes ?? 0);
      if (!before) write("state", `${JSON.stringify(begun)}\n`);
      openFile("answers", at.answers);
      openFile("faults", at.faults);
    },
    write({ answers, faults }, { line, input }) {
      lock.check();
      try {
        write("faults", faults);
        write("answers", answers);
      } catch (error) {
        ftruncateSync(files.faults!, at.faults);
        ftruncateSync(files.answers!, at.answers);
        throw error;
      }
      at.answers += Buffer.byteLength(answers);
      at.faults += Buffer.byteLength(faults);
      write("state", `${JSON.stringify({ line, input, answers: at.answers, faults: at.faults })}\n`);
    },
    close() {
      for (const file of Object.values(files)) closeSync(file);
    },
  };
}

type Words = Context["words"];

function stateBefore(
  words: Words,
  { answers, faults, state }: Record<"answers" | "faults" | "state", string>,
  begun: Begun,
): State | undefined {
  const size = (path: string) => Number(statsAt(path)?.size ?? 0);
  const before = existsSync(state)
    ? stateIn(state, { answers: size(answers), faults: size(faults) })
    : undefined;
  if (!before) {
    if (size(answers) === 0 && size(faults) === 0) return undefined;
    throw new Failure(exit.badUsage, "no-state", words.batch.noState(answers, state));
  }
  const differing = (Object.keys(begun.settings) as SettingName[]).flatMap((name) => {
    const [was, now] = [before.settings[name], begun.settings[name]];
    return was === now ? [] : [words.batch.settingDiffers(words.batch.settings[name], was ?? "", now)];
  });
  if (differing.length > 0)
    throw new Failure(exit.badUsage, "other-settings", words.batch.otherBatch(answers, differing));
  return before;
}
