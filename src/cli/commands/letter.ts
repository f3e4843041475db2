import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Assessment, AssessmentResult } from "../../assessment";
import { explain, nationalTexts } from "../../explain";
import type { LetterFormat, LetterKind, RouteLetterOptions } from "../../letter-files";
import { nearest } from "../../lib/nearest";
import { type AnswerOptions, answerOf } from "../answer";
import { readJson } from "../case-file";
import { type Context, showOptions } from "../context";
import { fileRead } from "../disk/one-file";
import { checkFiles, replaceFile } from "../disk/outputs";
import { type ExitCode, exit, Failure } from "../failure";
import { packFiles } from "../packs";

export interface LetterCommandOptions extends Omit<AnswerOptions, "format" | "detail"> {
  route?: string | undefined;
  /** A file with what the letter says beside the law: names, numbers, terms. */
  details?: string | undefined;
  /** A municipality's own file of Word, with fields. */
  template?: string | undefined;
  output?: string | undefined;
}

const formatOf: Readonly<Record<string, LetterFormat>> = {
  ".docx": "docx",
  ".html": "html",
  ".md": "markdown",
};

/** `hjemmel letter KIND FILE -o OUT`: a letter as a file of Word, a page to print, or Markdown. */
export async function letter(
  context: Context,
  kind: string,
  file: string | undefined,
  options: LetterCommandOptions,
): Promise<ExitCode> {
  const { words, language, io } = context;
  const files = await import("../../letter-files");
  if (!(files.letterKinds as readonly string[]).includes(kind)) {
    const meant = nearest(kind, files.letterKinds);
    throw new Failure(
      exit.badUsage,
      "usage",
      words.letter.noKind(kind, files.letterKinds.join(", ")) + (meant ? words.meant(meant) : ""),
    );
  }
  const { output, template, details: detailsFile } = options;
  const format = output === undefined ? "markdown" : formatOf[extname(output).toLowerCase()];
  if (!format || (template !== undefined && format !== "docx"))
    throw new Failure(exit.badUsage, "usage", words.letter.noFormat(Object.keys(formatOf).join(", ")));
  const also = (name: string, path: string | undefined) =>
    path === undefined ? [] : [fileRead(context, name, path)];
  checkFiles(
    context,
    [
      fileRead(context, "FILE", file ?? "-"),
      ...also("--details", detailsFile),
      ...also("--template", template),
      ...packFiles(options),
    ],
    output === undefined ? [] : [{ name: "--output", path: output }],
  );
  const { law, result } = await answerOf(context, file, { ...options, format: "json", detail: "full" });
  if (!result.ok)
    throw new Failure(exit.badInput, "input", explain(result, { ...showOptions(context, "text"), law }));
  const read = files.readDetails(
    detailsFile === undefined ? {} : await readJson(context, detailsFile),
    language,
  );
  if (!read.ok)
    throw new Failure(exit.badInput, "input", read.issues.map(({ message }) => message).join("\n"));
  const asked: RouteLetterOptions = {
    lang: language,
    law,
    texts: nationalTexts,
    details: read.details,
    route: routeFor(context, kind as LetterKind, result, options.route, files.routeless),
  };
  if (files.forRecipient.includes(kind as LetterKind) && isDoubted(result, asked.route))
    context.remark(words.letter.doubted);
  const refuse = (refusals: readonly { message: string }[]) => {
    throw new Failure(exit.badInput, "refused", refusals.map(({ message }) => message).join("\n"));
  };
  if (template !== undefined) {
    const composed = files.composeLetter(kind as LetterKind, result, asked);
    if (!composed.ok) return refuse(composed.refusals);
    const filled = files.fillTemplate(readTemplate(context, template), composed, read.details, language);
    if ("notATemplate" in filled)
      throw new Failure(
        exit.badInput,
        "not-a-template",
        words.letter.notATemplate(template, filled.notATemplate),
      );
    if (!filled.ok)
      return refuse(
        filled.problems.map(({ field, suggestion }) => ({
          message: words.letter.noField(template, field) + (suggestion ? words.meant(suggestion) : ""),
        })),
      );
    for (const field of filled.unplaced) context.remark(words.letter.unplaced(template, field));
    await replaceFile(words, output!, (to) => writeFileSync(to, filled.bytes));
    return exit.answered;
  }
  const written = await files.letterFile(kind as LetterKind, result, { ...asked, format });
  if (!written.ok) return refuse(written.refusals);
  if (output === undefined) io.stdout.write(new TextDecoder().decode(written.bytes));
  else await replaceFile(words, output, (to) => writeFileSync(to, written.bytes));
  return exit.answered;
}

/** Whether some authority of the route was not seen in a primary source. */
function isDoubted({ routes, instruments }: Assessment, id: string): boolean {
  const { citations = [] } = [...routes, ...instruments].find((route) => route.id === id) ?? {};
  return citations.some(({ certainty }) => certainty !== "settled");
}

/** The route asked for, or that of the conclusion. */
function routeFor(
  { words }: Context,
  kind: LetterKind,
  answer: AssessmentResult & { ok: true },
  route: string | undefined,
  routeless: readonly LetterKind[],
): string {
  const found = route ?? (kind === "refusal" ? undefined : answer.conclusion?.route);
  if (found === undefined && !routeless.includes(kind))
    throw new Failure(exit.badUsage, "usage", words.letter.needsRoute);
  return found ?? "";
}

function readTemplate({ words }: Context, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(exit.badInput, "not-readable", words.notReadable(path, (error as Error).message));
  }
}
