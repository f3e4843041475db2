import type { RuleDocument } from "../../src/law";

interface NamedDocument {
  file: string;
  content: unknown;
}

/** What follows with no answer: words, and what is kept beside the law for those who maintain it. */
const besideTheLaw: readonly (keyof RuleDocument)[] = ["texts", "amendments", "doubts"];

/** The documents that records rest on, without those that only hold what bears on no answer. */
export function keptLaw(documents: readonly NamedDocument[]): NamedDocument[] {
  return documents.filter(
    ({ content }) =>
      !Object.keys(content as RuleDocument).every((key) => besideTheLaw.some((one) => one === key)),
  );
}
