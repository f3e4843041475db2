import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  /** The examples of the documentation import the package by its name. */
  resolve: {
    alias: [
      { find: /^hjemmel$/, replacement: resolve("src/index.ts") },
      { find: /^hjemmel\/form$/, replacement: resolve("src/form/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 1_800_000,
    maxWorkers: "100%",
    typecheck: { enabled: false },
    globalSetup: "test/browser/setup.ts",
  },
});
