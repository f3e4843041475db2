import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/files";
import type { RuleDocument } from "../../src/law";
import { fixtureFiles } from "../support/fixtures";

/** The record of every fixture, made in one process and replayed in another, on both builds. */

const isBuilt = existsSync("dist/index.js") && existsSync("dist/index.cjs");
if (!isBuilt)
  console.warn("Records are not replayed in a fresh process: dist/ is missing. Run npm run build.");

const fixtures = fixtureFiles().flatMap((file) => file.fixtures);
const municipalities = "rules/municipalities";
const packs = Object.fromEntries(
  readdirSync(municipalities).map((name) => {
    const { documents } = readDocuments(join(municipalities, name));
    const pack = documents
      .map(({ content }) => (content as RuleDocument).pack)
      .find((one) => one !== undefined);
    return [pack!.municipalityNumber, documents];
  }),
);

function inFreshProcess(build: "esm" | "cjs", task: "record" | "replay", lines: readonly unknown[]) {
  const { stdout, stderr } = spawnSync(process.execPath, ["test/record/built.mjs", build, task], {
    input: JSON.stringify({ packs, lines }),
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as unknown[];
}

describe.skipIf(!isBuilt)("the record of every fixture", () => {
  const records = isBuilt ? inFreshProcess("esm", "record", fixtures) : [];
  test("is made", () => {
    expect(fixtures.length).toBeGreaterThan(1000);
    expect(records.length).toBe(fixtures.length);
  });
  test("is the same bytes on the other build", () => {
    expect(inFreshProcess("cjs", "record", fixtures)).toEqual(records);
  });
  test.each(["esm", "cjs"] as const)("replays byte for byte in a fresh process: %s", (build) => {
    const replayed = inFreshProcess(build, "replay", records);
    expect(fixtures.filter((_one, index) => replayed[index] !== true).map(({ name }) => name)).toEqual([]);
  });
});
