import { type AssessmentResult, assessUnder, type Detail } from "../assessment";
import type { Law } from "../law";
import { readCaseFile } from "./case-file";
import type { Context, Format } from "./context";
import { todayWithRemark } from "./dates";
import { exit, Failure } from "./failure";
import { oneRoute } from "./found";
import { lawFor, type PackOptions } from "./packs";

export interface AnswerOptions extends PackOptions {
  on?: string | undefined;
  format: Format;
  detail?: Detail | undefined;
  /** The route that the conclusion is to be about: its id, a part of it, or words of its name. */
  route?: string | undefined;
  /** Usual answers are taken as stated. */
  premises?: "usual" | undefined;
}

/** Reads a case and assesses it, on the date asked for, that of the file, or today. */
export async function answerOf(
  context: Context,
  file: string | undefined,
  options: AnswerOptions,
): Promise<{ law: Law; input: unknown; on: string; route: string | undefined; result: AssessmentResult }> {
  const { io, language, words } = context;
  if (file === undefined && io.stdin.isTTY)
    throw new Failure(exit.badUsage, "usage", words.missingArgument(words.arguments.file));
  const read = await readCaseFile(context, file ?? "-");
  const law = lawFor(context, options, read.case);
  const on = options.on ?? read.on ?? todayWithRemark(context);
  const route = options.route === undefined ? undefined : oneRoute(context, law, options.route);
  return {
    law,
    route,
    input: read.case,
    on: on as string,
    result: assessUnder(law, read.case, {
      on: on as string,
      detail: options.detail,
      route,
      premises: options.premises,
      lang: language,
    }),
  };
}
