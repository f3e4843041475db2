import { expect, test } from "vitest";
import { readDocuments } from "../../src/cli/files";
import { nationalLaw } from "../../src/index";
import type { RuleDocument } from "../../src/law";
import { loadLaw } from "../../src/loading";
import { keptLaw } from "../../tools/build/kept-law";

const { documents } = readDocuments("rules", ["municipalities"]);
const hashOf = (changed: typeof documents) => loadLaw({ name: "national", documents: changed }).hash;
const changed = (change: (document: RuleDocument) => void) =>
  documents.map(({ file, content }) => {
    const copy = structuredClone(content) as RuleDocument;
    change(copy);
    return { file, content: copy };
  });

test.each<[string, (document: RuleDocument) => void]>([
  [
    "the day a doubt was last looked for",
    ({ doubts = [] }) => void doubts.map((one) => Object.assign(one, { on: "2030-01-01" })),
  ],
  [
    "what would settle a doubt",
    ({ doubts = [] }) => void doubts.map((one) => Object.assign(one.settledBy, { nb: "Noe annet." })),
  ],
  [
    "the day an amendment was looked at",
    ({ amendments = [] }) => void amendments.map((one) => Object.assign(one, { on: "2030-01-01" })),
  ],
  [
    "what was compared",
    ({ amendments = [] }) => void amendments.map((one) => Object.assign(one, { compared: "All of it." })),
  ],
])("%s is no law: the hash stays", (_what, change) => {
  expect(changed(change)).not.toEqual(documents);
  expect(hashOf(changed(change))).toBe(nationalLaw.hash);
});

test("a value that changes is law: the hash does not stay", () => {
  const other = changed(({ parameters = [] }) => {
    for (const { id, values } of parameters)
      if (id === "procurement.national-threshold") values.at(-1)!.value = "1300001";
  });
  expect(hashOf(other)).not.toBe(nationalLaw.hash);
});

test("what is kept with records is the same law, without words, doubts and amendments that were looked at", () => {
  const kept = keptLaw(documents);
  expect(hashOf(kept)).toBe(nationalLaw.hash);
  const lists = new Set(kept.flatMap(({ content }) => Object.keys(content as RuleDocument)));
  expect(["texts", "doubts", "amendments"].filter((one) => lists.has(one))).toEqual([]);
  expect(documents.length - kept.length).toBeGreaterThan(2);
});
