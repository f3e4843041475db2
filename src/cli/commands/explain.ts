import { explain as explainAnswer } from "../../explain";
import { type AnswerOptions, answerOf } from "../answer";
import { type Context, showOptions, writeJson } from "../context";
import { type ExitCode, exit } from "../failure";
import { oneRoute } from "../found";

const kinds: readonly string[] = ["route", "instrument", "class", "regime"];

/** `hjemmel explain WORDS FILE`: one route, condition by condition. Classes and regimes can be asked for as well. */
export async function explain(
  context: Context,
  asked: string,
  file: string | undefined,
  options: AnswerOptions,
): Promise<ExitCode> {
  const { law, result } = await answerOf(context, file, { ...options, detail: "full" });
  const id = result.ok ? oneRoute(context, law, asked, kinds) : asked;
  const { stdout, stderr } = context.io;
  if (options.format === "json") writeJson(context, result.ok ? partOf(result, id) : result);
  else
    (result.ok ? stdout : stderr).write(
      explainAnswer(result, { ...showOptions(context, options.format), law, only: id }),
    );
  return result.ok ? exit.answered : exit.badInput;
}

type Answer = Extract<Awaited<ReturnType<typeof answerOf>>["result"], { ok: true }>;

function partOf({ routes, instruments, classes, regimes }: Answer, id: string): unknown {
  return [...routes, ...instruments, ...classes, ...regimes].find((one) => one.id === id);
}
