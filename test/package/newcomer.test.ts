import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ParameterValue, RuleDocument, Source } from "../../src/law";

/** The worked examples of CONTRIBUTING.md, carried out one after the other in a fresh copy of the tree. */

const copy = mkdtempSync(join(tmpdir(), "hjemmel-newcomer-"));
const guide = readFileSync("CONTRIBUTING.md", "utf8");
const example = (heading: string) =>
  guide.split(/^##+ /m).find((part) => part.startsWith(`Worked example: ${heading}`))!;
const blocks = (heading: string, language: string) =>
  [...example(heading).matchAll(/^```(\w+)\n(.*?)^```/gms)].flatMap(([, name, code]) =>
    name === language ? [code!] : [],
  );

beforeAll(() => {
  for (const file of execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  })
    .trim()
    .split("\n")
    .filter((name) => existsSync(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(file, join(copy, file));
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Runs a command in the copy; a failure has what it printed. */
function run(command: string, input?: string): string {
  try {
    return execFileSync("sh", ["-ec", command], { cwd: copy, input, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command}\n${stdout}\n${stderr}`);
  }
}

function write(file: string, content: unknown) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(
    join(copy, file),
    typeof content === "string" ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}

function edit(file: string, change: (document: RuleDocument) => void) {
  const document = JSON.parse(readFileSync(join(copy, file), "utf8")) as RuleDocument;
  change(document);
  write(file, document);
}

/** Brings the calendar up to date, and writes what happened on each new day, as a person does. The days on which an id begins. */
function daysOf(name: string, id: string): string[] {
  run("npx tsx tools/law-testing/law-days.ts || true");
  const file = `fixtures/law-days/${name}.json`;
  const days = JSON.parse(readFileSync(join(copy, file), "utf8")) as {
    day: string;
    what: string;
    begins: string[];
  }[];
  write(
    file,
    days.map((day) => ({ ...day, what: day.what || "A worked example (CONTRIBUTING.md)" })),
  );
  return days.filter(({ begins }) => begins.includes(id)).map(({ day }) => day);
}

describe("a threshold from a date", () => {
  const [values, source, fixture] = blocks("a threshold that changes", "json");

  test("leaves the law without a fault, with its days", () => {
    const [ended, raised] = JSON.parse(`[${values}]`) as [ParameterValue, ParameterValue];
    edit("rules/parameters/procurement-thresholds.json", ({ parameters = [] }) => {
      const threshold = parameters.find(({ id }) => id === "procurement.national-threshold");
      threshold!.values.splice(-1, 1, ended, raised);
    });
    edit("rules/sources/procurement.json", ({ sources = [] }) => {
      sources.push(JSON.parse(source!) as Source);
    });
    write("fixtures/cases/procurement/newcomer.json", [JSON.parse(fixture!)]);
    expect(run("npm run build:law --silent")).toMatch(/^Law /);
    expect(daysOf("national", "procurement.national-threshold")).toContain("2027-01-01");
  });
});

describe("a municipality with one scheme", () => {
  test("has a pack without a fault, with its days", () => {
    run(blocks("a municipality", "sh")[0]!);
    write("fixtures/cases/nabovik/nabolag.json", blocks("a municipality", "json")[0]!);
    run("npx tsx src/cli/main.ts lint rules/municipalities/nabovik");
    expect(daysOf("nabovik", "nabovik.grant-scheme.nabolag")).toEqual(["2026-01-01"]);
  });
});

describe("an operation for derived facts", () => {
  const [operation, itsTest] = blocks("an operation", "ts");

  const [lines] = blocks("an operation", "diff");

  test("names the place that is left out", () => {
    write("src/facts/ops/least.ts", operation);
    write("test/facts/least.test.ts", itsTest);
    run("git apply --exclude=src/law/inputs.ts -", lines);
    expect(() => run("npx tsc --noEmit")).toThrow(/\nsrc\/law\/inputs\.ts\([^\n]*\n\s*$/);
    run("git apply --include=src/law/inputs.ts -", lines);
  });
});

test("the tests of the tree hold for all three", () => {
  const files = ["facts/least", "rules/law-days", "rules/procurement", "rules/municipalities"];
  const said = run(
    `npx vitest run --project quick --project law ${files.map((file) => `test/${file}.test.ts`).join(" ")} --reporter=verbose`,
  );
  expect(said).toMatch(/Files .*4 passed/);
  for (const name of ["NOK 1 400 000 the day", "Nabovik"])
    expect(said.split("\n").filter((line) => line.includes("✓") && line.includes(name))).not.toEqual([]);
});
