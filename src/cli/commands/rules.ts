import { isDate } from "../../case";
import { programOf, verdictChanges } from "../../engine";
import { nationalTexts } from "../../explain";
import { lawDifferences, type Parameter, type Rule } from "../../law";
import {
  dateIn,
  list,
  paragraph,
  parameterDocument,
  ruleDocument,
  ruleListDocument,
  type Speech,
  show,
  speechOf,
} from "../../text";
import { type Context, type Format, showOptions, writeJson } from "../context";
import { todayWithRemark } from "../dates";
import { differenceDocument } from "../difference";
import { checkFiles, writeText } from "../disk/outputs";
import { type WeighedDoubt, weighedDoubts } from "../doubts";
import { type Ending, endingSoon } from "../expiring";
import { type ExitCode, exit, Failure } from "../failure";
import { idsFor, notFound } from "../found";
import { lawExport } from "../law-export";
import { packageVersion } from "../package-root";
import { lawFor, type PackOptions, packFiles, rulesAt } from "../packs";
import { verdictChangesDocument } from "../verdict-changes";

/** A year ahead, if nothing else is asked for. */
const usualMonths = 12;

export interface RulesOptions extends PackOptions {
  on?: string | undefined;
  format: Format;
  /** Only what ends within so many months; `true` without a number. */
  expiring?: number | true | undefined;
  /** Only what is in doubt. */
  doubts?: boolean | undefined;
  /** What differs between two dates. */
  diff?: readonly string[] | undefined;
  /** A file for the whole of the law. */
  export?: string | undefined;
}

/** `hjemmel rules [WORDS]`: every rule, those that the words are about, or the one as the law has it. */
export async function rules(
  context: Context,
  asked: string | undefined,
  options: RulesOptions,
): Promise<ExitCode> {
  const { io, language, words } = context;
  const { on, format } = options;
  const law = lawFor(context, options);
  const { rules: allRules, parameters } = law.data;
  const speech = speechOf(language, law, on ?? law.verifiedTo, nationalTexts);
  const write = (json: unknown, blocks: () => ReturnType<typeof ruleDocument>) => {
    if (format === "json") writeJson(context, json);
    else io.stdout.write(show(blocks(), showOptions(context, format)));
    return exit.answered;
  };
  const isWhole =
    options.expiring !== undefined ||
    options.doubts ||
    options.diff !== undefined ||
    options.export !== undefined;
  if (isWhole && asked !== undefined) throw new Failure(exit.badUsage, "usage", words.tooManyArguments);
  if (options.export !== undefined) {
    checkFiles(context, packFiles(options), [{ name: "--export", path: options.export }]);
    const whole = lawExport(law, speech, packageVersion());
    await writeText(words, options.export, `${JSON.stringify(whole, null, 2)}\n`);
    return exit.answered;
  }
  if (options.expiring !== undefined) {
    const ending = endingSoon(
      law,
      on ?? todayWithRemark(context),
      options.expiring === true ? usualMonths : options.expiring,
    );
    return write(ending, () => endingDocument(context, speech, ending));
  }
  if (options.doubts) {
    const doubts = weighedDoubts(law, rulesAt(words, options.law).main);
    return write(doubts, () => doubtsDocument(context, speech, doubts));
  }
  if (options.diff !== undefined) {
    const [a, b, ...more] = options.diff;
    if (a === undefined || b === undefined || more.length > 0)
      throw new Failure(exit.badUsage, "usage", words.difference.twoDates);
    for (const date of [a, b])
      if (!isDate(date)) throw new Failure(exit.badUsage, "law-date", words.badDate("--diff", date));
    const differences = lawDifferences(law, a, b);
    const verdicts = verdictChanges(programOf(law.at(a)), programOf(law.at(b)));
    const json = [
      ...differences,
      ...verdicts.changes.map((one) => ({ kind: "verdict", ...one })),
      ...verdicts.notCompared.map((rule) => ({ kind: "not-compared", rule })),
    ];
    return write(json, () => [
      ...differenceDocument(words, speech, differences),
      ...verdictChangesDocument(words, speech, verdicts, [a, b]),
    ]);
  }
  const all = [...allRules, ...parameters];
  const ids = all.map((one) => one.id);
  const found = asked === undefined ? ids : idsFor(asked, ids, law);
  if (asked === undefined || found.length > 1)
    return write(all.filter(({ id }) => found.includes(id)).map(summary), () =>
      ruleListDocument(speech, new Set(found)),
    );
  const rule = allRules.find(({ id }) => id === found[0]);
  if (rule) return write(rule, () => ruleDocument(speech, rule, on));
  const parameter = parameters.find(({ id }) => id === found[0]);
  if (parameter) return write(parameter, () => parameterDocument(speech, parameter, on));
  throw notFound(context, "no-rule", asked, { ids, law });
}

function endingDocument({ words }: Context, speech: Speech, ending: readonly Ending[]) {
  if (ending.length === 0) return [paragraph(words.nothingEnds)];
  return [
    list(
      ending.map(({ id, to, next, nextCertainty }) => ({
        text: `${words.ends(dateIn(speech.words, to))}: ${speech.title(id)} (${id})`,
        tone: next === undefined ? ("warning" as const) : undefined,
        under: [
          {
            text:
              next === undefined
                ? words.nothingFollows
                : words.follows(dateIn(speech.words, next), speech.words.certainty[nextCertainty!]),
          },
        ],
      })),
    ),
  ];
}

function doubtsDocument({ words, language }: Context, speech: Speech, doubts: readonly WeighedDoubt[]) {
  if (doubts.length === 0) return [paragraph(words.doubts.none)];
  return [
    list(
      doubts.map(({ id, from, certainty, settledBy, on, routes }) => ({
        text: `${speech.title(id)} (${id}, ${dateIn(speech.words, from)}): ${speech.words.certainty[certainty]}. ${words.doubts.routes(routes.length)}`,
        under: [{ text: `${settledBy[language]} ${words.doubts.lookedFor(dateIn(speech.words, on))}` }],
      })),
    ),
  ];
}

function summary(one: Rule | Parameter) {
  const versions = "versions" in one ? one.versions : one.values;
  return {
    id: one.id,
    kind: "kind" in one ? one.kind : "parameter",
    versions: versions.map(({ from, to, certainty }) => ({ from, to, certainty })),
  };
}
