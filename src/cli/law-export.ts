import type { Law } from "../law";
import type { Speech } from "../text";

/** The legal content of the system as one document: every rule and value with its days, its authority and its words. */
export function lawExport(law: Law, speech: Speech, program: string) {
  const { sources, rules, parameters, facts, tables, packs } = law.data;
  const titled = <T extends { id: string }>(items: readonly T[]) =>
    items.map((item) => ({ title: speech.title(item.id), ...item }));
  return {
    program,
    version: law.version,
    hash: law.hash,
    verifiedTo: law.verifiedTo,
    language: speech.language,
    packs,
    sources,
    rules: titled(rules),
    parameters: titled(parameters),
    facts: titled(facts.filter(({ derive }) => !derive)),
    derived: facts.filter(({ derive }) => derive),
    tables,
  };
}
