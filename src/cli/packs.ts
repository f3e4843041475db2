import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, type Law, type Problem, type RuleDocument, type RuleSource } from "../law";
import { readLaw } from "../law/load";
import { memoize } from "../lib/memoize";
import { nearest } from "../lib/nearest";
import { nationalLaw } from "../national-law";
import type { Context } from "./context";
import type { NamedFile } from "./disk/one-file";
import { exit, Failure } from "./failure";
import { jsonFiles, readDocuments } from "./files";
import { packageRoot } from "./package-root";
import type { CliWords } from "./words";

export interface PackOptions {
  pack?: readonly string[] | undefined;
  municipality?: string | undefined;
  /** Rules to use in the place of those shipped: a folder such as `rules/` of another release, or a file. */
  law?: string | undefined;
}

/** The files that packs and law are read from, apart from those of the package. */
export function packFiles({ pack = [], law }: Pick<PackOptions, "pack" | "law">): NamedFile[] {
  const under = (name: string, path: string) =>
    existsSync(path) ? jsonFiles(path).map((file) => ({ name, path: file })) : [];
  return [
    ...pack.flatMap((path) => under("--pack", path)),
    ...(law === undefined ? [] : under("--law", law)),
  ];
}

export interface PackFiles {
  name: string;
  documents: { file: string; content: unknown }[];
}

const rulesFolder = () => join(packageRoot(), "rules");
const municipalities = "municipalities";
/** What is found of a whole law that is taken for a pack: all of it stands twice. */
const standsTwice: ReadonlySet<string> = new Set(["declared-twice", "text-twice"]);

/** The national law with the packs that are asked for, or that the case itself points to. */
export function lawFor(context: Context, options: PackOptions, input?: unknown): Law {
  const { words } = context;
  const packs = (options.pack ?? []).map((path) => packAt(words, path));
  const shipped = packsIn(packFolder(options.law));
  if (options.municipality !== undefined) packs.push(packCalled(words, options.municipality, shipped));
  const number = municipalityNumber(input);
  if (number !== undefined && !packs.some((pack) => numberOf(pack) === number)) {
    const own = shipped.find((pack) => numberOf(pack) === number);
    if (own) packs.push(own);
    else context.remark(words.noPackFor(number));
  }
  const main = mainLawFor(context, options);
  return packs.length === 0 ? main : lawFrom(words, [main, ...packs]);
}

/** As `lawFor`, by the number that a case names: every pack is read once, and a law is made at the first question about it. */
export function lawsFor(context: Context, options: PackOptions): (number: string | undefined) => Law {
  const shipped = packsIn(packFolder(options.law)).map(numberOf);
  const laws = new Map<string | undefined, Law>();
  const lawOf = (number: string | undefined) =>
    memoize(laws, number, () => lawFor(context, options, { municipality: { number } }));
  return (number) => lawOf(shipped.includes(number) ? number : undefined);
}

/** The municipalities whose packs are shipped, by name. */
export function shippedMunicipalities(): string[] {
  return packsIn(packFolder()).map(({ name }) => name);
}

/** The law without packs: the national law as shipped, or what `law` points to. */
export function mainLawFor({ words }: Context, { law: path }: PackOptions): Law {
  if (path === undefined) return nationalLaw;
  return lawFrom(words, [packAt(words, path, [municipalities])]);
}

function lawFrom(words: CliWords, sources: readonly RuleSource[]): Law {
  const { law, problems } = readLaw(sources);
  if (!law) throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return law;
}

function packFolder(path = rulesFolder()): string {
  return join(path, municipalities);
}

/** A pack in a folder or a file. */
export function packAt(words: CliWords, path: string, without: readonly string[] = []): PackFiles {
  if (!existsSync(path)) throw new Failure(exit.badRules, "no-pack", words.noPack(path));
  const { documents, problems } = readDocuments(path, without);
  if (problems.length > 0) throw new Failure(exit.badRules, "rules-invalid", problemText(words, problems));
  return { name: path, documents };
}

/** Rules as files, with the packs that follow with them: those of the package, or those that `path` points to. */
export function rulesAt(words: CliWords, path = rulesFolder()): { main: PackFiles; packs: PackFiles[] } {
  const folder = packFolder(path);
  return {
    main: packAt(words, path, [municipalities]),
    packs: packNames(folder).map((name) => packAt(words, join(folder, name))),
  };
}

function packsIn(folder: string): PackFiles[] {
  return packNames(folder).map((name) => ({ name, documents: readDocuments(join(folder, name)).documents }));
}

function packNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();
}

/** By the name of its folder, or by the number of the municipality. */
function packCalled(words: CliWords, wanted: string, packs: readonly PackFiles[]): PackFiles {
  const name = wanted.toLowerCase();
  const found = packs.find((pack) => pack.name === name || numberOf(pack) === wanted);
  if (found) return found;
  const names = packs.map((pack) => pack.name);
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
  if (!problems.some(({ code }) => code === "standing-in-pack")) return listed(words, problems);
  const own = problems.filter(({ code }) => !standsTwice.has(code));
  return `${listed(words, own)}\n${words.wholeLaw}`;
}

function listed(words: CliWords, problems: readonly Problem[]): string {
  return [words.rulesWrong(problems.length), ...problems.map(formatProblem)].join("\n");
}
