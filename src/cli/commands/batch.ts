import { closeSync, openSync, writeFileSync } from "node:fs";
import type { Detail } from "../../assessment";
import { isDate } from "../../case";
import { openInput } from "../batch/input";
import { lastKept } from "../batch/kept";
import { chunksOf, type Line } from "../batch/lines";
import { readMapping } from "../batch/mapping";
import { poolOf } from "../batch/pool";
import { progressOf } from "../batch/progress";
import { suggestedMapping } from "../batch/suggestion";
import { writeSummary } from "../batch/summary";
import { type Context, writeJson } from "../context";
import { today } from "../dates";
import { type ExitCode, exit, Failure } from "../failure";
import { lawFor, type PackOptions } from "../packs";

export interface BatchOptions extends Pick<PackOptions, "pack" | "municipality"> {
  on?: string | undefined;
  detail: Detail;
  workers: number;
  resume?: boolean | undefined;
  quiet?: boolean | undefined;
  /** A mapping from columns to facts; the input is then a table. */
  mapping?: string | undefined;
  /** A file for a table of the answers. */
  summary?: string | undefined;
  /** Only a mapping to begin with is wanted. */
  suggestMapping?: boolean | undefined;
}

/** Lines that go to a worker at once. */
const chunkSize = 64;

/** `hjemmel batch IN OUT`: a case a line in, an answer a line out, in the same order. */
export async function batch(
  context: Context,
  from: string,
  to: string | undefined,
  options: BatchOptions,
): Promise<ExitCode> {
  const { io, words, language } = context;
  let isStopped = false;
  io.onInterrupt?.(() => {
    isStopped = true;
  });
  if (options.on !== undefined && !isDate(options.on))
    throw new Failure(exit.badInput, "law-date", words.badDate(options.on));
  const law = lawFor(context, options);
  if (options.suggestMapping) {
    writeJson(context, await suggestedMapping(context, from, law));
    return exit.answered;
  }
  if (to === undefined) throw new Failure(exit.badUsage, "usage", words.missingArgument("<OUT>"));
  if (options.summary !== undefined && to === "-")
    throw new Failure(exit.badUsage, "usage", words.batch.summaryNeedsFile);
  const mapping =
    options.mapping === undefined ? undefined : await readMapping(context, options.mapping, law);
  const input = await openInput(context, from, mapping, law);
  const output = outputTo(context, to, options.resume ?? false);
  const settings = { ...options, today: today(io.now()), lang: language };
  const pool = poolOf(settings, options.workers);
  const progress = progressOf(io, words, options.quiet ? undefined : input.size);
  const remarks = new Set<string>();
  let lines = 0;
  let invalid = 0;
  const underWay: ReturnType<typeof pool.answer>[] = [];
  const writeNext = async () => {
    const answered = await underWay.shift()!;
    output.write(answered.faults, answered.answers);
    lines += answered.lines;
    invalid += answered.invalid;
    for (const remark of answered.remarks) remarks.add(remark);
    progress.show(answered.bytes, lines);
  };
  try {
    for await (const chunk of chunksOf(after(input.lines, output.last), chunkSize)) {
      if (isStopped) break;
      underWay.push(pool.answer(chunk));
      if (underWay.length >= pool.width) await writeNext();
    }
    while (underWay.length > 0) await writeNext();
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure(exit.badInput, "not-readable", words.notReadable(from, (error as Error).message));
  } finally {
    progress.end();
    output.close();
    await pool.end();
  }
  if (options.summary !== undefined) await writeSummary(to, options.summary, law);
  if (!options.quiet) {
    for (const remark of [...input.remarks(), ...remarks]) io.stderr.write(`${remark}\n`);
    io.stderr.write(`${words.batch.done(lines, invalid, output.faultsIn)}\n`);
  }
  if (isStopped) return exit.interrupted;
  return invalid > 0 ? exit.someInvalid : exit.answered;
}

async function* after(lines: AsyncIterable<Line>, last: number): AsyncGenerator<Line> {
  for await (const line of lines) if (line.number > last) yield line;
}

interface Output {
  /** The last line that is answered already. */
  last: number;
  /** Where the lines without an answer go; standard error if undefined. */
  faultsIn: string | undefined;
  write(faults: string, answers: string): void;
  close(): void;
}

/** What is wrong is written first, so that a run that was cut off can go on after its last answer. */
function outputTo({ io, words }: Context, path: string, isResumed: boolean): Output {
  if (path === "-") {
    if (isResumed) throw new Failure(exit.badUsage, "usage", words.batch.cannotResume);
    const write = (faults: string, answers: string) => {
      if (faults !== "") io.stderr.write(faults);
      if (answers !== "") io.stdout.write(answers);
    };
    return { last: 0, faultsIn: undefined, write, close: () => {} };
  }
  const faultsIn = `${path}.invalid`;
  try {
    const last = isResumed ? lastKept(path) : 0;
    if (isResumed) lastKept(faultsIn, last);
    const [answers, faults] = [path, faultsIn].map((file) => openSync(file, isResumed ? "a" : "w")) as [
      number,
      number,
    ];
    return {
      last,
      faultsIn,
      write(wrong, right) {
        if (wrong !== "") writeFileSync(faults, wrong);
        if (right !== "") writeFileSync(answers, right);
      },
      close() {
        closeSync(answers);
        closeSync(faults);
      },
    };
  } catch (error) {
    throw new Failure(exit.badUsage, "not-writable", words.notWritten(path, (error as Error).message));
  }
}
