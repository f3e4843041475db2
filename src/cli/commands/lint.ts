import { type Law, type RuleSource, readLaw } from "../../law";
import type { Context } from "../context";
import { type ExitCode, exit, Failure } from "../failure";
import { type PackOptions, packAt, problemText, rulesAt } from "../packs";

/**
 * `hjemmel lint [PACK…]`: packs on the rules that are shipped, or that `law` points to; without packs, those rules with
 * the packs of their own. Words are checked too.
 */
export function lint(
  context: Context,
  paths: readonly string[],
  { law: path }: Pick<PackOptions, "law">,
): ExitCode {
  const { words, io } = context;
  const given = paths.map((one) => packAt(words, one));
  const { main, packs: own } = rulesAt(words, path);
  const packs = given.length > 0 ? given : own;
  const law = checked(context, [checked(context, [main]), ...packs]);
  io.stdout.write(`${words.rulesFine(law.data.rules.length, law.data.parameters.length, packs.length)}\n`);
  return exit.answered;
}

function checked({ words }: Context, sources: readonly RuleSource[]): Law {
  const { law, problems } = readLaw(sources, { words: true });
  if (problems.length > 0 || !law)
    throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return law;
}
