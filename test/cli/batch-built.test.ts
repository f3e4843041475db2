import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src/index";
import { fixtureFiles } from "../support/fixtures";

const cli = "dist/cli.js";
const folder = mkdtempSync(join(tmpdir(), "hjemmel-batch-"));
const from = join(folder, "cases.jsonl");
const fixtures = fixtureFiles("fixtures/cases/actors").flatMap((file) => file.fixtures);
writeFileSync(
  from,
  fixtures
    .map(
      ({ on, case: input }, id) => `${JSON.stringify({ id, on, case: input })}\n${id % 5 === 0 ? "{\n" : ""}`,
    )
    .join(""),
);
const argv = (to: string, ...more: string[]) => [cli, "batch", from, join(folder, to), "--quiet", ...more];
const withTable = (to: string, ...more: string[]) =>
  argv(to, "--summary", join(folder, `${to}.csv`), ...more);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const kills = 20;

describe.skipIf(!existsSync(cli))("the built batch", () => {
  const whole = () => {
    if (!existsSync(join(folder, "whole"))) spawnSync(process.execPath, withTable("whole"));
    return read("whole");
  };

  it("writes the same with two workers as with one", () => {
    const { status, stderr } = spawnSync(process.execPath, withTable("two", "--workers", "2"), {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 4, stderr: "" });
    expect(read("two")).toBe(whole());
    expect(whole().split("\n")).toHaveLength(fixtures.length + 1);
  });

  it("gives the verdicts of a single answer, from diagrams that were built before", () => {
    spawnSync(process.execPath, argv("verdicts", "--detail", "verdicts"));
    const answers = read("verdicts").trim().split("\n");
    const single = fixtures.map(({ on, case: input }) => assessSync(input, { on, detail: "verdicts" }));
    expect(
      answers.map((text) => {
        const { line, id, ...answer } = JSON.parse(text);
        return answer;
      }),
    ).toEqual(JSON.parse(JSON.stringify(single)));
    expect(existsSync("dist/diagrams.bin.gz")).toBe(true);
  });

  it("joins files of registers alike with two workers and with one", () => {
    const { enheter } = JSON.parse(readFileSync("fixtures/registers/examples.json", "utf8"));
    const registers = mkdtempSync(join(folder, "registers-"));
    writeFileSync(
      join(registers, "units.json"),
      JSON.stringify(enheter.map(({ body }: { body: object }) => body)),
    );
    const numbers = [
      "974760673",
      ...enheter.map(({ body }: { body: { organisasjonsnummer: string } }) => body.organisasjonsnummer),
    ];
    const lines = Array.from({ length: 400 }, (_, index) =>
      JSON.stringify({
        actor: { organisationNumber: numbers[index % numbers.length], isBankrupt: index % 2 === 0 },
      }),
    );
    writeFileSync(join(folder, "numbers.jsonl"), lines.join("\n"));
    const run = (to: string, workers: string) =>
      spawnSync(
        process.execPath,
        [
          ...[
            cli,
            "batch",
            join(folder, "numbers.jsonl"),
            join(folder, to),
            "--on",
            "2026-11-24",
            "--lang",
            "en",
          ],
          ...["--registers", registers, "--workers", workers],
        ],
        { encoding: "utf8" },
      );
    const [one, two] = [run("joined-1", "1"), run("joined-2", "2")];
    expect([two.status, two.stderr]).toEqual([one.status, one.stderr]);
    expect(read("joined-2")).toBe(read("joined-1"));
    expect(read("joined-1")).toContain('"code":"conflict"');
    expect(one.stderr).toContain("in no file of the registers");
  });

  it(`killed ${kills} times and resumed, writes the same`, async () => {
    for (let count = 0; count < kills; count++) {
      const child = spawn(process.execPath, withTable("killed", "--resume"), { stdio: "ignore" });
      const ended = new Promise((done) => child.once("exit", done));
      setTimeout(() => child.kill("SIGKILL"), 600 + ((count * 379) % 1500));
      await ended;
    }
    spawnSync(process.execPath, withTable("killed", "--resume"));
    expect(read("killed")).toBe(whole());
    for (const beside of [".invalid", ".csv"]) expect(read(`killed${beside}`)).toBe(read(`whole${beside}`));
    expect(readdirSync(folder).filter((name) => /^\.|\.lock$/.test(name))).toEqual([]);
  });

  it("ends with a whole line when it is interrupted", async () => {
    const child = spawn(process.execPath, withTable("interrupted"), { stdio: "ignore" });
    setTimeout(() => child.kill("SIGINT"), 1200);
    await new Promise((done) => child.once("exit", done));
    const text = existsSync(join(folder, "interrupted")) ? read("interrupted") : "";
    expect(whole().startsWith(text)).toBe(true);
    expect(text === "" || text.endsWith("\n")).toBe(true);
  });
});

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

describe.skipIf(!existsSync(cli) || !hasParallel)("under GNU parallel", () => {
  it("each block is answered by itself, in the order of the input", () => {
    const { stdout } = spawnSync(
      "sh",
      [
        "-c",
        `parallel --pipe --keep-order --block 20k ${process.execPath} ${cli} batch - - --quiet < ${from} 2> ${join(folder, "faults")}`,
      ],
      { encoding: "utf8", maxBuffer: 1e9 },
    );
    const ids = stdout
      .trim()
      .split("\n")
      .map((text) => (JSON.parse(text) as { id: number }).id);
    expect(ids).toEqual(fixtures.map((_, id) => id));
  });
});
