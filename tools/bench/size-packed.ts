/**
 * What a page downloads for a form from the package as it is packed (`npm run build` first), minified and gzipped: put
 * together by a bundler, or as one file with a folder beside it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { tell } from "../figures";
import { isMain } from "../main";

const bundled = {
  "`hjemmel/form/current`: code and the law of today": `export { createFormSession } from "./dist/form/current.js";`,
  "the same, with titles and questions of one language (nb)": `
    export { createFormSession } from "./dist/form/current.js";
    export { nb } from "./dist/form/current/nb.js";`,
  "`hjemmel/form`: code and the law of every date": `export { createFormSession } from "./dist/form.js";`,
  "the same, with titles and questions of one language (nb) ": `
    export { createFormSession } from "./dist/form.js";
    export { nb } from "./dist/form/words/nb.js";`,
};

/** Kilobytes of 1000 bytes by what is downloaded: pages put together by a bundler. */
export async function bundledSizes(): Promise<Record<string, number>> {
  const sizes = Object.entries(bundled).map(async ([name, page]) => [name, await sizeOf(page)] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

/** Kilobytes of 1000 bytes by file: the form in one file, and what lies in the folder beside it. */
export function fileSizes(): Record<string, number> {
  const names = readdirSync("dist").filter((name) => /^hjemmel-form.*\.js$/.test(name));
  const beside = readdirSync("dist/hjemmel-form").map((name) => `hjemmel-form/${name}`);
  return Object.fromEntries(
    [...names, ...beside].map((name) => [name, gzipped(readFileSync(`dist/${name}`))]),
  );
}

const gzipped = (content: Uint8Array) => gzipSync(content, { level: 9 }).length / 1000;

/** In kilobytes: the page and what it imports at once; what is imported on demand comes later. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    outdir: "page",
    minify: true,
    write: false,
    metafile: true,
    logLevel: "error",
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of metafile.outputs[file]!.imports)
      if (kind === "import-statement") visit(path);
  };
  visit("page/stdin.js");
  return outputFiles
    .filter(({ path }) => [...seen].some((file) => path.endsWith(file)))
    .reduce((sum, file) => sum + gzipped(file.contents), 0);
}

if (isMain(import.meta.url)) {
  const rows = Object.entries({ ...(await bundledSizes()), ...fileSizes() }).map(
    ([name, size]) => `| ${name.trim()} | ${size.toFixed(1)} |`,
  );
  tell("docs/speed.md", "download", ["| downloaded | kB gzip |", "| --- | ---: |", ...rows].join("\n"));
}
