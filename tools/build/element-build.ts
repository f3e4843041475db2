import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { readDocuments } from "../../src/cli/files";
import type { RuleDocument } from "../../src/law";

/** Where all words and the law of every date are in one file anyway, parts of them are not put in a second time. */
export const allInOne: Plugin = {
  name: "all-in-one",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/element\/answer-words\/(nb|nn|en)\.ts$/ }, ({ path }) => ({
      contents: `export * from "../../texts/${path.slice(-5, -3)}";`,
      loader: "ts",
    }));
    onLoad({ filter: /\/src\/element\/all-here\.ts$/ }, () => ({
      contents: "export const areAllHere = true;",
      loader: "ts",
    }));
    onLoad({ filter: /\/src\/current-law\.ts$/ }, () => ({
      contents: `export { nationalLaw as currentLaw } from "./national-law"; export const isCurrent = () => true;`,
      loader: "ts",
    }));
  },
};

/** Where all is in one file, nothing can be loaded later: letters are pages to print and text, and no files of Word. */
export const withoutWord: Plugin = {
  name: "without-word",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/element\/word\.ts$/ }, () => ({
      contents: "export const loadWord = undefined;",
    }));
  },
};

/** lit's build for browsers also where the rest is built for Node: the one for servers touches what a sandboxed frame refuses. */
export const litForBrowsers: Plugin = {
  name: "lit-for-browsers",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^(lit|lit-html|lit-element|@lit\/reactive-element)(\/|$)/ }, async (asked) => {
      if (asked.pluginData === "resolved") return undefined;
      const { path, resolveDir, kind, importer } = asked;
      const found = await resolve(path, { resolveDir, kind, importer, pluginData: "resolved" });
      return { ...found, path: found.path.replace(/(?<=\/(lit-html|reactive-element))\/node\//, "/") };
    });
  },
};

const root = "rules/municipalities";

/** The packs of the municipalities, for `import packs from "packs"`. */
export const packs: Plugin = {
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
