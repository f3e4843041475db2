import { inOrder } from "../lib/in-order";
import { checkDocument } from "./check/document";
import { checkLaw } from "./check/law";
import { hashOf } from "./hash";
import { Law } from "./law";
import { mergeDocuments, type NamedDocument } from "./merge";
import { LawError, type Problem } from "./problem";
import type { RuleDocument } from "./types";

/** A body of law to load: a law already loaded, one document, or a named set of files. */
export type RuleSource =
  | Law
  | RuleDocument
  | { name: string; documents: { file: string; content: unknown }[] };

/**
 * Reads rule documents into a law. The first source is the main law; those after it are packs, which may
 * add to it and never alter it.
 *
 * @throws {LawError} with every problem in every document, each with file, place and what to do.
 * @example
 * const law = loadLaw([nationalLaw, { name: "kristiansand", documents }]);
 */
export function loadLaw(sources: RuleSource | readonly RuleSource[]): Law {
  const result = readLaw(sources);
  if (result.problems.length > 0) throw new LawError(result.problems);
  return result.law!;
}

/** As `loadLaw`, with the problems as values. `words` and `marks` also demand the texts of every rule, and its marks (see `hjemmel lint`). */
export function readLaw(
  sources: RuleSource | readonly RuleSource[],
  options: { words?: boolean | undefined; marks?: boolean | undefined } = {},
): { law?: Law; problems: Problem[] } {
  const parts = Array.isArray(sources) ? (sources as readonly RuleSource[]) : [sources as RuleSource];
  const problems: Problem[] = [];
  const named: NamedDocument[] = [];
  let base: Law | undefined;
  parts.forEach((part, index) => {
    if (part instanceof Law) {
      if (index === 0) base = part;
      else
        problems.push({
          code: "law-not-first",
          file: "(sources)",
          place: `[${index}]`,
          message: "A loaded law can only stand first.",
          hint: "Put it before the packs.",
        });
      return;
    }
    const isMain = index === 0;
    const documents = documentsOf(part, index);
    if (!isMain && !documents.some(({ content }) => isObject(content) && "pack" in content))
      problems.push({
        code: "no-pack",
        file: documents[0]?.file ?? `source ${index + 1}`,
        place: "(document)",
        message: "The pack does not say what it is.",
        hint: 'Give one of its documents a "pack" with id, municipalityNumber, name, version, validFrom, validTo and languages.',
      });
    for (const { file, content } of documents) {
      const checked = checkDocument(file, content);
      problems.push(...checked.problems);
      if (checked.document) named.push({ file, document: checked.document, isMain });
    }
  });
  const merged = mergeDocuments(base, named);
  problems.push(...merged.problems);
  const isWhole = problems.length === 0;
  problems.push(
    ...checkLaw(merged, {
      words: (options.words ?? false) && isWhole,
      marks: (options.marks ?? false) && isWhole,
    }).filter((problem) => isWhole || !needsTheRest.has(problem.code)),
  );
  if (problems.length > 0) return { problems: sortProblems(problems) };
  return { law: new Law({ ...merged.data, hash: hashOf(merged.data) }, merged.texts), problems: [] };
}

/** What cannot be said while some document could not be read: the missing piece may stand there. */
const needsTheRest = new Set([
  "unknown-source",
  "unknown-fact",
  "unknown-parameter",
  "unknown-table",
  "unknown-rule",
  "unused-parameter",
  "contests-unknown",
  "not-in-order",
  "doubt-without-version",
  "pack-name",
]);

function documentsOf(part: Exclude<RuleSource, Law>, index: number): { file: string; content: unknown }[] {
  const whole = { file: `document ${index + 1}`, content: part as unknown };
  if (!isObject(part) || !("documents" in part)) return [whole];
  const { documents } = part as { documents: unknown };
  if (!Array.isArray(documents) || !documents.every(isObject)) return [whole];
  return documents.map(({ file, content }, place) => ({
    file: typeof file === "string" ? file : `document ${index + 1}.${place + 1}`,
    content,
  }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function sortProblems(problems: Problem[]): Problem[] {
  const key = (problem: Problem) => `${problem.file}\u0000${problem.place}\u0000${problem.code}`;
  return problems.sort((a, b) => inOrder(key(a), key(b)));
}
