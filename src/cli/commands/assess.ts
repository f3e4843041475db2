import { explain } from "../../explain";
import { type AnswerOptions, answerOf } from "../answer";
import { type Context, showOptions, writeJson } from "../context";
import { type ExitCode, exit } from "../failure";

/** `hjemmel assess [FILE|-]`: the answer in words, or as JSON. */
export async function assess(
  context: Context,
  file: string | undefined,
  options: AnswerOptions,
): Promise<ExitCode> {
  const { law, result } = await answerOf(context, file, options);
  const { stdout, stderr } = context.io;
  if (options.format === "json") writeJson(context, result);
  else (result.ok ? stdout : stderr).write(explain(result, { ...showOptions(context, options.format), law }));
  return result.ok ? exit.answered : exit.badInput;
}
