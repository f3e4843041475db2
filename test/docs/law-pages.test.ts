import { describe, expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { differing } from "../../tools/docs/law-pages/changes";
import { doubtsPage } from "../../tools/docs/law-pages/doubts";
import { lawPages } from "../../tools/docs/law-pages/pages";
import { languages, pageWords } from "../../tools/docs/law-pages/words";
import { gatherEvidence } from "../../tools/law-testing/law-coverage/evidence";

const evidence = gatherEvidence();
const pages = lawPages(evidence);

const ids = [
  ...new Set(evidence.laws.flatMap(({ data }) => [...data.rules, ...data.parameters].map(({ id }) => id))),
];
const textOf = (file: string) => pages.find((page) => page.file === file)!.text;

describe.each(languages)("in $name", ({ lang, folder }) => {
  const own = pages.filter(({ file }) => file.startsWith(`${folder}/`) && file.endsWith(".md"));

  test("there is a page for each rule and parameter of the national law and the packs, and two indexes", () => {
    const files = ["index", "provisions", ...ids].map((name) => `${folder}/${name}.md`);
    expect(own.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  test("every page names its versions, and links to the other languages", () => {
    for (const { file, text } of own.filter((page) => !/(index|provisions)\.md$/.test(page.file))) {
      expect(text, file).toContain(`| ${pageWords[lang].from} | ${pageWords[lang].to} |`);
      for (const other of languages.filter((one) => one.lang !== lang))
        expect(text, file).toContain(`[${other.name}](`);
      expect(text, file).not.toMatch(/undefined|\[object/);
    }
  });

  test("the index by body of law has each rule and parameter once", () => {
    const linked = textOf(`${folder}/index.md`).match(/(?<=^- \[.*\]\()[\w.-]+(?=\.md\)$)/gm) ?? [];
    expect(linked.toSorted()).toEqual(ids.toSorted());
  });

  test("the index by provision names each provision that is cited, and under it all that cite it", () => {
    const lines = textOf(`${folder}/provisions.md`).split("\n");
    for (const { data } of evidence.laws)
      for (const { id, versions } of data.rules) {
        const own = lines.filter((line) => line.includes(`](${id}.md)`));
        for (const { provision = "" } of versions.flatMap(({ citations }) => citations))
          expect(
            own.some((line) => line.includes(provision)),
            `${id}: ${provision}`,
          ).toBe(true);
      }
  });
});

test("a page tells the version of today whole, and of the others only what changed", () => {
  const text = textOf("nb/lov/grant.de-minimis.general.md");
  const [latest, changes] = text.slice(text.indexOf("## Slik er regelen")).split("## Hva som er endret");
  expect(latest).toContain("Overføringen er støtte");
  expect(changes).toContain("- Fra 11. november 2024\n  - Nytt: ");
  expect(changes).not.toContain("Overføringen er støtte");
});

test.each([
  ["the same", ["a"], ["a"], [], []],
  ["a line more", ["a"], ["a", "b"], ["b"], []],
  ["a line less", ["a", "b"], ["b"], [], ["a"]],
  ["another order", ["a", "b"], ["b", "a"], [], []],
  ["one of two alike", ["a", "a"], ["a"], [], ["a"]],
])("of two versions with %s, what differs is told", (_, before, after, added, removed) => {
  const lines = (texts: string[]) => texts.map((text) => ({ text }));
  expect(differing(lines(before), lines(after))).toEqual({ added: lines(added), removed: lines(removed) });
});

test("what differs within a group is told without the group", () => {
  const group = (...texts: string[]) => [{ text: "any", under: texts.map((text) => ({ text })) }];
  expect(differing(group("a", "b"), group("a", "c"))).toEqual({
    added: [{ text: "c" }],
    removed: [{ text: "b" }],
  });
});

test("a drawing of a route does not open what nearly all of them ask first", () => {
  const drawn = textOf("nb/lov/pictures/procurement.direct-award.svg");
  expect(drawn).toContain("Overføringen er et kjøp");
  expect(drawn).not.toContain("Kjennetegnene");
});

test("the page of doubts has a row for each version of the national law that is not settled", () => {
  const open = [
    ...nationalLaw.data.rules.flatMap(({ id, versions }) => versions.map((one) => ({ id, ...one }))),
    ...nationalLaw.data.parameters.flatMap(({ id, values }) => values.map((one) => ({ id, ...one }))),
  ].filter(({ certainty }) => certainty !== "settled");
  const rows = doubtsPage(nationalLaw).match(/\(law\/\S+\.md\) \| \d{4}-\d\d-\d\d/g) ?? [];
  expect(rows.sort()).toEqual(open.map(({ id, from }) => `(law/${id}.md) | ${from}`).sort());
});
