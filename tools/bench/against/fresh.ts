import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { nationalLaw } from "../../../src/index";
import type { Build } from "./builds";

/**
 * What is measured is the package as built, so it has to be of this source.
 *
 * @throws {Error} if the build has another law, or if a file of the source was written after it
 */
export function requireFresh(build: Build): void {
  const built = join(build.folder, "dist", "index.js");
  const [ours, theirs] = [nationalLaw.hash, build.nationalLaw.hash];
  if (ours !== theirs)
    throw new Error(
      `dist/ has the law ${theirs.slice(0, 12)} and rules/ ${ours.slice(0, 12)}; run npm run build.`,
    );
  const { mtimeMs } = statSync(built);
  const newer = sourceFiles(join(build.folder, "src")).find((file) => statSync(file).mtimeMs > mtimeMs);
  if (newer !== undefined) throw new Error(`${newer} is newer than dist/; run npm run build.`);
}

/** All but what is written from rules/ at each run. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("generated"))
    .map((entry) => join(entry.parentPath, entry.name));
}
