import { mergeConfig } from "vitest/config";
import base from "../../vitest.config";

/** The tests that mutants of the code are held against: those that take seconds, not minutes. */
const config = mergeConfig(base, {});
config.test = {
  ...base.test,
  include: [
    "test/case/**/*.test.ts",
    "test/facts/**/*.test.ts",
    "test/engine/{models,net,verdict}.test.ts",
    "test/assessment/{acceptance,answer,compare,headroom,sources}.test.ts",
    "test/rules/paper-and-decided-cases.test.ts",
    "test/record/kept.test.ts",
  ],
  globalSetup: [],
};
export default config;
