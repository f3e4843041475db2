import { defineConfig } from "tsup";

/** Small and needed by one place each: taken into the bundle, so that nobody has to install them. */
const bundled = ["fastest-levenshtein", "canonicalize", "@noble/hashes", "commander"];

const shared = { target: "es2022", outDir: "dist", noExternal: bundled, external: ["json-rules-engine"] } as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      "json-rules-engine": "src/json-rules-engine.ts",
      "texts/nb": "src/texts/nb.ts",
      "texts/nn": "src/texts/nn.ts",
      "texts/en": "src/texts/en.ts",
    },
    format: ["esm", "cjs"],
    dts: true,
    splitting: true,
    clean: true,
    noExternal: [...bundled],
    external: ["json-rules-engine"],
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    clean: false,
    banner: { js: "#!/usr/bin/env node" },
    noExternal: [...bundled],
    external: ["json-rules-engine"],
  },
]);
