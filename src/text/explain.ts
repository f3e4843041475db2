import type { Assessment, AssessmentResult } from "../assessment";
import type { Issue } from "../case";
import type { Language, Law } from "../law";
import { type Block, list, paragraph } from "./document";
import { findingDocument } from "./finding";
import { toMarkdown } from "./markdown";
import { type Part, partOf } from "./parts";
import { type Paint, toPlain } from "./plain";
import { routeDocument } from "./route";
import { type Speech, speechOf } from "./speech";
import type { TextSource } from "./wording";
import { type Words, wordsOf } from "./words";

export interface ShowOptions {
  lang: Language;
  format?: "text" | "markdown" | undefined;
  /** The widest line of plain text, in characters; 100 if not given. */
  width?: number | undefined;
  /** Colours the lines of plain text. */
  paint?: Paint | undefined;
}

export interface ExplainOptions extends ShowOptions {
  /** The law that was asked, for its units, its sources and the words of its packs. */
  law: Law;
  /** The words of the national law, by language. */
  texts: TextSource;
  /** The id of one route, instrument, class or regime; the whole answer if not given. */
  only?: string | undefined;
  /** What is shown of a whole answer; all of it if not given. */
  part?: Part | undefined;
}

const widest = 100;

/** An answer in words, or what is wrong with the input. */
export function explainWith(answer: AssessmentResult | Assessment, options: ExplainOptions): string {
  if ("ok" in answer && !answer.ok)
    return show(issuesDocument(wordsOf(options.lang), answer.issues), options);
  const assessment = answer as Assessment;
  const speech = { ...speechOf(options.lang, options.law, assessment.on, options.texts), isForFile: true };
  return show(documentOf(speech, assessment, options), options);
}

export function show(
  blocks: readonly Block[],
  { format = "text", width = widest, paint }: ShowOptions,
): string {
  return format === "markdown" ? toMarkdown(blocks) : toPlain(blocks, { width, paint });
}

/** @throws {RangeError} if the answer holds nothing of the id asked for. */
function documentOf(speech: Speech, assessment: Assessment, { only, part = "all" }: ExplainOptions): Block[] {
  if (only === undefined) return partOf(speech, assessment, part);
  const route = [...assessment.routes, ...assessment.instruments].find((one) => one.id === only);
  if (route) return routeDocument(speech, assessment, route);
  const finding = [...assessment.classes, ...assessment.regimes].find((one) => one.id === only);
  if (finding) return findingDocument(speech, assessment, finding);
  throw new RangeError(`The answer holds nothing called "${only}".`);
}

export function issuesDocument(words: Words, issues: readonly Issue[]): Block[] {
  return [
    paragraph(words.inputWrong(issues.length), "warning"),
    list(issues.map(({ message }) => ({ text: message }))),
  ];
}
