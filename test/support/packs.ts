import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocuments } from "../../src/cli/files";
import type { Law, RuleDocument } from "../../src/law";
import { loadLaw } from "../../src/law/load";
import { memoize } from "../../src/lib/memoize";
import { nationalLaw } from "../../src/national-law";

const root = "rules/municipalities";

/** The municipalities that have a pack, by the names of their folders. */
export function municipalities(): string[] {
  return readdirSync(root);
}

/** The national law with the pack of a municipality on it; each is loaded once. */
const laws = new Map<string | undefined, Law>([[undefined, nationalLaw]]);

export function lawFor(municipalityNumber: string | undefined): Law {
  return memoize(laws, municipalityNumber, () => loadLaw([nationalLaw, packOf(municipalityNumber!)]));
}

const numbers = new Map<string, string>();

/** The law of the municipality with a folder of that name. */
export function lawOfMunicipality(name: string): Law {
  const packsIn = () => documentsOf(name).flatMap(({ content }) => (content as RuleDocument).pack ?? []);
  return lawFor(memoize(numbers, name, () => packsIn()[0]!.municipalityNumber));
}

/** Whether a rule or parameter is of a pack, and not of the national law. */
export function isOfPack(id: string): boolean {
  return !national.has(id);
}
const national = new Set([...nationalLaw.data.rules, ...nationalLaw.data.parameters].map(({ id }) => id));

/** The documents of each municipality's pack. */
export function packDocuments() {
  return municipalities().map(documentsOf);
}

function documentsOf(name: string) {
  return readDocuments(join(root, name)).documents;
}

function packOf(number: string) {
  for (const name of municipalities()) {
    const documents = documentsOf(name);
    if (documents.some(({ content }) => (content as RuleDocument).pack?.municipalityNumber === number))
      return { name, documents };
  }
  throw new Error(`No pack in ${root} has the municipality number ${number}.`);
}
