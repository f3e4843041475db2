import { isDate } from "../../case";
import { nationalTexts } from "../../explain";
import type { Parameter, Rule } from "../../law";
import { nearest } from "../../nearest";
import { paragraph, parameterDocument, ruleDocument, ruleListDocument, show, speechOf } from "../../text";
import { type Context, type Format, showOptions, writeJson } from "../context";
import { type ExitCode, exit, Failure } from "../failure";
import { lawFor, type PackOptions } from "../packs";

export interface RulesOptions extends PackOptions {
  on?: string | undefined;
  format: Format;
}

/** `hjemmel rules [ID]`: every rule, or one rule or parameter as the law has it. */
export function rules(context: Context, id: string | undefined, options: RulesOptions): ExitCode {
  const { io, language, words } = context;
  const { on, format } = options;
  if (on !== undefined && !isDate(on)) throw new Failure(exit.badUsage, "law-date", words.badDate(on));
  const law = lawFor(context, options);
  const { rules: allRules, parameters } = law.data;
  const speech = speechOf(language, law, on ?? law.verifiedTo, nationalTexts);
  const write = (json: unknown, blocks: () => ReturnType<typeof ruleDocument>) => {
    if (format === "json") writeJson(context, json);
    else io.stdout.write(show(blocks(), showOptions(context, format)));
    return exit.answered;
  };
  if (id === undefined)
    return write([...allRules.map(summary), ...parameters.map(summary)], () => ruleListDocument(speech));
  const rule = allRules.find((one) => one.id === id);
  const page = () => paragraph(`docs/law/${id}.md`, "quiet");
  if (rule) return write(rule, () => [...ruleDocument(speech, rule, on), page()]);
  const parameter = parameters.find((one) => one.id === id);
  if (parameter) return write(parameter, () => [...parameterDocument(speech, parameter, on), page()]);
  const meant = nearest(
    id,
    [...allRules, ...parameters].map((one) => one.id),
  );
  throw new Failure(exit.badUsage, "no-rule", words.noRule(id) + (meant ? words.meant(meant) : ""));
}

function summary(one: Rule | Parameter) {
  const versions = "versions" in one ? one.versions : one.values;
  return {
    id: one.id,
    kind: "kind" in one ? one.kind : "parameter",
    versions: versions.map(({ from, to, certainty }) => ({ from, to, certainty })),
  };
}
