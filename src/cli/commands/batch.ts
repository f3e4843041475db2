import type { Detail } from "../../assessment";
import type { Law } from "../../law";
import { today } from "../../lib/today";
import { noRegisterPlaces, type RegisterPlaces } from "../batch/answer-lines";
import { type Input, openInput } from "../batch/input";
import { chunksOf } from "../batch/lines";
import { type Mapping, readMapping } from "../batch/mapping";
import { faultsOf, fileOutput, isStream, type Output, streamOutput } from "../batch/output";
import { poolOf } from "../batch/pool";
import { progressOf } from "../batch/progress";
import { LineHash, passOver } from "../batch/read-before";
import { withRegisters } from "../batch/registers/join";
import { type Registers, readRegisters, registerFilesIn } from "../batch/registers/read";
import { hashOfSetting, type Reached, type Settings, stateOf } from "../batch/state";
import { suggestedMapping } from "../batch/suggestion";
import { writeSummary } from "../batch/summary";
import { causeOf } from "../cause";
import { type Context, writeJson } from "../context";
import { shownDay } from "../dates";
import { lockOf, takeLocks } from "../disk/lock";
import { fileRead, fileWritten, type NamedFile, refuseOneFile } from "../disk/one-file";
import { refuseNoFolder, replaceFile, tryFiles } from "../disk/outputs";
import { type ExitCode, exit, Failure } from "../failure";
import { packageVersion } from "../package-root";
import { lawFor, type PackOptions, packFiles } from "../packs";

export interface BatchOptions extends Pick<PackOptions, "pack" | "municipality"> {
  on?: string | undefined;
  /** If not given `verdicts`; `summary` where a table is wanted, which tells the conclusions. */
  detail?: Detail | undefined;
  workers: number;
  resume?: boolean | undefined;
  quiet?: boolean | undefined;
  /** A mapping from columns to facts; the input is then a table. */
  mapping?: string | undefined;
  /** A folder with files downloaded from registers, joined by organisation number. */
  registers?: string | undefined;
  /** A file for a table of the answers. */
  summary?: string | undefined;
  /** Only a mapping to begin with is wanted. */
  suggestMapping?: boolean | undefined;
}

type Detailed = BatchOptions & { detail: Detail };

/** Lines that go to a worker at once. */
const chunkSize = 64;

/** `hjemmel batch IN OUT`: a case a line in, an answer a line out, in the same order. */
export async function batch(
  context: Context,
  from: string,
  to: string | undefined,
  chosen: BatchOptions,
): Promise<ExitCode> {
  const { io, words } = context;
  const usual = chosen.summary === undefined ? "verdicts" : "summary";
  const options = { ...chosen, detail: chosen.detail ?? usual };
  let isStopped = false;
  io.onInterrupt?.(() => {
    isStopped = true;
  });
  if (options.suggestMapping) {
    writeJson(context, await suggestedMapping(context, from, lawFor(context, options)));
    return exit.answered;
  }
  if (to === undefined)
    throw new Failure(exit.badUsage, "usage", words.missingArgument(words.arguments.answers));
  const { summary, resume: isResumed = false } = options;
  if (summary !== undefined && isStream(to))
    throw new Failure(exit.badUsage, "usage", words.batch.summaryNeedsFile);
  if (isResumed && isStream(to)) throw new Failure(exit.badUsage, "usage", words.batch.cannotResume);
  const registerFiles =
    options.registers === undefined ? undefined : registerFilesIn(context, options.registers);
  const { read, written, locked, named } = filesOf(context, from, to, options, registerFiles?.paths);
  const all = [...read, ...written, ...locked.map(lockFileOf)];
  refuseOneFile(context, all);
  refuseNoFolder(context, named);
  refuseWrongEndings(context, to, summary);
  const law = lawFor(context, options);
  const mapping =
    options.mapping === undefined ? undefined : await readMapping(context, options.mapping, law);
  const joined = mapping?.joined.map(({ fact, path }) => ({ name: fact, path })) ?? [];
  refuseOneFile(context, [...all, ...joined]);
  const input = await openInput(context, from, mapping, law);
  const lock = takeLocks(
    words,
    locked.map(({ path }) => path),
  );
  let registers: Registers | undefined;
  try {
    registers = registerFiles && (await readRegisters(context, registerFiles));
    tryFiles(context, written);
    const settings = settingsOf(context, law, { mapping, registers }, options);
    const begun = { settings, today: today(io.now()) };
    const output = isStream(to)
      ? streamOutput(context, to, begun.today)
      : fileOutput(context, to, { begun, isResumed, lock });
    const ended = await answerAll(context, from, {
      input: registers ? joinedInput(input, registers) : input,
      output,
      options,
      isStopped: () => isStopped,
    });
    const table = { answers: to, faults: faultsOf(to), law, language: context.language };
    const hasRegisters = registers !== undefined;
    if (summary !== undefined) {
      const counts = new Map<string, number>();
      await replaceFile(words, summary, (path) => writeSummary({ ...table, hasRegisters, to: path, counts }));
      if (!options.quiet) for (const [kind, count] of sorted(counts)) io.stderr.write(`${count} × ${kind}\n`);
    }
    return ended;
  } finally {
    registers?.close();
    lock.release();
  }
}

/** Answers that only look like a table, and a table that no spreadsheet would open, are refused before anything is read. */
function refuseWrongEndings({ words }: Context, to: string, summary: string | undefined) {
  if (/\.(csv|xlsx?|xlsm|ods)$/i.test(to))
    throw new Failure(exit.badUsage, "usage", words.batch.answersAreLines(to));
  if (summary !== undefined && !isStream(summary) && !/\.(csv|xlsx)$/i.test(summary))
    throw new Failure(exit.badUsage, "usage", words.batch.summaryIsTable(summary));
}

/** The most frequent first. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** Every file of the run by the role it has; those that others must not write meanwhile. */
function filesOf(
  context: Context,
  from: string,
  to: string,
  options: BatchOptions,
  registers: readonly string[] = [],
) {
  const { mapping, summary } = options;
  const out = fileWritten(context, "OUT", to);
  const beside = isStream(to)
    ? []
    : [
        { name: "OUT.invalid", path: faultsOf(to) },
        { name: "OUT.state", path: stateOf(to) },
      ];
  const table = summary === undefined ? [] : [{ name: "--summary", path: summary }];
  return {
    read: [
      fileRead(context, "IN", from),
      ...(mapping === undefined ? [] : [fileRead(context, "--mapping", mapping)]),
      ...packFiles(options),
      ...registers.map((path) => ({ name: "--registers", path })),
    ],
    named: [out, ...table],
    written: [out, ...beside, ...table],
    locked: [...(isStream(to) ? [] : [out, ...beside.slice(0, 1)]), ...table],
  };
}

function lockFileOf({ name, path }: NamedFile): NamedFile {
  return { name: `${name}.lock`, path: lockOf(path) };
}

/** What must be the same where a batch is gone on with, each as a text. */
function settingsOf(
  { language }: Context,
  law: Law,
  { mapping, registers }: { mapping: Mapping | undefined; registers: Registers | undefined },
  { on = "", detail }: Detailed,
): Settings {
  return {
    on,
    detail,
    lang: language,
    law: `${law.version} (${law.hash.slice(0, 12)})`,
    mapping: mapping === undefined ? "" : hashOfSetting(mapping),
    registers: registers?.fingerprint ?? "",
    program: packageVersion(),
  };
}

function joinedInput(input: Input, registers: Registers): Input {
  return {
    ...input,
    lines: withRegisters(input.lines, registers),
    remarks: () => [...registers.remarks, ...input.remarks()],
  };
}

const registerPlaces = Object.keys(noRegisterPlaces()) as (keyof RegisterPlaces)[];

interface Run {
  input: Input;
  output: Output;
  options: Detailed;
  isStopped: () => boolean;
}

async function answerAll(
  { io, words, language }: Context,
  from: string,
  { input, output, options, isStopped }: Run,
): Promise<ExitCode> {
  const { today: day } = output;
  const say = day === today(io.now()) ? words.batch.usesToday : words.batch.usesDayBegun;
  const settings = { ...options, today: day, usesToday: say(shownDay(language, day)), lang: language };
  const pool = poolOf(settings, options.workers);
  const progress = progressOf(io, words, options.quiet ? undefined : input.size);
  const remarks = new Set<string>();
  const places = noRegisterPlaces();
  let count = 0;
  let invalid = 0;
  const underWay: { at: Pick<Reached, "line" | "input">; answered: ReturnType<typeof pool.answer> }[] = [];
  const writeNext = async () => {
    const { at, answered: promised } = underWay.shift()!;
    const answered = await promised;
    output.write(answered, at);
    count += answered.lines;
    invalid += answered.invalid;
    for (const remark of answered.remarks) remarks.add(remark);
    for (const name of registerPlaces) {
      places[name].count += answered.registers[name].count;
      places[name].first ??= answered.registers[name].first;
    }
    progress.show(answered.bytes, count);
  };
  const hash = new LineHash();
  try {
    await passOver(input.lines, hash, output.reached, words);
    const chunks = chunksOf(input.lines, chunkSize);
    let next = await chunks.next();
    output.begin();
    for (; !next.done && !isStopped(); next = await chunks.next()) {
      for (const line of next.value) hash.add(line);
      const at = { line: next.value.at(-1)!.number, input: hash.value };
      underWay.push({ at, answered: pool.answer(next.value) });
      if (underWay.length >= pool.width) await writeNext();
    }
    while (underWay.length > 0) await writeNext();
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure(exit.badInput, "not-readable", words.notReadable(from, causeOf(words, error)));
  } finally {
    progress.end();
    output.close();
    await pool.end();
  }
  if (!options.quiet) {
    const seen = registerPlaces.flatMap((name) => {
      const { count, first } = places[name];
      return first === undefined ? [] : [words.batch.registers[name](count, first)];
    });
    for (const remark of [...input.remarks(), ...remarks, ...seen]) io.stderr.write(`${remark}\n`);
    io.stderr.write(`${words.batch.done(count, invalid, output.faultsIn)}\n`);
  }
  if (isStopped()) return exit.interrupted;
  return invalid > 0 || output.reached.faults > 0 ? exit.someInvalid : exit.answered;
}
