import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../src";
import { fixtureFiles } from "../support/fixtures";
import { interviewed, interviews, lawOfInterview } from "../support/interviews";

const page = readFileSync("docs/everyday-cases.md", "utf8");
const rows = page
  .split("\n## Seventeen kinds of case\n")[1]!
  .split("\n## ")[0]!
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const everyday = fixtureFiles("fixtures/everyday").map(({ file }) => basename(file, ".json"));

/** The line under the subject, as `hjemmel assess` prints it. */
function conclusionOf(kind: string): string {
  const interview = interviews.find(({ name }) => name === kind);
  const approved = everyday.find((file) => kind.startsWith(`\`${file.slice(0, 2)}\``));
  const screen = interview ? told(interview) : readFileSync(`test/text/everyday/${approved}.txt`, "utf8");
  return screen.split("\n")[1]!;
}

function told(interview: (typeof interviews)[number]): string {
  const law = lawOfInterview(interview);
  const result = interviewed(interview.told, { on: "2026-11-24", law }).session.assessment();
  return explain(result, { part: "first", law, lang: "nb" });
}

describe("the kinds of case in docs/everyday-cases.md", () => {
  test("are the interviews and five of the everyday cases", () => {
    const kinds = rows.map(([kind]) => kind);
    expect(kinds).toHaveLength(17);
    expect(kinds).toEqual(expect.arrayContaining(interviews.map(({ name }) => name)));
  });
  test.each(rows)("%s: the conclusion is the one that is printed", (kind, line, signed, why) => {
    expect(line).toBe(conclusionOf(kind!));
    expect(signed).toMatch(/^(not )?signed$/);
    expect(why).not.toBe("");
  });
});
