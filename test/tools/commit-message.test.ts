import { describe, expect, test } from "vitest";
import { faultsIn } from "../../tools/check/commit-message";

const seventy = `Add ${"a".repeat(66)}`;
const why = "\n\nThe regulation of 2027 says so.\n";

describe("a commit message may stand", () => {
  test.each([
    ["a verb and a body", `Raise the national threshold from 2027-01-01${why}`, ["rules/parameters/a.json"]],
    ["no body where neither law nor engine changes", "Mend a link\n", ["docs/forms.md", "CHANGELOG.md"]],
    ["a subject of 70 characters", `${seventy}\n`, []],
    ["law with its fixtures", `Add a threshold${why}`, ["rules/a.json", "fixtures/cases/a.json"]],
    ["what the editor adds in lines of comment", `Mend a link\n# Please enter the message.\n`, []],
    ["what git itself writes", "Merge branch 'law'\n", ["src/index.ts", "rules/a.json"]],
  ])("%s", (_, message, files) => {
    expect(faultsIn(message, files)).toEqual([]);
  });
});

describe("a commit message is refused for", () => {
  test.each([
    ["a subject of 71 characters", `${seventy}a\n`, [], /71 characters/],
    ["a past tense", "Added a threshold\n", [], /begins with a verb/],
    ["a participle", "Adding a threshold\n", [], /begins with a verb/],
    ["a kind before a colon", "fix: a threshold\n", [], /begins with a verb/],
    ["an article", "The national threshold\n", [], /begins with a verb/],
    ["a full stop", "Add a threshold.\n", [], /full stop/],
    ["no empty line after the subject", "Add a threshold\nThe law says so.\n", [], /empty line/],
    ["no body for the engine", "Count nodes once\n", ["src/engine/pass.ts"], /says why/],
    ["no body for the law", "Raise a threshold\n# why?\n", ["rules/a.json"], /says why/],
    ["law and engine together", `Add a rule${why}`, ["src/index.ts", "rules/a.json"], /two commits/],
  ])("%s", (_, message, files, fault) => {
    expect(faultsIn(message, files)).toEqual([expect.stringMatching(fault)]);
  });

  test("all that is wrong at once", () => {
    expect(faultsIn("Adding a thing.\n", ["src/index.ts"])).toHaveLength(3);
  });
});
