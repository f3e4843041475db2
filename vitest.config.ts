import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const { paths }: { paths: Record<string, [string]> } = JSON.parse(
  readFileSync("tsconfig.json", "utf8"),
).compilerOptions;

export default defineConfig({
  /** The examples of the documentation import the package by its name. */
  resolve: {
    alias: Object.entries(paths).map(([name, [file]]) => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve(file),
    })),
  },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 1_800_000,
    maxWorkers: "100%",
    typecheck: { enabled: false },
    globalSetup: "test/browser/setup.ts",
  },
});
