import { existsSync, readFileSync, truncateSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src";
import { fixtureFiles } from "../support/fixtures";
import { lawFor } from "../support/packs";
import { command, fileWith } from "./command";

const fixtures = fixtureFiles("fixtures/cases/actors")
  .flatMap((file) => file.fixtures)
  .slice(0, 40);
const line = (value: unknown) => JSON.stringify(value);
const cases = fixtures.map(({ on, case: input }, id) => line({ id, on, case: input }));
/** Every kind of line that cannot be answered, among those that can. */
const mixed = [
  ...cases.slice(0, 5),
  "{",
  "[1]",
  "",
  line({ transfer: { nature: "gift" } }),
  ...cases.slice(5, 9),
];

const beside = (path: string, name: string) => join(dirname(path), name);
const read = (path: string) => readFileSync(path, "utf8");
const linesIn = (path: string) =>
  read(path)
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text) as Record<string, unknown>);

describe("a batch", () => {
  it("answers each line as assess does, in order, with its number and id", async () => {
    const from = fileWith("cases.jsonl", `${cases.join("\n")}\n`);
    const to = beside(from, "answers.jsonl");
    const { code, err } = await command(["batch", from, to, "--lang", "en"]);
    expect(code).toBe(0);
    expect(err).toBe("40 lines answered in this run.\n");
    expect(linesIn(to)).toEqual(
      fixtures.map(({ on, case: input }, id) =>
        JSON.parse(line({ line: id + 1, id, ...assessSync(input, { on, detail: "verdicts" }) })),
      ),
    );
  });

  it("keeps what is wrong apart, with its line and its number, and answers all else", async () => {
    const from = fileWith("mixed.jsonl", mixed.join("\n"));
    const to = beside(from, "mixed-answers.jsonl");
    const { code, err } = await command(["batch", from, to, "--lang", "en"]);
    expect(code).toBe(4);
    expect(err).toContain("12 lines answered in this run, 3 of them invalid");
    expect(linesIn(to).map((answer) => answer.line)).toEqual([1, 2, 3, 4, 5, 10, 11, 12, 13]);
    expect(linesIn(`${to}.invalid`)).toMatchObject([
      { line: 6, ok: false, issues: [{ code: "not-json" }], input: "{" },
      { line: 7, ok: false, issues: [{ code: "not-an-object" }], input: [1] },
      { line: 9, ok: false, issues: [{ code: "unknown-value", path: "transfer.nature" }] },
    ]);
  });

  it("takes the law of each line's municipality, and says once which have no pack", async () => {
    const bergen = { municipality: { number: "4601" }, transfer: { nature: "support" } };
    const other = { municipality: { number: "3301" } };
    const from = fileWith("municipal.jsonl", [bergen, other, other].map(line).join("\n"));
    const to = beside(from, "municipal-answers.jsonl");
    const { err } = await command(["batch", from, to, "--on", "2026-01-15", "--lang", "en"]);
    expect(err.match(/No rule pack for municipality 3301/g)).toHaveLength(1);
    const [first] = linesIn(to);
    const wanted = assessSync(bergen as never, { on: "2026-01-15", law: lawFor("4601"), detail: "verdicts" });
    expect(first).toEqual(JSON.parse(line({ line: 1, ...wanted })));
  });

  it.each([
    [
      "summary",
      [/^Åpen: begrenset konkurranse/i, /^Ikke avgjort: bagatellmessig støtte, hvis /i, /^AVKLAR FØRST: /],
    ],
    ["verdicts", [/^Åpen: begrenset konkurranse/i, /^Åpen: /, /^Åpen: |^Ikke avgjort: /]],
  ])("writes a table with the conclusion of each line, with detail %s", async (detail, said) => {
    const club = {
      transfer: { nature: "support", form: "grant", amount: 150_000 },
      rate: { eurNok: "11.5" },
      aid: { isEconomicActivity: true },
    };
    const services = {
      transfer: { nature: "purchase" },
      contract: { subject: "services", estimatedValue: 900_000 },
    };
    const from = fileWith("conclusions.jsonl", [services, club, {}].map(line).join("\n"));
    const table = beside(from, "conclusions.csv");
    const to = beside(from, `conclusions-${detail}.jsonl`);
    const argv = ["batch", from, to, "--on", "2026-11-24", "--detail", detail, "--summary", table];
    expect((await command(argv)).code).toBe(0);
    const [, ...rows] = read(table).replace(/\r/g, "").split("\n");
    said.forEach((text, index) => {
      expect(rows[index]!.replace(/^"/, "")).toMatch(text);
    });
  });

  it.each([
    ["nb", "Åpen: Begrenset konkurranse uten kunngjøring", "AVKLAR FØRST"],
    ["en", "Open: Limited competition without a notice", "CLARIFY FIRST"],
  ])("counts the conclusions of a table by kind and route, in %s", async (lang, open, unclear) => {
    const services = {
      transfer: { nature: "purchase" },
      contract: { subject: "services", estimatedValue: 900_000 },
    };
    const from = fileWith("counted.jsonl", [{}, services, services].map(line).join("\n"));
    const to = beside(from, "counted-answers.jsonl");
    const argv = ["batch", from, to, "--on", "2026-11-24", "--lang", lang];
    const counted = await command([...argv, "--summary", beside(from, "counted.csv")]);
    expect(counted.err).toContain(`2 × ${open}\n1 × ${unclear}\n`);
    const more = await command([...argv, "--detail", "verdicts", "--summary", beside(from, "counted.csv")]);
    expect(more.err).not.toContain("×");
  });

  it("names the lightest open route beside the one that is asked for and closed", async () => {
    const { case: reserved, on } = JSON.parse(
      read("fixtures/everyday/04-work-training-by-an-own-company.json"),
    ) as { case: object; on: string };
    const from = fileWith("asked-for.jsonl", line(reserved));
    const table = beside(from, "asked-for.csv");
    const argv = ["batch", from, beside(from, "asked-for-answers.jsonl"), "--on", on, "--summary", table];
    const { err } = await command([...argv, "--lang", "nb"]);
    expect(read(table)).toMatch(/er stengt\. Åpen: begrenset konkurranse/i);
    expect(err).toMatch(/1 × .* er stengt\. Åpen: begrenset konkurranse/i);
  });

  it("says nothing of lines without a date where none was answered without one", async () => {
    const from = fileWith("undated.jsonl", '{"on":"31.02.2026","case":{}}\n{bad');
    const { err } = await command(["batch", from, beside(from, "undated-answers.jsonl"), "--lang", "nb"]);
    expect(err).not.toContain("Linjer uten dato");
  });

  it("has verdicts and no conclusion, if neither detail nor a table is asked for", async () => {
    const from = fileWith("usual.jsonl", "{}");
    const to = beside(from, "usual-answers.jsonl");
    await command(["batch", from, to, "--on", "2026-11-24"]);
    expect(linesIn(to)).toEqual([
      JSON.parse(line({ line: 1, ...assessSync({}, { on: "2026-11-24", detail: "verdicts" }) })),
    ]);
  });

  it("runs from standard input to standard output, faults to standard error", async () => {
    const { code, out, err } = await command(["batch", "-", "-", "--quiet", "--on", "2026-01-15"], {
      stdin: `{}\n{\n${line({ transfer: { nature: "purchase" } })}\n`,
    });
    expect(code).toBe(4);
    expect(out.trim().split("\n")).toHaveLength(2);
    expect(JSON.parse(err)).toMatchObject({ line: 2, ok: false });
  });

  it("is the same, resumed wherever it was cut off", async () => {
    const from = fileWith("resumed.jsonl", mixed.join("\n"));
    const whole = beside(from, "whole.jsonl");
    await command(["batch", from, whole]);
    const cut = beside(from, "cut.jsonl");
    await fc.assert(
      fc.asyncProperty(fc.nat(read(whole).length), async (at) => {
        await command(["batch", from, cut]);
        truncateSync(cut, at);
        await command(["batch", from, cut, "--resume"]);
        expect(read(cut)).toBe(read(whole));
        expect(read(`${cut}.invalid`)).toBe(read(`${whole}.invalid`));
      }),
      { numRuns: 15 },
    );
    truncateSync(cut, 0);
    truncateSync(`${cut}.invalid`, 150);
    await command(["batch", from, cut, "--resume"]);
    expect([read(cut), read(`${cut}.invalid`)]).toEqual([read(whole), read(`${whole}.invalid`)]);
  });

  it("stops after what is under way when it is told to, with a file that can be gone on from", async () => {
    const from = fileWith("many.jsonl", `${[...cases, ...cases, ...cases, ...cases].join("\n")}\n`);
    const to = beside(from, "stopped.jsonl");
    let stop = () => {};
    const done = command(["batch", from, to], { onInterrupt: (listener) => (stop = listener) });
    await new Promise((next) => setTimeout(next, 1));
    stop();
    expect((await done).code).toBe(130);
    expect(read(to) === "" || read(to).endsWith("\n")).toBe(true);
    expect((await command(["batch", from, to, "--resume"])).code).toBe(0);
    expect(linesIn(to).map((answer) => answer.line)).toEqual(
      Array.from({ length: 160 }, (_, index) => index + 1),
    );
  });

  it.each([
    [["batch", "no-such.jsonl", "out.jsonl"], 1, "no-such.jsonl"],
    [["batch", "fixtures", "out.jsonl"], 1, "fixtures"],
    [["batch", "-", "-", "--resume"], 2, "resumed"],
    [["batch", "-", "-", "--workers", "0"], 2, "--workers"],
    [["batch", "-", "-", "--on", "2026-02-30"], 2, "2026-02-30"],
    [["batch", "-", "-", "--municipality", "Olso"], 2, "oslo"],
    [["batch", "-"], 2, "file for the answers"],
  ])("%j ends with %i, and says why", async (argv, wanted, said) => {
    const { code, err } = await command([...argv, "--lang", "en"], { stdin: "" });
    expect(code).toBe(wanted);
    expect(err).toContain(said);
    expect(existsSync("out.jsonl")).toBe(false);
  });
});
