import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/files";
import type { Parameter, Rule } from "../../src/law";
import { wholeDocument } from "../../src/law/written-out";
import { checkFloors, checkListed, checkRings } from "../../tools/check/floors";

/** The law is data: no threshold, date or legal condition stands in the program. */

const documents = readDocuments("rules").documents.map(({ content }) => wholeDocument(content));
const parameters = documents.flatMap((document) => document.parameters ?? []);
const rules = documents.flatMap((document) => document.rules ?? []);

/** A literal of the program; comments and src/generated are not the program's own words. */
interface Literal {
  file: string;
  line: number;
  text: string;
  /** The number that it is, if it is one, whatever its spelling: 1_300_000, 1.3e6, "1300000". */
  number: number | undefined;
}

const literals = sourceFiles("src").flatMap(literalsOf);

describe("no value of a parameter stands in src/", () => {
  /**
   * Numbers of the program that happen to be numbers of the law as well. Each is a limit on input, a unit or a bound
   * of a search, and would not change if the law did.
   */
  const own: Record<string, number[]> = {
    "assessment/on-demand.ts": [10_000], // milliseconds
    "assessment/opens-if/bounds.ts": [1e6], // millionths
    "assessment/opens-if/costs.ts": [10_000, 100_000], // weights of answers
    "assessment/opens-if/telling.ts": [50, 20], // steps up from a value; the power of two of the most steps
    "pictures/timeline.ts": [40, 20, 0.5], // pixels, and the middle of a line
    "assessment/future-changes.ts": [40], // how many days to come are looked at
    "assessment/remedies/bounds.ts": [48, 24], // how many sets of changes are kept and tried
    "case/readers/dates.ts": [30], // days in a month
    "case/limits.ts": [2000, 100_000, 1e9, 1e6, 20], // the most that a case may hold
    "case/written/amount.ts": [1e6, 1e9], // a million and a milliard, in words
    "case/written/date.ts": [20], // the century of a year of two digits
    "cli/batch/registers/entities.ts": [1e8], // the largest page, in bytes
    "cli/batch/registers/read.ts": [1e6], // bytes of a megabyte
    "cli/batch/registers/store.ts": [1e6], // bytes
    "cli/batch/table/open.ts": [1e6], // bytes of a megabyte
    "cli/batch/table/xlsx.ts": [1e8], // the largest workbook, in bytes
    "cli/disk/lock.ts": [10_000, 600_000], // milliseconds
    "cli/limits.ts": [1e6], // the largest input, in bytes
    "engine/pass.ts": [30], // answers before a law is laid out
    "engine/diagram/differ.ts": [50], // lists of conditions written out at the most
    "engine/diagram/least-set.ts": [20_000], // sets of nodes looked at at the most
    "engine/diagram/table.ts": [150_000, 24], // nodes of a rule at the most; bits of a number
    "facts/conversion.ts": [1e6], // millionths
    "facts/ops/ratio.ts": [1e6], // millionths
    "facts/ops/share.ts": [1e6], // millionths
    "case/exact.ts": [60], // digits kept of a result
    "law/schema.ts": [4_000_000, 10_000], // the largest document, in characters; conditions that a rule opens
    "law-text/amounts.ts": [1e6, 1e8, 1e4, 0.3, 0.5], // units and words of numbers
    "lib/packed.ts": [10_000], // places in a list of words
    "text/format/value.ts": [1e6], // millionths
    "text/answers.ts": [1e6], // millionths
    "text/format/number.ts": [1e4], // millionths to a per cent
  };
  const isOwn = ({ file, number }: Literal) => own[file]?.includes(number!) ?? false;

  test("each number that is excused is still there", () => {
    const stale = Object.entries(own).flatMap(([file, numbers]) =>
      numbers
        .filter((number) => !literals.some((one) => one.file === file && one.number === number))
        .map((number) => `${file}: ${number}`),
    );
    expect(stale).toEqual([]);
  });

  const inAllUnits = (parameter: Parameter): number[] =>
    parameter.values
      .flatMap((one) => [one.value, ...(one.alternatives ?? []).flatMap((other) => other.value ?? [])])
      .flatMap((text) => {
        const value = Number(text);
        if (Number.isNaN(value)) return [];
        if (parameter.fact === "millionths")
          return [value, value * 100, value * 1e6].map((one) => Number(one.toFixed(6)));
        return parameter.fact === "ore" || parameter.fact === "cent" ? [value, value * 100] : [value];
      });

  test("nor in any other unit or spelling, if it has four digits or more", () => {
    const values = new Set(parameters.flatMap(inAllUnits).filter((value) => value >= 1000));
    expect(values.size).toBeGreaterThan(50);
    expect(
      literals.filter((one) => one.number !== undefined && values.has(one.number) && !isOwn(one)).map(shown),
    ).toEqual([]);
  });

  // Left out are 0, 1, the counts to twelve, and 100: they are ordinary in any program (an index, the months of a
  // year, øre to a krone), so finding them would say nothing. All others, such as 36, 48 and 0.3, are looked for.
  test("nor a small one, such as 36 or 48 months or a share of 0.3", () => {
    const isOrdinary = (value: number) => (Number.isInteger(value) && value <= 12) || value === 100;
    const values = new Set(
      parameters.flatMap(inAllUnits).filter((value) => value < 1000 && !isOrdinary(value)),
    );
    expect([...values]).toEqual(expect.arrayContaining([36, 48, 0.3]));
    expect(
      literals
        .filter((one) => one.number !== undefined && values.has(one.number) && !isOwn(one) && !isLayout(one))
        .map(shown),
    ).toEqual([]);
  });

  /** Numbers of how things are shown or cut, where no law can stand. */
  const isLayout = ({ file }: Literal) =>
    file.startsWith("cli/") ||
    file.startsWith("text/") ||
    file === "letter-files/docx.ts" ||
    file === "case/read.ts" ||
    file === "case/readers/one-of.ts" ||
    file === "case/readers/decimals.ts" ||
    file === "law/schema.ts" ||
    file === "nearest.ts";
});

test("no date of the law stands in src/", () => {
  const dates = new Set<string>();
  const add = (one: { from?: string | undefined; to?: string | null | undefined }) => {
    for (const date of [one.from, one.to]) if (date) dates.add(date);
  };
  for (const { versions } of rules)
    for (const version of versions) [version, ...(version.alternatives ?? [])].forEach(add);
  for (const { values } of parameters)
    for (const value of values) [value, ...(value.alternatives ?? [])].forEach(add);
  for (const { standing } of documents) if (standing) dates.add(standing.verifiedTo);
  expect(dates.size).toBeGreaterThan(20);
  expect(literals.filter(({ text }) => [...dates].some((date) => text.includes(date))).map(shown)).toEqual(
    [],
  );
  expect(literals.filter(({ text }) => /\b(19|20)\d\d-\d\d-\d\d\b/.test(text)).map(shown)).toEqual([]);
});

test("no route, class, condition, regime or instrument is named in src/, but in src/law/ids.ts", () => {
  const named = new Set(
    rules
      .filter((rule: Rule) =>
        ["route", "class", "condition", "regime", "instrument", "duty", "conflict", "restriction"].includes(
          rule.kind,
        ),
      )
      .map((rule) => rule.id),
  );
  expect(named.size).toBeGreaterThan(100);
  const found = literals.filter(({ text, file }) => named.has(text) && file !== "law/ids.ts");
  expect(found.map(shown)).toEqual([]);
});

test("no parameter is named in src/", () => {
  const named = new Set(parameters.map((parameter) => parameter.id));
  expect(literals.filter(({ text }) => named.has(text)).map(shown)).toEqual([]);
});

test("nothing in src/ makes code from text", () => {
  const bad = sourceFiles("src").filter((file) =>
    /\beval\(|new Function\(|\bFunction\(/.test(readFileSync(file, "utf8")),
  );
  expect(bad).toEqual([]);
});

test("only the command line and the web component know the clock, the disk and the process", () => {
  const bad = sourceFiles("src").filter(
    (file) =>
      !/^src\/(cli|element)\//.test(file) &&
      /\bDate\.now\(|new Date\(\)|\bprocess\.|\bconsole\./.test(readFileSync(file, "utf8")),
  );
  expect(bad).toEqual([]);
});

test("imports go one way", () => {
  expect([...checkFloors(), ...checkRings("tools"), ...checkListed("docs/architecture.md")]).toEqual([]);
});

function literalsOf(path: string): Literal[] {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node) => {
    if (
      ts.isNumericLiteral(node) ||
      ts.isBigIntLiteral(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      const text = node.text;
      const digits = text.replaceAll("_", "").replace(/n$/, "");
      found.push({
        file: relative("src", path),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text,
        number: /^\d+(\.\d+)?(e\d+)?$/i.test(digits) ? Number(digits) : undefined,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function shown({ file, line, text }: Literal): string {
  return `src/${file}:${line}: ${text.slice(0, 80)}`;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === "generated") return [];
    return entry.isDirectory()
      ? sourceFiles(join(folder, entry.name))
      : entry.name.endsWith(".ts")
        ? [join(folder, entry.name)]
        : [];
  });
}
