import { expect, test } from "vitest";
import { wordingOf } from "../../src/text/wording";

const wording = wordingOf("nn", [
  { nn: { known: { title: "Kjend", question: "Er det kjent?" } }, en: { foreign: { title: "Foreign" } } },
]);

test("words are found in the language asked for", () => {
  expect([wording.title("known"), wording.question("known"), wording.help("known")]).toEqual([
    "Kjend",
    "Er det kjent?",
    undefined,
  ]);
});

test("words that only another language has are marked with it", () => {
  expect(wording.title("foreign")).toBe("Foreign [en]");
});

test("an id without words is shown as it is, also one that objects inherit", () => {
  expect(["unheard-of", "constructor", "__proto__"].map(wording.title)).toEqual([
    "unheard-of",
    "constructor",
    "__proto__",
  ]);
});
