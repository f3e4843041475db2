import { describe, expect, it } from "vitest";
import { describeIssue, readWritten } from "../../src/case";
import { amounts, codes, days, numbers, texts, type WrittenValue, yesAndNo } from "./written/values";

describe.each([
  ["amounts", amounts],
  ["numbers and shares", numbers],
  ["days", days],
  ["yes and no", yesAndNo],
  ["codes", codes],
  ["other texts", texts],
])("written %s", (_kind, rows) => {
  it.each(rows.map((row) => [JSON.stringify([row.type, row.text, row.hints]), row] as const))(
    "%s",
    (_name, { type, text, hints, value, issue, readings }: WrittenValue) => {
      const read = readWritten(type, text, "x", hints);
      if (issue === undefined) expect(read).toEqual({ value: value ?? undefined });
      else
        expect(read).toEqual({
          issues: [
            expect.objectContaining({
              code: issue,
              path: "x",
              received: JSON.stringify(text),
              ...(readings === undefined ? {} : { expected: readings }),
            }),
          ],
        });
    },
  );
});

describe("what is wrong with a written value", () => {
  it.each([
    ["nb", 'belop kan leses på flere måter: 1400000, 1400. Skriv den som er ment. Oppgitt: "1 400.000".'],
    ["nn", 'belop kan lesast på fleire måtar: 1400000, 1400. Skriv den som er meint. Oppgitt: "1 400.000".'],
    [
      "en",
      'belop can be read in more than one way: 1400000, 1400. Write the one that is meant. Given: "1 400.000".',
    ],
  ] as const)("is said in %s, with the text as it stands", (language, message) => {
    const read = readWritten("money", "1 400.000", "belop");
    expect("issues" in read && describeIssue(read.issues[0]!, language).message).toBe(message);
  });
});
