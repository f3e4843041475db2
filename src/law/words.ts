import { overridingFacts } from "./overriding";
import type { Fact, LawData, Rule, Sign } from "./types";
import { leavesOf } from "./walk";

export interface WordsNeeded {
  id: string;
  /** The item that the words belong to, as the checks name it: `rule:…`, `fact:…`. */
  item: string;
  /** Whether a question and a help text are needed beside the title. */
  question: boolean;
}

/** The words of a usual answer: as it is taken, as the unusual is asked for, and why it is usual. */
export function usualWords(fact: string): string {
  return `${fact}#usual`;
}

/** A question that helps to decide a fact. */
export function signWords(fact: string, { id, fact: own }: Sign): string {
  return own ?? `${fact}#${id}`;
}

/** What a verdict presumes of a fact that could override what is stated, as a clause. */
export function presumedWords(fact: string): string {
  return `${fact}#presumed`;
}

/** An answer to a yes-or-no fact as a clause after "if". */
export function answerWords(fact: string, value: boolean): string {
  return `${fact}=${value}`;
}

/** A number, or the total of a list, as the subject of a bound. */
export function amountWords(fact: string): string {
  return `${fact}#amount`;
}

/** Every id that may have words and does without: clauses for answers to given facts, and for rules and leaves that do not hold. */
export function wordsAllowed({ facts, rules }: Pick<LawData, "facts" | "rules">): string[] {
  return [...facts.flatMap(wordsOfFact), ...rules.flatMap(wordsOfRule)];
}

function wordsOfRule({ id, versions }: Rule): string[] {
  const leaves = versions.flatMap(({ conditions }) => leavesOf(conditions));
  return [id, ...leaves.map((leaf) => `${id}#${leaf.id}`)].map((one) => answerWords(one, false));
}

function wordsOfFact({ id, derive, type }: Fact): string[] {
  if (derive) return [];
  if (type === "boolean" || type === "judgement") return [answerWords(id, true), answerWords(id, false)];
  return type === "enum" || type === "text" ? [] : [amountWords(id)];
}

/** The title of a topic. */
export function topicWords(topic: string): string {
  return `topic.${topic}`;
}

/** Why a route can be closed or undetermined that is no leaf of a rule. */
const reasons = ["transfer-is-a-purchase", "transfer-is-support", "no-rule-in-force", "not-covered"];

/** Every id that needs words: rules, leaves, given facts and their values, parameters, notes. */
export function wordsNeeded(data: Omit<LawData, "hash">): WordsNeeded[] {
  const needed = new Map<string, WordsNeeded>();
  const need = (id: string, item: string, question = false) => {
    if (!needed.has(id)) needed.set(id, { id, item, question });
  };
  for (const fact of data.facts) {
    if (fact.derive) continue;
    need(fact.id, `fact:${fact.id}`, true);
    for (const value of fact.values ?? []) need(`${fact.id}=${value}`, `fact:${fact.id}`);
    for (const sign of fact.signs ?? [])
      if (sign.fact === undefined) need(signWords(fact.id, sign), `fact:${fact.id}`);
    if (fact.usual) need(usualWords(fact.id), `fact:${fact.id}`, true);
  }
  for (const id of overridingFacts(data)) need(presumedWords(id), `fact:${id}`);
  for (const parameter of data.parameters) {
    need(parameter.id, `parameter:${parameter.id}`);
    for (const value of parameter.values)
      for (const id of [...(value.notes ?? []), ...(value.alternatives ?? []).map((other) => other.note)])
        need(id, `parameter:${parameter.id}`);
  }
  for (const rule of data.rules) {
    const item = `rule:${rule.id}`;
    need(rule.id, item);
    for (const version of rule.versions) {
      for (const leaf of leavesOf(version.conditions)) need(`${rule.id}#${leaf.id}`, item);
      for (const id of version.notes ?? []) need(id, item);
      for (const other of version.alternatives ?? []) {
        need(other.note, item);
        for (const leaf of leavesOf(other.conditions)) need(`${rule.id}#${leaf.id}`, item);
      }
    }
  }
  for (const { id } of data.topics ?? []) need(topicWords(id), "order");
  for (const constraint of data.constraints)
    if (constraint.kind === "at-most") need(constraint.id, `constraint:${constraint.id}`);
  for (const id of [...data.standing.notChecked, ...reasons]) need(id, "standing");
  return [...needed.values()];
}
