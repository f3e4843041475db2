import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Assessment, AssessmentResult, Route } from "../../assessment";
import { explain, nationalTexts } from "../../explain";
import type { LetterFormat, LetterKind, RouteLetterOptions } from "../../letter-files";
import { nearest } from "../../lib/nearest";
import { canonicalRecord, record } from "../../record";
import { gapsIn, wordingOf } from "../../text";
import { type AnswerOptions, answerOf } from "../answer";
import { readJson } from "../case-file";
import { type Context, showOptions } from "../context";
import { fileRead } from "../disk/one-file";
import { checkFiles, replaceFile } from "../disk/outputs";
import { refuseFolder, writeFolder } from "../disk/whole-folder";
import { type ExitCode, exit, Failure } from "../failure";
import { packageVersion } from "../package-root";
import { packFiles } from "../packs";

export interface LetterCommandOptions extends Omit<AnswerOptions, "format" | "detail"> {
  route?: string | undefined;
  /** A file with what the letter says beside the law: names, numbers, terms. */
  details?: string | undefined;
  /** A municipality's own file of Word, with fields. */
  template?: string | undefined;
  output?: string | undefined;
  /** A folder that is made, for the letter, the record and a message to the archive. */
  archive?: string | undefined;
}

type LetterFiles = typeof import("../../letter-files");

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
  const { output, template, archive, details: detailsFile } = options;
  const format = formatFor(options);
  if (!format || (template !== undefined && format !== "docx"))
    throw new Failure(exit.badUsage, "usage", words.letter.noFormat(Object.keys(formatOf).join(", ")));
  if (archive !== undefined && output !== undefined)
    throw new Failure(exit.badUsage, "usage", words.letter.eitherPlace);
  if (archive !== undefined) refuseFolder(context, "--archive", archive);
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
  const { law, route, result } = await answerOf(context, file, {
    ...options,
    format: "json",
    detail: "full",
  });
  if (!result.ok)
    throw new Failure(exit.badInput, "input", explain(result, { ...showOptions(context, "text"), law }));
  const read = files.readDetails(
    detailsFile === undefined ? {} : await readJson(context, detailsFile),
    language,
  );
  if (!read.ok)
    throw new Failure(exit.badInput, "input", read.issues.map(({ message }) => message).join("\n"));
  const about = route ?? files.routeOfLetter(kind as LetterKind, result);
  if (about === undefined && kind !== "refusal" && result.conclusion?.kind === "unclear")
    return refuse([{ message: words.letter.clarifyFirst }]);
  if (about === undefined) throw new Failure(exit.badUsage, "usage", words.letter.needsRoute);
  const asked: RouteLetterOptions = {
    lang: language,
    law,
    texts: nationalTexts,
    details: read.details,
    route: about,
  };
  if (files.forRecipient.includes(kind as LetterKind) && isDoubted(result, asked.route))
    context.remark(words.letter.doubted);
  const bytes = await lettersBytes(context, files, kind as LetterKind, result, asked, { format, template });
  if (archive !== undefined) {
    const composed = files.composeLetter(kind as LetterKind, result, asked);
    const title = titleOf(composed, kind);
    const gaps = composed.ok ? gapsIn(composed.blocks) : [];
    if (gaps.length > 0) context.remark(words.letter.unfinished(gaps));
    if (routeIn(result, about)?.verdict === "undetermined")
      context.remark(words.letter.undecided(wordingOf(language, [nationalTexts, law.texts]).title(about)));
    const system = `hjemmel ${packageVersion()}`;
    const filed = files.archiveOf(
      {
        kind: kind as LetterKind,
        title,
        letter: { bytes, format },
        record: canonicalRecord(record(result)),
        details: read.details,
        isUnfinished: gaps.length > 0,
        system,
      },
      result,
      language,
    );
    if (!filed.ok) return refuse(filed.issues);
    await writeFolder(words, archive, filed.files);
  } else if (output === undefined) io.stdout.write(new TextDecoder().decode(bytes));
  else await replaceFile(words, output, (to) => writeFileSync(to, bytes));
  return exit.answered;
}

/** For an archive a file of Word; otherwise by the ending of the output. */
function formatFor({ output, archive }: LetterCommandOptions): LetterFormat | undefined {
  if (output === undefined) return archive === undefined ? "markdown" : "docx";
  return formatOf[extname(output).toLowerCase()];
}

function refuse(problems: readonly { message: string }[]): never {
  throw new Failure(exit.badInput, "refused", problems.map(({ message }) => message).join("\n"));
}

function titleOf(composed: ReturnType<LetterFiles["composeLetter"]>, kind: string): string {
  return (composed.ok && composed.blocks.find((block) => block.kind === "heading")?.text) || kind;
}

/** The letter as a file, from a municipality's template if there is one. */
async function lettersBytes(
  context: Context,
  files: LetterFiles,
  kind: LetterKind,
  result: AssessmentResult,
  asked: RouteLetterOptions,
  { format, template }: { format: LetterFormat; template: string | undefined },
): Promise<Uint8Array> {
  const { words, language } = context;
  if (template === undefined) {
    const written = await files.letterFile(kind, result, { ...asked, format });
    return written.ok ? written.bytes : refuse(written.refusals);
  }
  const composed = files.composeLetter(kind, result, asked);
  if (!composed.ok) return refuse(composed.refusals);
  const filled = files.fillTemplate(readTemplate(context, template), composed, asked.details ?? {}, language);
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
  return filled.bytes;
}

function routeIn({ routes, instruments }: Assessment, id: string): Route | undefined {
  return [...routes, ...instruments].find((route) => route.id === id);
}

/** Whether some authority of the route was not seen in a primary source. */
function isDoubted(answer: Assessment, id: string): boolean {
  const { citations = [] } = routeIn(answer, id) ?? {};
  return citations.some(({ certainty }) => certainty !== "settled");
}

function readTemplate({ words }: Context, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(exit.badInput, "not-readable", words.notReadable(path, (error as Error).message));
  }
}
