import { type LawData, type RuleKind, type Texts, topicWords, usualWords } from "../../src/law";

const shownKinds: readonly RuleKind[] = ["route", "instrument", "class"];

/** The words that a form shows at once: titles and questions of what is asked and answered, without help. */
export function formWords({ facts, rules, topics = [] }: LawData, texts: Texts): Texts {
  const shown = new Set([
    ...facts.filter((fact) => !fact.derive).map(({ id }) => id),
    ...topics.map(({ id }) => topicWords(id)),
    ...facts.filter((fact) => fact.usual).map(({ id }) => usualWords(id)),
    ...rules.filter(({ kind }) => shownKinds.includes(kind)).map(({ id }) => id),
  ]);
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([id]) => shown.has(id.split("=")[0]!))
      .map(([id, { title, question }]) => [id, question ? { title, question } : { title }]),
  );
}
