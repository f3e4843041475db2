import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Problem } from "../law";

export interface FilesRead {
  documents: { file: string; content: unknown }[];
  problems: Problem[];
}

/** Reads every JSON file under a folder, or one file, as rule documents. Folders named in `without` are left out. */
export function readDocuments(path: string, without: readonly string[] = []): FilesRead {
  const read: FilesRead = { documents: [], problems: [] };
  for (const file of jsonFiles(path, without)) {
    const name = relative(process.cwd(), file) || file;
    try {
      read.documents.push({ file: name, content: JSON.parse(readFileSync(file, "utf8")) });
    } catch (error) {
      read.problems.push({
        code: "not-json",
        file: name,
        place: "(document)",
        message: `The file is not JSON: ${(error as Error).message}.`,
      });
    }
  }
  return read;
}

/** The JSON files under a folder, or the file itself. */
export function jsonFiles(path: string, without: readonly string[] = []): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !without.includes(entry.name))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return jsonFiles(inner, without);
      return entry.name.endsWith(".json") ? [inner] : [];
    })
    .sort();
}
