/**
 * What a page downloads for a form, bundled from the package as it is packed (`npm run build` first), minified and
 * gzipped: the code, the national law and the words of one language.
 */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { tell } from "../figures";

const entries = {
  "code and law": `export { createFormSession } from "../../scripts/dist/form.js";`,
  "code, law and the titles and questions of one language (nb)": `
    export { createFormSession } from "../../scripts/dist/form.js";
    export { nb } from "../../scripts/dist/form/words/nb.js";`,
};
/** Kilobytes of 1000 bytes that the whole may have, according to part 9. */
const aim = 80;

const rows: string[] = [];
for (const [name, contents] of Object.entries(entries))
  rows.push(`| ${name} | ${(await sizeOf(contents)).toFixed(1)} |`);
tell(
  "docs/speed.md",
  "download",
  [`Aimed at: at most ${aim} kB for both.`, "", "| downloaded | kB gzip |", "| --- | ---: |", ...rows].join(
    "\n",
  ),
);

/** In kilobytes: the page and what it imports at once; what is imported on demand comes later. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: "." },
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
  const sizes = outputFiles
    .filter(({ path }) => [...seen].some((file) => path.endsWith(file)))
    .map((file) => gzipSync(file.contents, { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
