/** Builds the demo of the form: docs/form/form.js and form.css, which index.html there loads as plain files. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { readDocuments } from "../src/cli/files";
import type { RuleDocument } from "../src/law";
import { onlyAllTexts } from "./element-build";

const root = "rules/municipalities";

const packs: Plugin = {
  name: "packs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^packs$/ }, () => ({ path: "packs", namespace: "packs" }));
    onLoad({ filter: /.*/, namespace: "packs" }, () => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(readPacks()))});`,
    }));
  },
};

function readPacks() {
  return readdirSync(root).map((name) => {
    const { documents } = readDocuments(join(root, name));
    const pack = documents.map(({ content }) => (content as RuleDocument).pack).find((one) => one)!;
    return { name: pack.name, number: pack.municipalityNumber, documents };
  });
}

const shared = { bundle: true, minify: true, target: "es2022", logLevel: "warning" } as const;

await Promise.all([
  build({
    ...shared,
    entryPoints: ["docs/form/src/demo.ts"],
    outfile: "docs/form/form.js",
    format: "iife",
    loader: { ".css": "text" },
    plugins: [packs, onlyAllTexts],
  }),
  build({ ...shared, entryPoints: ["docs/form/src/form.css"], outfile: "docs/form/form.css" }),
]);
