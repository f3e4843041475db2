import { explain as explainAnswer, nationalTexts } from "../../explain";
import type { Law } from "../../law";
import { wordingOf } from "../../text";
import { type AnswerOptions, answerOf } from "../answer";
import { type Context, showOptions, writeJson } from "../context";
import { type ExitCode, exit, Failure } from "../failure";
import { idsFor, notFound } from "../found";

const kinds: readonly string[] = ["route", "instrument", "class", "regime"];

/** `hjemmel explain WORDS FILE`: one route, condition by condition. Classes and regimes can be asked for as well. */
export async function explain(
  context: Context,
  asked: string,
  file: string | undefined,
  options: AnswerOptions,
): Promise<ExitCode> {
  const { law, result } = await answerOf(context, file, { ...options, detail: "full" });
  const id = result.ok ? idOf(context, law, asked) : asked;
  const { stdout, stderr } = context.io;
  if (options.format === "json") writeJson(context, result.ok ? partOf(result, id) : result);
  else
    (result.ok ? stdout : stderr).write(
      explainAnswer(result, { ...showOptions(context, options.format), law, only: id }),
    );
  return result.ok ? exit.answered : exit.badInput;
}

/** The one id that is meant; several are listed, since one answer is about one of them. */
function idOf(context: Context, law: Law, asked: string): string {
  const { words, language } = context;
  const ids = law.data.rules.filter((rule) => kinds.includes(rule.kind)).map((rule) => rule.id);
  const [id, ...more] = idsFor(asked, ids, law);
  if (id === undefined) throw notFound(context, "no-route", asked, { ids, law });
  if (more.length === 0) return id;
  const { title } = wordingOf(language, [nationalTexts, law.texts]);
  const lines = [id, ...more].map((one) => `  ${one}: ${title(one)}`);
  throw new Failure(exit.badUsage, "many-routes", [words.manyRoutes(asked), ...lines].join("\n"));
}

type Answer = Extract<Awaited<ReturnType<typeof answerOf>>["result"], { ok: true }>;

function partOf({ routes, instruments, classes, regimes }: Answer, id: string): unknown {
  return [...routes, ...instruments, ...classes, ...regimes].find((one) => one.id === id);
}
