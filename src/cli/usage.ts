import type { CommanderError } from "commander";
import { nearest } from "../lib/nearest";
import { exit, Failure } from "./failure";
import type { CliWords } from "./words";

/** A mistake on the command line, in the reader's language; undefined where commander has answered already. */
export function usageFailure(
  error: CommanderError,
  words: CliWords,
  known: readonly string[],
): Failure | undefined {
  if (error.exitCode === 0) return undefined;
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  const meant = nearest(
    name,
    known.filter((one) => one !== name),
  );
  const hint = meant && error.code.startsWith("commander.unknown") ? words.meant(meant) : "";
  return new Failure(
    exit.badUsage,
    "usage",
    `${messageFor(error.code, name, error.message, words)}${hint}\n${words.seeHelp}`,
  );
}

function messageFor(code: string, name: string, fallback: string, words: CliWords): string {
  switch (code) {
    case "commander.unknownCommand":
      return words.unknownCommand(name);
    case "commander.unknownOption":
      return words.unknownOption(name);
    case "commander.missingArgument":
      return words.missingArgument(argumentIn(words, name));
    case "commander.optionMissingArgument":
      return words.missingValue(name.split(" ")[0]!);
    case "commander.excessArguments":
      return words.tooManyArguments;
    case "commander.invalidArgument":
      return words.badChoice(argumentOf(fallback), name, /choices are (.*)\.$/.exec(fallback)?.[1] ?? "");
    default:
      return fallback;
  }
}

/** The argument whose value is refused, by the text of the refusal. */
function argumentOf(message: string): string {
  return /for argument '([^']*)'/.exec(message)?.[1]?.toUpperCase() ?? "";
}

/** What an argument is, by its name in the usage of a command. */
function argumentIn({ arguments: args }: CliWords, name: string): string {
  const known: Record<string, string> = {
    IN: args.lines,
    WORDS: args.route,
    RECORD: args.record,
    KIND: args.kind,
    SHELL: args.shell,
  };
  return known[name] ?? name;
}
