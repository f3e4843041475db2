import { explain as explainAnswer } from "../../explain";
import type { Law } from "../../law";
import { nearest } from "../../nearest";
import { type AnswerOptions, answerOf } from "../answer";
import { type Context, showOptions, writeJson } from "../context";
import { type ExitCode, exit, Failure } from "../failure";

const kinds: readonly string[] = ["route", "instrument", "class", "regime"];

/** `hjemmel explain ROUTE FILE`: one road, condition by condition. Classes and regimes can be asked for as well. */
export async function explain(
  context: Context,
  id: string,
  file: string | undefined,
  options: AnswerOptions,
): Promise<ExitCode> {
  const { law, result } = await answerOf(context, file, { ...options, detail: "full" });
  if (result.ok) checkId(context, law, id);
  const { stdout, stderr } = context.io;
  if (options.format === "json") writeJson(context, result.ok ? partOf(result, id) : result);
  else
    (result.ok ? stdout : stderr).write(
      explainAnswer(result, { ...showOptions(context, options.format), law, only: id }),
    );
  return result.ok ? exit.answered : exit.badInput;
}

function checkId({ words }: Context, law: Law, id: string): void {
  const ids = law.data.rules.filter((rule) => kinds.includes(rule.kind)).map((rule) => rule.id);
  if (ids.includes(id)) return;
  const meant = nearest(id, ids);
  throw new Failure(exit.badUsage, "no-route", words.noRoute(id) + (meant ? words.meant(meant) : ""));
}

type Answer = Extract<Awaited<ReturnType<typeof answerOf>>["result"], { ok: true }>;

function partOf({ routes, instruments, classes, regimes }: Answer, id: string): unknown {
  return [...routes, ...instruments, ...classes, ...regimes].find((one) => one.id === id);
}
