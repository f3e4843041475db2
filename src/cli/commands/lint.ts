import { nationalTexts } from "../../explain";
import { Law, type Problem, readLaw } from "../../law";
import { nationalLaw } from "../../national-law";
import type { Context } from "../context";
import { type ExitCode, exit, Failure } from "../failure";
import { type PackFiles, packAt, problemText, shippedRules } from "../packs";

/** `hjemmel lint [PACK…]`: packs on the national law; without packs, all the rules that are shipped. Words are checked too. */
export function lint(context: Context, paths: readonly string[]): ExitCode {
  const { words, io } = context;
  const { law, packs } =
    paths.length > 0
      ? lintPacks(
          context,
          paths.map((path) => packAt(words, path)),
        )
      : lintShipped(context);
  io.stdout.write(`${words.rulesFine(law.data.rules.length, law.data.parameters.length, packs)}\n`);
  return exit.answered;
}

function lintPacks(context: Context, packs: readonly PackFiles[]): { law: Law; packs: number } {
  return {
    law: checked(context, readLaw([nationalWithWords(), ...packs], { words: true })),
    packs: packs.length,
  };
}

/** The words of the national law are modules of their own; here a pack is read beside them. */
function nationalWithWords(): Law {
  return new Law(nationalLaw.data, nationalTexts);
}

function lintShipped(context: Context): { law: Law; packs: number } {
  const { national, packs, problems } = shippedRules();
  const read = readLaw(national, { words: true });
  const law = checked(context, {
    ...(read.law ? { law: read.law } : {}),
    problems: [...problems, ...read.problems],
  });
  return { law: checked(context, readLaw([law, ...packs], { words: true })), packs: packs.length };
}

function checked({ words }: Context, { law, problems }: { law?: Law; problems: Problem[] }): Law {
  if (problems.length > 0 || !law)
    throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return law;
}
