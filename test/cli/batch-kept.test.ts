import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { command } from "./command";

const purchase = (value: number) =>
  JSON.stringify({
    case: { transfer: { nature: "purchase" }, contract: { subject: "goods", estimatedValue: value } },
  });
const lines = Array.from({ length: 200 }, (_, index) => (index % 7 === 3 ? "{" : purchase(index * 1000)));
const input = `${lines.join("\n")}\n`;
const rows = `verdi\n${Array.from({ length: 200 }, (_, index) => index * 1000).join("\n")}\n`;
const mapping = (fact: string) => JSON.stringify({ facts: { [fact]: "verdi" } });

let folder: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");
const now = () => new Date("2026-11-24T12:00:00Z");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hjemmel-kept-"));
  writeFileSync(at("in.jsonl"), input);
});

/** Verdicts alone, which are sooner had than a summary. */
const plain = ["--lang", "en", "--detail", "verdicts"];

/** A batch that was killed after half of its answers. */
async function half(argv: readonly string[] = [], from = "in.jsonl") {
  await command(["batch", at(from), at("out"), ...plain, ...argv], { now });
  const whole = { answers: read("out"), faults: read("out.invalid") };
  truncateSync(at("out"), Math.floor(whole.answers.length / 2));
  return whole;
}

describe("a batch is gone on with only as it was begun", () => {
  it.each<[string, string[], string[], string]>([
    [
      "another date",
      ["--on", "2026-01-15"],
      ["--on", "2026-01-16"],
      "Date (--on): was 2026-01-15, now 2026-01-16",
    ],
    ["a date where there was none", [], ["--on", "2026-01-16"], "Date (--on): was not given, now 2026-01-16"],
    ["other detail", [], ["--detail", "trace"], "Detail (--detail): was verdicts, now trace"],
    ["another language", [], ["--lang", "nn"], "Språk (--lang): var en, er no nn"],
    ["a pack", [], ["--municipality", "bergen"], "Rules and packs: was 0.1.0"],
  ])("%s is refused by name, and nothing is changed", async (_, first, second, said) => {
    await half(first);
    const before = [read("out"), read("out.invalid"), read("out.state")];
    const { code, err } = await command(
      ["batch", at("in.jsonl"), at("out"), "--resume", ...plain, ...second],
      { now },
    );
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect([read("out"), read("out.invalid"), read("out.state")]).toEqual(before);
  });

  it("all that differs is named at once", async () => {
    await half();
    const { err } = await command(
      [
        "batch",
        at("in.jsonl"),
        at("out"),
        "--resume",
        "--lang",
        "en",
        "--detail",
        "full",
        "--on",
        "2026-01-15",
      ],
      { now },
    );
    expect(err).toContain("Detail");
    expect(err).toContain("Date");
  });

  it("another mapping is refused", async () => {
    writeFileSync(at("rows.csv"), rows);
    writeFileSync(at("mapping"), mapping("contract.estimatedValue"));
    await half(["--mapping", at("mapping")], "rows.csv");
    writeFileSync(at("mapping"), mapping("transfer.amount"));
    const argv = ["batch", at("rows.csv"), at("out"), "--resume", "--mapping", at("mapping"), ...plain];
    expect(await command(argv, { now })).toMatchObject({
      code: 2,
      err: expect.stringContaining("Mapping (--mapping)"),
    });
  });

  it.each([
    ["with a line read before that is another", input.replace("5000", "6000")],
    ["with a line less among those read before", lines.slice(1).join("\n")],
    ["that is shorter than what was read before", lines.slice(0, 30).join("\n")],
    ["that is empty", ""],
  ])("an input %s is refused", async (_, other) => {
    await half();
    const before = [read("out"), read("out.invalid"), read("out.state")];
    writeFileSync(at("in.jsonl"), other);
    const { code, err } = await command(["batch", at("in.jsonl"), at("out"), "--resume", ...plain], {
      now,
    });
    expect(code).toBe(2);
    expect(err).toContain("the input is not the one that was read before");
    expect([read("out"), read("out.invalid"), read("out.state")]).toEqual(before);
  });

  it("an input that has grown is gone on with", async () => {
    const whole = await half();
    appendFileSync(at("in.jsonl"), `${purchase(1)}\n`);
    expect((await command(["batch", at("in.jsonl"), at("out"), "--resume", ...plain], { now })).code).toBe(4);
    expect(read("out").startsWith(whole.answers)).toBe(true);
    expect(read("out").trim().split("\n").at(-1)).toContain('"line":201');
    expect(read("out.invalid")).toBe(whole.faults);
  });

  it("a batch that is done, with lines that have no answer, ends with 4 again", async () => {
    const argv = ["batch", at("in.jsonl"), at("out"), ...plain];
    expect((await command(argv, { now })).code).toBe(4);
    expect((await command([...argv, "--resume"], { now })).code).toBe(4);
  });

  it("lines without a date keep the day on which the batch began", async () => {
    const whole = await half();
    const { code, err } = await command(["batch", at("in.jsonl"), at("out"), "--resume", ...plain], {
      now: () => new Date("2026-11-25T12:00:00Z"),
    });
    expect(code).toBe(4);
    expect(err).toContain("the day the batch began, 24 November 2026");
    expect({ answers: read("out"), faults: read("out.invalid") }).toEqual(whole);
  });

  it("answers whose state is gone are refused, and left", async () => {
    await half();
    const before = read("out");
    writeFileSync(at("out.state"), "");
    const { code, err } = await command(["batch", at("in.jsonl"), at("out"), "--resume", ...plain], {
      now,
    });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(`${at("out")}.state`) });
    expect(read("out")).toBe(before);
  });

  it("the summary after that is the one of a run that was never cut off", async () => {
    await half(["--summary", at("table.csv")]);
    const whole = read("table.csv");
    const argv = ["batch", at("in.jsonl"), at("out"), "--resume", ...plain, "--summary", at("table.csv")];
    await command(argv, { now });
    expect(read("table.csv")).toBe(whole);
  });

  it("so it is from standard input", async () => {
    const whole = await half();
    await command(["batch", "-", at("out"), "--resume", ...plain], { now, stdin: input });
    expect({ answers: read("out"), faults: read("out.invalid") }).toEqual(whole);
  });
});

describe("two batches on one output", () => {
  it("the later one is refused, and the other goes on", async () => {
    const both = await Promise.all(
      ["in.jsonl", "in.jsonl"].map((from) => command(["batch", at(from), at("out"), ...plain], { now })),
    );
    expect(both.map(({ code }) => code).sort()).toEqual([2, 4]);
    const refused = both.find(({ code }) => code === 2)!;
    expect(refused.err).toContain(`Another run is writing ${at("out")}`);
    expect(read("out").trim().split("\n")).toHaveLength(lines.filter((text) => text !== "{").length);
    expect(existsSync(at("out.lock"))).toBe(false);
  });

  const running = process.ppid;
  const ended = spawnSync(process.execPath, ["-e", ""]).pid;
  const minutes = (count: number) => Date.now() / 1000 - count * 60;

  it.each<[string, unknown, number, number]>([
    ["a process that runs", { host: hostname(), pid: running }, 0, 2],
    ["a process that runs and was silent for nine minutes", { host: hostname(), pid: running }, 9, 2],
    ["a number that another process has by now", { host: hostname(), pid: running }, 11, 4],
    ["a process that has ended", { host: hostname(), pid: ended }, 0, 4],
    ["an earlier process with the number of this one", { host: hostname(), pid: process.pid }, 0, 4],
    ["another machine", { host: "elsewhere", pid: 1 }, 9, 2],
    ["another machine that is silent", { host: "elsewhere", pid: 1 }, 11, 4],
    ["nobody yet", "", 0, 2],
    ["nobody, for a minute", "", 1, 4],
  ])("the lock of %s", async (_, owner, age, wanted) => {
    writeFileSync(at("out.lock"), owner === "" ? "" : JSON.stringify(owner));
    utimesSync(at("out.lock"), minutes(age), minutes(age));
    const { code } = await command(["batch", at("in.jsonl"), at("out"), ...plain], { now });
    expect(code).toBe(wanted);
    expect(existsSync(at("out.lock"))).toBe(wanted === 2);
  });

  it("a table that another run writes is refused as well", async () => {
    writeFileSync(at("table.csv.lock"), JSON.stringify({ host: hostname(), pid: running }));
    const argv = ["batch", at("in.jsonl"), at("out"), "--summary", at("table.csv")];
    expect((await command(argv, { now })).code).toBe(2);
    expect(existsSync(at("out.lock"))).toBe(false);
  });
});

const main = (...argv: string[]) =>
  `${process.execPath} --import tsx src/cli/main.ts ${argv.join(" ")} --lang en`;
const shell = (line: string) => spawnSync("sh", ["-c", line], { encoding: "utf8" });

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  it.each([
    ["the answers", () => ["batch", at("in.jsonl"), "/dev/full"]],
    ["the table", () => ["batch", at("in.jsonl"), at("out"), "--summary", "/dev/full"]],
    ["a record", () => ["assess", at("case.json"), "--on", "2026-01-15", "--record", "/dev/full"]],
  ])("under %s: exit code 1, by its name", async (_, argv) => {
    writeFileSync(at("case.json"), "{}");
    const { code, err } = await command([...argv(), "--lang", "en"], { now });
    expect(code).toBe(1);
    expect(err).toContain("Cannot write /dev/full: the disk is full (ENOSPC)");
  });

  it("under standard output: exit code 1, by its name, without a stack trace", () => {
    const { status, stderr } = shell(`${main("batch", at("in.jsonl"), "-", "--quiet")} > /dev/full`);
    expect(status).toBe(1);
    expect(stderr.split("\n").filter((text) => text !== "" && !text.startsWith("{"))).toEqual([
      "Cannot write Standard output: the disk is full (ENOSPC).",
    ]);
  });
});

it("a reader that is gone gives no stack trace", () => {
  const { stdout, stderr } = shell(`${main("batch", at("in.jsonl"), "-")} 2>&1 | head -c 1`);
  expect(stdout.length).toBe(1);
  expect(stderr).toBe("");
});

const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0;

describe.skipIf(!canMount)("a disk that gets full while answers are written", () => {
  it("ends with exit code 1 and whole lines, and is gone on with once there is room", () => {
    const disk = at("disk");
    const batch = (out: string) =>
      main("batch", at("in.jsonl"), out, "--on", "2026-01-15", "--quiet", ...plain);
    shell(batch(at("whole")));
    const { stdout, stderr } = spawnSync(
      "unshare",
      [
        "-rm",
        "sh",
        "-c",
        `mkdir ${disk} && mount -t tmpfs -o size=400k tmpfs ${disk}
         ${batch(`${disk}/out`)}; echo "ended with $?"
         cp ${disk}/out ${at("cut")}; cp ${disk}/out.invalid ${at("cut.invalid")}
         mount -o remount,size=100m ${disk}
         ${batch(`${disk}/out`)} --resume; echo "ended with $?"
         cp ${disk}/out ${disk}/out.invalid ${folder}`,
      ],
      { encoding: "utf8" },
    );
    expect(stdout).toBe("ended with 1\nended with 4\n");
    expect(stderr).toContain(`Cannot write ${disk}/out: the disk is full (ENOSPC)`);
    expect(stderr).toContain("continue with --resume");
    for (const end of ["", ".invalid"]) {
      const whole = read(`whole${end}`);
      expect(whole.startsWith(read(`cut${end}`))).toBe(true);
      expect(read(`cut${end}`)).toMatch(/\n$/);
      expect(read(`out${end}`)).toBe(whole);
    }
    expect(read("cut").length).toBeLessThan(read("whole").length);
  });
});
