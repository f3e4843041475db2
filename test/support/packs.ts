import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readDocuments } from "../../src/cli/files";
import { type Law, loadLaw, type RuleDocument } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { remembered } from "../../src/remembered";

const root = "rules/municipalities";

/** The national law with the pack of a municipality on it; each is loaded once. */
const laws = new Map<string | undefined, Law>([[undefined, nationalLaw]]);

export function lawFor(municipalityNumber: string | undefined): Law {
  return remembered(laws, municipalityNumber, () => loadLaw([nationalLaw, packOf(municipalityNumber!)]));
}

/** The documents of each municipality's pack. */
export function packDocuments() {
  return readdirSync(root).map((name) => readDocuments(join(root, name)).documents);
}

function packOf(number: string) {
  for (const name of readdirSync(root)) {
    const { documents } = readDocuments(join(root, name));
    if (documents.some(({ content }) => (content as RuleDocument).pack?.municipalityNumber === number))
      return { name, documents };
  }
  throw new Error(`No pack in ${root} has the municipality number ${number}.`);
}
