import { describe, expect, test } from "vitest";
import { dateIn } from "../../src/text/format/date";
import { eurIn, nokIn, percentIn } from "../../src/text/format/number";
import { wordsOf } from "../../src/text/words";
import { withPlainSpaces } from "../../src/text/wrap";

const nb = wordsOf("nb");
const en = wordsOf("en");

describe("amounts", () => {
  test.each([
    ["whole kroner without øre", nokIn(nb, 130_000_000), "NOK 1 300 000"],
    ["øre where there are some", nokIn(nb, 130_000_005), "NOK 1 300 000,05"],
    ["nothing at all", nokIn(nb, 0), "NOK 0"],
    ["euro with both decimals", eurIn(nb, 30_000_000), "EUR 300 000"],
    ["English commas and points", eurIn(en, 30_000_050), "EUR 300,000.50"],
    ["less than a thousand", nokIn(en, 99_900), "NOK 999"],
  ])("%s", (_name, shown, wanted) => expect(withPlainSpaces(shown)).toBe(wanted));
});

describe("shares", () => {
  test.each([
    ["a whole percent", percentIn(nb, 300_000), "30 %"],
    ["a part of a percent", percentIn(nb, 333_333), "33,3333 %"],
    ["English", percentIn(en, 125_000), "12.5%"],
  ])("%s", (_name, shown, wanted) => expect(withPlainSpaces(shown)).toBe(wanted));
});

describe("dates", () => {
  test.each([
    ["nb", "1. juli 2026"],
    ["nn", "1. juli 2026"],
    ["en", "1 July 2026"],
  ] as const)("%s", (language, wanted) =>
    expect(withPlainSpaces(dateIn(wordsOf(language), "2026-07-01"))).toBe(wanted),
  );
});
