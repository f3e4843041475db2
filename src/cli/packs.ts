import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, type Law, type Problem, type RuleDocument, readLaw } from "../law";
import { nationalLaw } from "../national-law";
import { nearest } from "../nearest";
import type { Context } from "./context";
import { exit, Failure } from "./failure";
import { readDocuments } from "./files";
import { packageRoot } from "./package-root";
import type { CliWords } from "./words";

export interface PackOptions {
  pack?: readonly string[] | undefined;
  municipality?: string | undefined;
}

export interface PackFiles {
  name: string;
  documents: { file: string; content: unknown }[];
}

const rulesFolder = () => join(packageRoot(), "rules");
const municipalities = () => join(rulesFolder(), "municipalities");

/** The national law with the packs that are asked for, or that the case itself points to. */
export function lawFor(context: Context, options: PackOptions, input?: unknown): Law {
  const { words, io } = context;
  const packs = (options.pack ?? []).map((path) => packAt(words, path));
  if (options.municipality !== undefined) packs.push(shippedPack(words, options.municipality));
  const number = municipalityNumber(input);
  if (number !== undefined && !packs.some((pack) => numberOf(pack) === number)) {
    const shipped = shippedPacks().find((pack) => numberOf(pack) === number);
    if (shipped) packs.push(shipped);
    else io.stderr.write(`${words.noPackFor(number)}\n`);
  }
  if (packs.length === 0) return nationalLaw;
  const { law, problems } = readLaw([nationalLaw, ...packs]);
  if (!law) throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return law;
}

/** A pack in a folder or a file. */
export function packAt(words: CliWords, path: string): PackFiles {
  if (!existsSync(path)) throw new Failure(exit.badRules, "no-pack", words.noPack(path));
  const { documents, problems } = readDocuments(path);
  if (problems.length > 0) throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return { name: path, documents };
}

/** The rules that follow with the package, as files. */
export function shippedRules(): { national: PackFiles; packs: PackFiles[]; problems: Problem[] } {
  const { documents, problems } = readDocuments(rulesFolder(), ["municipalities"]);
  return { national: { name: "rules", documents }, packs: shippedPacks(), problems };
}

function shippedPacks(): PackFiles[] {
  return packNames().map((name) => ({
    name,
    documents: readDocuments(join(municipalities(), name)).documents,
  }));
}

function packNames(): string[] {
  return readdirSync(municipalities(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** By the name of its folder, or by the number of the municipality. */
function shippedPack(words: CliWords, wanted: string): PackFiles {
  const name = wanted.toLowerCase();
  const packs = shippedPacks();
  const found = packs.find((pack) => pack.name === name || numberOf(pack) === wanted);
  if (found) return found;
  const names = packNames();
  const meant = nearest(name, names);
  throw new Failure(
    exit.badUsage,
    "no-municipality",
    words.noMunicipality(wanted, names.join(", ")) + (meant ? words.meant(meant) : ""),
  );
}

function numberOf({ documents }: PackFiles): string | undefined {
  return documents
    .map(({ content }) => (content as RuleDocument | null)?.pack?.municipalityNumber)
    .find((number) => number !== undefined);
}

function municipalityNumber(input: unknown): string | undefined {
  const municipality = (input as { municipality?: unknown } | null | undefined)?.municipality;
  const number = (municipality as { number?: unknown } | null | undefined)?.number;
  return typeof number === "string" ? number : undefined;
}

export function problemText(words: CliWords, problems: readonly Problem[]): string {
  return [words.rulesWrong(problems.length), ...problems.map(formatProblem)].join("\n");
}
