import { diagramSize, idleRules, programOf } from "../../engine";
import { type Amended, type Law, type RuleDocument, type RuleSource, routesResting } from "../../law";
import { readLaw } from "../../law/load";
import { checkAgainst, lawTextsIn } from "../../law-text";
import { show } from "../../text";
import { type Context, showOptions } from "../context";
import { type ExitCode, exit, Failure } from "../failure";
import { textFilesIn } from "../law-text/read";
import { hasFault, lawTextReport } from "../law-text/report";
import { lawTextWords } from "../law-text/words";
import { type PackFiles, type PackOptions, packAt, problemText, rulesAt } from "../packs";

export interface LintOptions extends Pick<PackOptions, "law"> {
  /** A folder with the words of the law, to hold the citations against. */
  lawText?: string | undefined;
}

/**
 * `hjemmel lint [PACK…]`: packs on the rules that are shipped, or that `law` points to; without packs, those rules with
 * the packs of their own. Words are checked too, and with `lawText` every citation of what the folder holds.
 */
export function lint(
  context: Context,
  paths: readonly string[],
  { law: path, lawText }: LintOptions,
): ExitCode {
  const { words, io } = context;
  const given = paths.map((one) => packAt(words, one));
  const { main, packs: own } = rulesAt(words, path);
  const packs = given.length > 0 ? given : own;
  const law = checked(context, [checked(context, [main]), ...packs]);
  io.stdout.write(`${words.rulesFine(law.data.rules.length, law.data.parameters.length, packs.length)}\n`);
  checkSize(context, law);
  tellOfIdle(context, law);
  return lawText === undefined ? exit.answered : againstText(context, law, [main, ...packs], lawText);
}

function checked({ words }: Context, sources: readonly RuleSource[]): Law {
  const { law, problems } = readLaw(sources, { words: true, marks: true });
  if (problems.length > 0 || !law)
    throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return law;
}

const mostNamed = 5;

/** Tells how large the decision diagram is on the last day to which the law was verified; too large is a fault. */
function checkSize({ words, io }: Context, law: Law) {
  const { nodes, most, rules } = diagramSize(programOf(law.at(law.verifiedTo)));
  io.stdout.write(`${words.nodesOf(nodes, most, law.verifiedTo)}\n`);
  if (nodes <= most) return;
  const costly = rules.slice(0, mostNamed).map((rule) => `${rule.id} (${rule.nodes ?? `> ${most}`})`);
  throw new Failure(exit.badRules, "rules-invalid", words.tooManyNodes(costly.join(", ")));
}

/** Tells of routes and classes that no case meets on that day, and of two that say the same. */
function tellOfIdle({ words, io }: Context, law: Law) {
  const { neverMet, same } = idleRules([programOf(law.at(law.verifiedTo))]);
  if (neverMet.length > 0) io.stdout.write(`${words.neverMet(neverMet.join(", "))}\n`);
  for (const [one, other] of same) io.stdout.write(`${words.sayTheSame(one, other)}\n`);
}

function againstText(context: Context, law: Law, files: readonly PackFiles[], folder: string): ExitCode {
  const words = lawTextWords(context.language);
  const { texts, problems } = lawTextsIn(textFilesIn(words, folder));
  const result = checkAgainst(law.data, texts, amendmentsIn(files), routesResting(law.data));
  context.io.stdout.write(show(lawTextReport(words, result, problems), showOptions(context, "text")));
  return hasFault(result.findings) || problems.length > 0 ? exit.badRules : exit.answered;
}

/** Those that were looked at; they are no part of the law. */
function amendmentsIn(files: readonly PackFiles[]): Amended[] {
  return files.flatMap(({ documents }) =>
    documents.flatMap(({ content }) => (content as RuleDocument).amendments ?? []),
  );
}
