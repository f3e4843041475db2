import { type ComparisonResult, compareUnder, type Detail } from "../../assessment";
import { explain, nationalTexts } from "../../explain";
import type { Law } from "../../law";
import { canonicalRecord, record } from "../../record";
import { comparisonDocument, type Part, show, speechOf } from "../../text";
import { type AnswerOptions, answerOf } from "../answer";
import { type Context, showOptions, writeJson } from "../context";
import { fileRead } from "../disk/one-file";
import { checkFiles, writeText } from "../disk/outputs";
import { type ExitCode, exit, Failure } from "../failure";
import { packFiles } from "../packs";

export interface AssessCommandOptions extends AnswerOptions {
  detail: Detail;
  alsoOn?: string | undefined;
  record?: string | undefined;
  full?: boolean | undefined;
  sources?: boolean | undefined;
  missing?: boolean | undefined;
}

/** `hjemmel assess [FILE|-]`: the answer in words, or as JSON; kept as a record and compared with another date if asked. */
export async function assess(
  context: Context,
  file: string | undefined,
  options: AssessCommandOptions,
): Promise<ExitCode> {
  const { words, language, io } = context;
  const { format, alsoOn } = options;
  if (options.record !== undefined && !["summary", "full"].includes(options.detail))
    throw new Failure(exit.badUsage, "usage", words.recordNeedsFull);
  if (options.record !== undefined && options.premises !== undefined)
    throw new Failure(exit.badUsage, "usage", words.recordTakesNoPremises);

  checkFiles(
    context,
    [fileRead(context, "FILE", file ?? "-"), ...packFiles(options)],
    options.record === undefined ? [] : [{ name: "--record", path: options.record }],
  );

  const { law, input, on, result } = await answerOf(context, file, {
    ...options,
    detail: options.full ? "full" : options.detail,
  });
  if (options.record !== undefined && result.ok)
    await writeText(words, options.record, `${canonicalRecord(record(result))}\n`);
  const comparison =
    alsoOn === undefined || !result.ok
      ? undefined
      : compareUnder(law, { case: input, on }, { case: input, on: alsoOn }, { lang: language });
  if (format === "json") writeJson(context, { ...result, ...(comparison ? { alsoOn: comparison } : {}) });
  else {
    const shown = explain(result, { ...showOptions(context, format), law, part: partAsked(options) });
    (result.ok ? io.stdout : io.stderr).write(shown);
    if (comparison?.ok) io.stdout.write(`\n${comparisonIn(context, options, law, comparison)}`);
  }
  return result.ok ? exit.answered : exit.badInput;
}

/** The first screen, unless more is asked for. */
function partAsked({ full, sources, missing }: AssessCommandOptions): Part {
  if (full) return "all";
  return sources ? "sources" : missing ? "missing" : "first";
}

function comparisonIn(
  context: Context,
  { format }: AssessCommandOptions,
  law: Law,
  comparison: ComparisonResult & { ok: true },
): string {
  const [a, b] = [comparison.a, comparison.b].map(({ on }) =>
    speechOf(context.language, law, on, nationalTexts),
  );
  return show(comparisonDocument(a!, b!, comparison), showOptions(context, format));
}
