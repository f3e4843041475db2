import { describe, expect, test } from "vitest";
import { programFiles, proseFiles, wordsIn, wordsUnder } from "../../tools/check/words";

test("prose, src and tools have no word of the dialect", () => {
  expect(proseFiles()).toContain("docs/guide.md");
  expect(programFiles()).toContain("src/engine/pass.ts");
  expect(wordsUnder([...proseFiles(), ...programFiles()])).toEqual([]);
});

describe("a word of the dialect is named with its file, its line and what to write", () => {
  test.each([
    ["Each road is drawn.", "road", "route"],
    ["Its partings are shown.", "partings", "differences"],
    ["A spoiled file is refused.", "spoiled", "malformed"],
    ["Cases are drawn by lot.", "by lot", "at random"],
    ["It is held against the text.", "held against", "checked against"],
    ["The verdict hangs on it.", "hangs on", "depends on"],
    ["This is what it comes to.", "what it comes to", "the result"],
    ["Five routes, of which two are open.", ", of which", "a sentence of its own"],
  ])("%s", (line, word, say) => {
    expect(wordsIn("a.md", `A line.\n${line}`)).toEqual([{ file: "a.md", line: 2, word, say }]);
  });

  test.each(["Road freight has no ceiling.", "A broad reading.", "The route depends on it."])(
    "not in: %s",
    (line) => {
      expect(wordsIn("a.md", line)).toEqual([]);
    },
  );
});
