/** Builds the demo of the form: docs/form/form.js and form.css, which index.html there loads as plain files. */
import { build } from "esbuild";
import { allInOne, packs, withoutWord } from "../build/element-build";
import { usedCss } from "../build/used-css";

const shared = { bundle: true, minify: true, target: "es2022", logLevel: "warning" } as const;

await Promise.all([
  build({
    ...shared,
    entryPoints: ["docs/form/src/demo.ts"],
    outfile: "docs/form/form.js",
    format: "iife",
    loader: { ".css": "text" },
    plugins: [packs, allInOne, withoutWord, usedCss],
  }),
  build({ ...shared, entryPoints: ["docs/form/src/form.css"], outfile: "docs/form/form.css" }),
]);
