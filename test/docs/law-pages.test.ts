import { expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { doubtsPage } from "../../tools/docs/law-pages/doubts";
import { lawPages } from "../../tools/docs/law-pages/pages";
import { gatherEvidence } from "../../tools/law-testing/law-coverage/evidence";

const evidence = gatherEvidence();
const pages = lawPages(evidence);

test("there is a page for each rule and parameter of the national law and the packs, and two indexes", () => {
  const ids = evidence.laws.flatMap(({ data }) => [...data.rules, ...data.parameters].map(({ id }) => id));
  const named = pages.map(({ file }) => file).filter((file) => file.endsWith(".md"));
  expect(named.sort()).toEqual(["index.md", "provisions.md", ...new Set(ids.map((id) => `${id}.md`))].sort());
});

test("every page has its words in three languages and names its versions", () => {
  for (const { file, text } of pages.filter((page) => /(?<!^index|^provisions)\.md$/.test(page.file))) {
    for (const part of ["## Bokmål", "## Nynorsk", "## English", "| from | to |"])
      expect(text, file).toContain(part);
    expect(text, file).not.toMatch(/undefined|\[object/);
  }
});

test("the index by provision names each provision that is cited, and under it all that cite it", () => {
  const { text } = pages.find(({ file }) => file === "provisions.md")!;
  const linesOf = (id: string) => text.split("\n").filter((line) => line.includes(`](${id}.md)`));
  for (const { data } of evidence.laws)
    for (const { id, versions } of data.rules)
      for (const { provision = "" } of versions.flatMap(({ citations }) => citations))
        expect(
          linesOf(id).some((line) => line.includes(provision)),
          `${id}: ${provision}`,
        ).toBe(true);
});

test("the page of doubts has a row for each version of the national law that is not settled", () => {
  const open = [
    ...nationalLaw.data.rules.flatMap(({ id, versions }) => versions.map((one) => ({ id, ...one }))),
    ...nationalLaw.data.parameters.flatMap(({ id, values }) => values.map((one) => ({ id, ...one }))),
  ].filter(({ certainty }) => certainty !== "settled");
  const rows = doubtsPage(nationalLaw).match(/\(law\/\S+\.md\) \| \d{4}-\d\d-\d\d/g) ?? [];
  expect(rows.sort()).toEqual(open.map(({ id, from }) => `(law/${id}.md) | ${from}`).sort());
});
