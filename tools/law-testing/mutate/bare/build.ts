/** Makes one plain file of the tests and the code as it lies here, mutants and all. */
import { resolve } from "node:path";
import { build } from "esbuild";

await build({
  entryPoints: ["tools/law-testing/mutate/bare/index.ts"],
  bundle: true,
  ignoreAnnotations: true,
  platform: "node",
  format: "esm",
  packages: "external",
  outfile: "bare.mjs",
  logLevel: "error",
  plugins: [
    {
      name: "bare",
      setup({ onResolve }) {
        onResolve({ filter: /^vitest$/ }, () => ({
          path: resolve("tools/law-testing/mutate/bare/vitest.ts"),
        }));
        onResolve({ filter: /\/memoize$/ }, () => ({
          path: resolve("tools/law-testing/mutate/bare/memoize.ts"),
        }));
      },
    },
  ],
});
