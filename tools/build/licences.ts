/** Writes dist/THIRD-PARTY-LICENCES.txt: what the built files hold of others, each with its licence. Fails on a licence that is not free to pass on. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";

const allowed = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "(MIT OR GPL-3.0)",
  "(MIT AND Zlib)",
]);

interface Held {
  name: string;
  version: string;
  license: string;
  text: string;
}

const lists = readdirSync("dist").filter((file) => /^metafile-.*\.json$/.test(file));
if (lists.length === 0) throw new Error("dist/ holds no list of what was built. Run: npx tsup");
const folders = new Set<string>();
for (const list of lists) {
  const { outputs } = JSON.parse(readFileSync(join("dist", list), "utf8")) as Metafile;
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
}

const held = [...folders].map(read).sort((a, b) => (a.name < b.name ? -1 : 1));
const wrong = held.filter(({ license }) => !allowed.has(license));
for (const { name, license } of wrong)
  console.error(`${name}: the licence "${license}" may not be passed on.`);
if (wrong.length > 0) process.exitCode = 1;
else {
  const parts = held.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text.trim()}\n`,
  );
  writeFileSync("dist/THIRD-PARTY-LICENCES.txt", parts.join(`\n${"-".repeat(72)}\n\n`));
  for (const list of lists) rmSync(join("dist", list));
  console.log(
    `${held.length} packages in dist/, all with free licences: ${held.map(({ name }) => name).join(", ")}`,
  );
}

function read(folder: string): Held {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Held;
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const text = file
    ? readFileSync(join(folder, file), "utf8")
    : `Its package holds no copy of the licence: https://spdx.org/licenses/${license}`;
  return { name, version, license, text };
}
