import { rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { defineConfig, type Options } from "tsup";
import { allInOne, litForBrowsers, withoutWord } from "./tools/build/element-build";
import { usedCss } from "./tools/build/used-css";

// Not tsup's own `clean`: the builds run side by side, and one would clear away what another wrote.
rmSync("dist", { recursive: true, force: true });

const library = {
  index: "src/index.ts",
  form: "src/form/index.ts",
  "form/current": "src/form/current.ts",
  "form/current/nb": "src/form/current-words/nb.ts",
  "form/current/nn": "src/form/current-words/nn.ts",
  "form/current/en": "src/form/current-words/en.ts",
  "form/words/nb": "src/form/words/nb.ts",
  "form/words/nn": "src/form/words/nn.ts",
  "form/words/en": "src/form/words/en.ts",
  law: "src/loading.ts",
  record: "src/records.ts",
  "json-rules-engine": "src/json-rules-engine.ts",
  registers: "src/registers/index.ts",
  text: "src/letters/index.ts",
  "texts/nb": "src/texts/nb.ts",
  "texts/nn": "src/texts/nn.ts",
  "texts/en": "src/texts/en.ts",
};

/** A web component runs in browsers only. */
const element = { element: "src/element/index.ts" };

/**
 * Chunks of their own, so that a page that reads no rule documents leaves out zod, which a bundler cannot take out of a
 * chunk that holds anything else.
 */
const apart = { "law-schema": "src/law/schema.ts", once: "src/lib/once.ts" };

const shared: Options = {
  target: "es2022",
  splitting: true,
  /** For tools/build/licences.ts. */
  metafile: true,
  removeNodeProtocol: false,
  /** Taken into the bundle, so that only the parts that are used are read, and nobody has to install them. */
  noExternal: [
    "leven",
    "canonicalize",
    "@noble/hashes",
    "commander",
    "@clack/prompts",
    "workerpool",
    "cli-progress",
    "@bomb.sh/tab",
    "csv-stringify",
    "hucre",
    "fast-xml-parser",
    "fastify",
    "@fastify/cors",
    "prom-client",
    "negotiator",
    "docx",
    "docxtemplater",
    "pizzip",
    /^lit/,
    /^@lit/,
    /^@digdir/,
  ],
  loader: { ".css": "text" },
  external: ["json-rules-engine", "zod", /^date-fns/, "decimal.js"],
};

/** What is CommonJS asks for `require("node:…")` or `require("os")`, which would fail inside a module: each becomes an import. */
const builtinsAsImports: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "builtins-as-imports",
  setup(build) {
    const filter = new RegExp(`^(node:.*|${builtinModules.join("|")})$`);
    build.onResolve({ filter }, ({ path, kind, namespace }) => {
      if (kind !== "require-call") return { path, external: true };
      return { path, namespace: namespace === "whole" ? "import" : "whole" };
    });
    build.onLoad({ filter: /.*/, namespace: "whole" }, ({ path }) => ({
      contents: `module.exports = require("${path}").default;`,
    }));
    build.onLoad({ filter: /.*/, namespace: "import" }, ({ path }) => ({
      contents: `export { default } from "${path}";`,
    }));
  },
};

export default defineConfig([
  // The command line is a module only, and shares its code with the library.
  {
    ...shared,
    entry: {
      ...library,
      ...element,
      ...apart,
      "element-on-node": "src/element/on-node.ts",
      cli: "src/cli/main.ts",
      "batch-worker": "src/cli/batch/worker.ts",
    },
    format: "esm",
    esbuildPlugins: [builtinsAsImports, litForBrowsers, usedCss],
  },
  { ...shared, entry: library, format: "cjs" },
  // Types are written together, so that each is declared once.
  { ...shared, entry: { ...library, ...element }, format: ["esm", "cjs"], dts: { only: true } },
  // For a page without a bundler: everything in one file.
  {
    target: "es2022",
    metafile: true,
    entry: { "hjemmel-form": "src/element/index.ts" },
    format: "iife",
    outExtension: () => ({ js: ".js" }),
    platform: "browser",
    minify: true,
    noExternal: [/.*/],
    loader: { ".css": "text" },
    esbuildPlugins: [allInOne, withoutWord, usedCss],
  },
]);
