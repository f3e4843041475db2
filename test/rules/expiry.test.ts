import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Assessment, assessSync, type Case, explain } from "../../src/index";
import { writeChecklist } from "../../src/letters";

/** A case in which everything is known, and the group exemption is open. */
const { case: training } = (
  JSON.parse(readFileSync("fixtures/cases/state-aid/dates-of-change.json", "utf8")) as {
    name: string;
    on: string;
    case: Case;
  }[]
).find(({ on, name }) => on === "2025-08-01" && name.startsWith("A case in which everything is known"))!;

const answerOn = (on: string) => assessSync(training, { on }) as { ok: true } & Assessment;
const endings = (on: string) =>
  answerOn(on).warnings.flatMap((one) =>
    one.code === "expiring" && one.rule === "grant.group-exemption" ? [one.to] : [],
  );

describe("the group exemption ends on 31 December 2026", () => {
  test.each([
    ["more than three months before, nothing is said", "2026-09-30", []],
    ["less than three months before", "2026-10-01", ["2026-12-31"]],
    ["in November", "2026-11-20", ["2026-12-31"]],
    ["on the last day", "2026-12-31", ["2026-12-31"]],
  ])("%s", (_, on, expected) => {
    expect(endings(on)).toStrictEqual(expected);
  });

  test.each([
    ["nb", "Avgjør senest 31. desember 2026: Gruppeunntak"],
    ["nn", "Avgjer seinast 31. desember 2026: Gruppeunntak"],
    ["en", "Decide by 31 December 2026: Block exemption"],
  ] as const)("in words, %s", (lang, said) => {
    const text = explain(answerOn("2026-11-20"), { lang }).replaceAll(/[\s\u00a0]+/g, " ");
    expect(text).toContain(said);
  });
});

describe("the checklist says by when to decide", () => {
  const letterOn = (on: string, lang: "nb" | "nn" | "en") => {
    const letter = writeChecklist(answerOn(on), { route: "grant.group-exemption", lang });
    if (!letter.ok) throw new Error(letter.refusals.map(({ message }) => message).join("\n"));
    return letter.text.replaceAll(/[\s\u00a0]+/g, " ");
  };

  test.each([
    ["nb", "Avgjør senest 31. desember 2026: Gruppeunntak"],
    ["nn", "Avgjer seinast 31. desember 2026: Gruppeunntak"],
    ["en", "Decide by 31 December 2026: Block exemption"],
  ] as const)("less than three months before, in %s", (lang, said) => {
    expect(letterOn("2026-10-01", lang)).toContain(said);
    expect(letterOn("2026-09-30", lang)).not.toContain(said);
  });
});

test("a version that goes on unchanged ends nothing", () => {
  const rules = answerOn("2023-11-01").warnings.flatMap((one) => (one.code === "expiring" ? [one.rule] : []));
  expect(rules).not.toContain("grant.notified");
});
