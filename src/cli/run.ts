import { type Command, CommanderError } from "commander";
import type { Language } from "../law";
import { causeOf } from "./cause";
import type { Context } from "./context";
import { type ExitCode, exit, Failure } from "./failure";
import type { Io } from "./io";
import { programFor } from "./program";
import { usageFailure } from "./usage";
import { cliWordsOf, languageNames } from "./words";

/**
 * Runs one command line.
 *
 * @param argv - the words after the name of the program
 * @returns the exit code: 0 answered, 1 input invalid, 2 wrong usage, 3 rules invalid
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageIn(argv);
  const isQuiet = argv.includes("--quiet");
  const context: Context = {
    io,
    language,
    words: cliWordsOf(language),
    remark: (text) => {
      if (!isQuiet) io.stderr.write(`${text}\n`);
    },
  };
  const completes = argv[0] === "complete" && !argv.some((word) => word === "--help" || word === "-h");
  let code: ExitCode = exit.answered;
  const program = programFor(
    context,
    (ended) => {
      code = ended;
    },
    completes,
  );
  try {
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return exit.badUsage;
    }
    if (completes) (await import("./completion")).takeCompletion(program, context);
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    const failure = failureFrom(error, context, program);
    if (!failure) return exit.answered;
    io.stderr.write(`${failure.message}\n`);
    if (failure.exitCode === exit.badInput && asksForJson(argv))
      io.stdout.write(`${JSON.stringify(issuesOf(failure), null, 2)}\n`);
    return failure.exitCode;
  }
}

/** What to say where standard output cannot take more. */
export function cannotWrite(argv: readonly string[], error: Error): Failure {
  const words = cliWordsOf(languageIn(argv));
  return new Failure(
    exit.badInput,
    "not-writable",
    words.notWritten(words.standardOutput, causeOf(words, error)),
  );
}

/** The language asked for, known before anything else is read, so that usage errors are said in it too. */
function languageIn(argv: readonly string[]): Language {
  const asked = optionIn(argv, "--lang");
  return (asked !== undefined && languageNames.includes(asked) ? asked : "nb") as Language;
}

function asksForJson(argv: readonly string[]): boolean {
  return optionIn(argv, "--format") === "json";
}

function optionIn(argv: readonly string[], option: string): string | undefined {
  const place = argv.lastIndexOf(option);
  return (
    argv.findLast((word) => word.startsWith(`${option}=`))?.slice(option.length + 1) ??
    (place < 0 ? undefined : argv[place + 1])
  );
}

function failureFrom(error: unknown, { words }: Context, program: Command): Failure | undefined {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) {
    const commands = program.commands.map((command) => command.name());
    const options = program.commands.flatMap((command) => command.options.map((option) => option.long ?? ""));
    return usageFailure(error, words, [...commands, ...options]);
  }
  return new Failure(
    exit.badUsage,
    "fault",
    words.fault(error instanceof Error ? error.message : String(error)),
  );
}

/** A file that cannot be read, in the shape of any other invalid input. */
function issuesOf({ code, message }: Failure) {
  return { ok: false, issues: [{ code, path: "", message }] };
}
