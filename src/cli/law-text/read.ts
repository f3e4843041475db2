import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { TextFile } from "../../law-text";
import { exit, Failure } from "../failure";
import type { LawTextWords } from "./words";

const readable = /\.(?:json|md|txt|xml|x?html?)$/;

/** Every file of law text under a folder, by its own name. */
export function textFilesIn(words: LawTextWords, folder: string): TextFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Failure(exit.badUsage, "no-law-text", words.noFolder(folder));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names
    .filter((name) => readable.test(name))
    .map((name) => ({ name: basename(name), content: readFileSync(join(folder, name), "utf8") }));
  const archive = names.find((name) => /\.tar(?:\.bz2|\.gz)?$/.test(name));
  if (files.length === 0)
    throw new Failure(
      exit.badUsage,
      "no-law-text",
      archive === undefined ? words.emptyFolder(folder) : words.packed(archive),
    );
  return files;
}
