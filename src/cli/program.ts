import { Command, Option } from "commander";
import { type Detail, usualDetail } from "../assessment";
import { isDate } from "../case";
import { ask } from "./commands/ask";
import { assess } from "./commands/assess";
import { batch } from "./commands/batch";
import { explain } from "./commands/explain";
import { letter } from "./commands/letter";
import { lint } from "./commands/lint";
import { replay } from "./commands/replay";
import { rules } from "./commands/rules";
import { serve } from "./commands/serve";
import type { Context, Format } from "./context";
import { examples } from "./examples";
import { type ExitCode, exit, Failure } from "./failure";
import { packageVersion } from "./package-root";
import { type CliWords, languageNames } from "./words";

const formats: readonly Format[] = ["text", "json", "markdown"];
const usualPort = 8080;
const largestPort = 65535;
const details: readonly Detail[] = ["verdicts", "summary", "trace", "full"];

/** The commands with their options; `done` gets the exit code. */
export function programFor(
  context: Context,
  done: (code: ExitCode) => void,
  /** Whether `complete` is left to what completes. */
  completes = false,
): Command {
  const { io, words } = context;
  const { options, commands, arguments: args } = words;

  const choice = (flag: string, about: string, choices: readonly string[], initial?: string) =>
    new Option(`${flag} <${flag.slice(2)}>`, about)
      .choices(choices)
      .default(initial)
      .argParser((value: string) => {
        if (choices.includes(value)) return value;
        throw new Failure(exit.badUsage, "usage", words.badChoice(flag, value, choices.join(", ")));
      });
  const monthCount = (text: string) => {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    throw new Failure(exit.badUsage, "usage", words.notMonths(text));
  };
  const workerCount = (text: string) => {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    throw new Failure(exit.badUsage, "usage", words.batch.notAWorkerCount(text));
  };
  const dateOption = (flag: "--on" | "--also-on", about: string) =>
    new Option(`${flag} <date>`, about).argParser((text: string) => {
      if (isDate(text)) return text;
      throw new Failure(exit.badUsage, "law-date", words.badDate(flag, text));
    });
  const portNumber = (text: string) => {
    if (/^\d{1,5}$/.test(text) && Number(text) <= largestPort) return Number(text);
    throw new Failure(exit.badUsage, "usage", words.serve.notAPort(text));
  };
  const language = choice("--lang", options.lang, languageNames, "nb");
  const format = choice("--format", options.format, formats, "text");
  const detail = choice("--detail", options.detail, details, usualDetail);
  const pack = new Option("--pack <path>", options.pack)
    .default([], "")
    .argParser((path: string, paths: string[]) => [...paths, path]);
  const withLaw = (command: Command) =>
    command
      .addOption(dateOption("--on", options.on))
      .addOption(format)
      .addOption(language)
      .addOption(pack)
      .option("--municipality <name>", options.municipality)
      .option("--quiet", options.quiet)
      .helpOption("-h, --help", options.help);

  const program = new Command("hjemmel")
    .description(words.about)
    .version(packageVersion(), "-V, --version", options.version)
    .helpOption("-h, --help", options.help)
    .helpCommand(false)
    .addOption(language)
    .addHelpText("after", `\n${words.exitCodes}`)
    .configureHelp({
      styleTitle: (title) => words.titles[title as keyof typeof words.titles] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === "string" || typeof defaultValue === "number"
          ? `${description} (${words.usual}: ${defaultValue})`
          : description,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
    })
    .exitOverride();

  program
    .command("batch")
    .description(commands.batch)
    .argument("<IN>", args.lines)
    .argument("[OUT]", args.answers)
    .addOption(dateOption("--on", options.on))
    .addOption(choice("--detail", options.detail, details))
    .addOption(new Option("--workers <count>", options.workers).default(1).argParser(workerCount))
    .option("--mapping <file>", options.mapping)
    .option("--suggest-mapping", options.suggestMapping)
    .option("--registers <folder>", options.registers)
    .option("--summary <file>", options.summary)
    .option("--resume", options.resumeBatch)
    .option("--quiet", options.quiet)
    .addOption(language)
    .addOption(pack)
    .option("--municipality <name>", options.municipality)
    .helpOption("-h, --help", options.help)
    .action(async (from, to, chosen) => done(await batch(context, from, to, chosen)));
  withLaw(program.command("assess").description(commands.assess).argument("[FILE]", args.file))
    .addOption(detail)
    .addOption(dateOption("--also-on", options.alsoOn))
    .option("--record <file>", options.record)
    .option("--full", options.full)
    .option("--sources", options.sources)
    .option("--missing", options.missing)
    .option("--route <id>", options.askedRoute)
    .option("--premises <usual>", options.premises)
    .action(async (file, chosen) => done(await assess(context, file, chosen)));
  withLaw(
    program
      .command("explain")
      .description(commands.explain)
      .argument("<WORDS>", args.route)
      .argument("[FILE]", args.file),
  ).action(async (route, file, chosen) => done(await explain(context, route, file, chosen)));
  withLaw(program.command("ask").description(commands.ask))
    .option("--goal <goal>", options.goal)
    .option("--save <file>", options.save)
    .option("--resume <file>", options.resume)
    .action(async (chosen) => done(await ask(context, chosen)));
  program
    .command("replay")
    .description(commands.replay)
    .argument("<RECORD>", args.record)
    .addOption(format)
    .addOption(language)
    .option("--law <path>", options.law)
    .addOption(pack)
    .option("--municipality <name>", options.municipality)
    .helpOption("-h, --help", options.help)
    .action(async (file, chosen) => done(await replay(context, file, chosen)));
  withLaw(program.command("rules").description(commands.rules).argument("[WORDS]", args.id))
    .addOption(new Option("--expiring [months]", options.expiring).argParser(monthCount))
    .option("--doubts", options.doubts)
    .option("--diff <dates...>", options.diff)
    .option("--export <file>", options.export)
    .action(async (id, chosen) => done(await rules(context, id, chosen)));
  program
    .command("lint")
    .description(commands.lint)
    .argument("[PACK...]", args.packs)
    .addOption(language)
    .option("--law <path>", options.law)
    .option("--law-text <folder>", options.lawText)
    .helpOption("-h, --help", options.help)
    .action((paths, chosen) => done(lint(context, paths, chosen)));
  program
    .command("letter")
    .description(commands.letter)
    .argument("<KIND>", args.kind)
    .argument("[FILE]", args.file)
    .option("-o, --output <file>", options.output)
    .option("--route <id>", options.route)
    .option("--details <file>", options.details)
    .option("--template <file>", options.template)
    .option("--archive <folder>", options.archive)
    .addOption(dateOption("--on", options.on))
    .addOption(language)
    .addOption(pack)
    .option("--municipality <name>", options.municipality)
    .option("--quiet", options.quiet)
    .helpOption("-h, --help", options.help)
    .action(async (kind, file, chosen) => done(await letter(context, kind, file, chosen)));
  program
    .command("serve")
    .description(commands.serve)
    .addOption(new Option("--port <number>", options.port).default(usualPort).argParser(portNumber))
    .option("--host <address>", options.host, "127.0.0.1")
    .addOption(
      new Option("--cors <origin>", options.cors)
        .default([], "")
        .argParser((origin: string, origins: string[]) => [...origins, origin]),
    )
    .addOption(language)
    .addOption(pack)
    .option("--municipality <name>", options.municipality)
    .option("--quiet", options.quiet)
    .helpOption("-h, --help", options.help)
    .action(async (chosen) => done(await serve(context, chosen)));
  if (!completes)
    program
      .command("complete")
      .description(commands.complete)
      .argument("<SHELL>", args.shell)
      .helpOption("-h, --help", options.help);
  for (const command of [program, ...program.commands])
    command.addHelpText("after", () => exampleText(words, command.name()));
  return program;
}

function exampleText(words: CliWords, name: string): string {
  return ["", words.examples, ...(examples[name] ?? []).map((line) => `  ${line}`)].join("\n");
}
