import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/cli/files";
import { formatProblem } from "../../src/law";
import { withRows } from "../../src/law/decision-table";
import { readLaw } from "../../src/law/load";
import { isTrue, leaf, ref } from "../support/law";

const inForce = { certainty: "settled", confidence: "P", from: "2020-01-01", to: null };
const training = { article: "training", provision: "art. 31", ...inForce, ceiling: "threshold" };
const head = {
  id: "small",
  source: "the-act",
  purpose: "aid.purpose",
  covered: { provision: "chapter III", ...inForce, otherPurpose: "other" },
  ceiling: ["within-threshold: amount"],
  measures: { amount: "aid.amountEurCent", rate: "aid.intensityShareCeil" },
  terms: { open: { fact: "aid.isOpen", operator: "equal", value: true } },
};
const rulesOf = (rows: object[]) => {
  const { rules } = withRows({ decisionTable: { ...head, rows } }).content as {
    rules: { id: string; versions: Record<string, unknown>[] }[];
  };
  return new Map(rules.map((rule) => [rule.id, rule.versions]));
};

describe("the columns of a row become conditions, from left to right", () => {
  const within = leaf("within-threshold", "aid.amountEurCent", "lessThanInclusive", {
    fact: "parameter.small.threshold",
  });
  const open = { ...isTrue("aid.isOpen"), id: "open" };
  const shut = { ...open, id: "shut" };
  const rate = (id: string, operator: Parameters<typeof leaf>[2] = "lessThanInclusive") =>
    leaf(id, "aid.intensityShareCeil", operator, { fact: "parameter.small.limit" });

  test.each<[string, object, object[]]>([
    ["a ceiling alone", {}, [within]],
    ["the kind of award comes first", { requires: ["shut: open"], award: "open" }, [open, shut, within]],
    ["what is required comes before the ceiling", { requires: ["open"] }, [open, within]],
    ["the intensity comes after the ceiling", { intensity: "rate ≤ limit" }, [within, rate("rate")]],
    [
      "what else must hold comes last",
      { also: ["open"], intensity: "rate ≤ limit" },
      [within, rate("rate"), open],
    ],
    ["a comparison may have a name of its own", { also: ["base: rate ≤ limit"] }, [within, rate("base")]],
    ["less than", { also: ["rate < limit"] }, [within, rate("rate", "lessThan")]],
    ["at least", { also: ["rate ≥ limit"] }, [within, rate("rate", "greaterThanInclusive")]],
    ["more than", { also: ["rate > limit"] }, [within, rate("rate", "greaterThan")]],
    [
      "an intensity with a bonus is the one or the other",
      { intensity: "base: rate ≤ limit", bonuses: ["open and more: rate ≤ limit"] },
      [within, { any: [rate("base"), { all: [open, rate("more")] }] }],
    ],
    [
      "groups stand in each other",
      { also: [{ any: ["open", { all: ["shut: open", "rate ≤ limit"] }] }] },
      [within, { any: [open, { all: [shut, rate("rate")] }] }],
    ],
    [
      "the purpose of the row itself",
      { also: ["purpose"] },
      [within, leaf("purpose", "aid.purpose", "equal", "training")],
    ],
  ])("%s", (_, cells, conditions) => {
    expect(rulesOf([{ ...training, ...cells }]).get("small.article-training")).toEqual([
      {
        from: "2020-01-01",
        to: null,
        certainty: "settled",
        citations: [{ source: "the-act", provision: "art. 31", confidence: "P" }],
        conditions: { all: conditions },
      },
    ]);
  });
});

test("rows of one article are versions of one rule, a gap among them", () => {
  const { ceiling: _, ...gap } = { ...training, to: "2022-12-31", gap: true, source: "the-old-act" };
  expect(rulesOf([gap, { ...training, from: "2023-01-01" }]).get("small.article-training")).toMatchObject([
    { to: "2022-12-31", gap: true, citations: [{ source: "the-old-act" }] },
    { from: "2023-01-01", conditions: { all: [{ id: "within-threshold" }] } },
  ]);
});

test("aid meets the article of its purpose, and an article of many purposes the part of its own", () => {
  const research = {
    ...inForce,
    article: "research",
    purposes: ["study", "trial"],
    parts: ["study", "trial"],
  };
  const parts = ["study", "trial"].map((part) => ({ ...inForce, part, ceiling: "threshold" }));
  const rules = rulesOf([training, research, ...parts]);
  const unless = (name: string, rule: string) => ({
    any: [leaf(`not-${name}`, "aid.purpose", "notEqual", name), ref(rule)],
  });
  expect(rules.get("small.covered-by-article")).toMatchObject([
    {
      conditions: {
        all: [
          leaf("purpose-covered", "aid.purpose", "notEqual", "other"),
          unless("training", "small.article-training"),
          {
            any: [
              leaf("not-research", "aid.purpose", "notIn", ["study", "trial"]),
              ref("small.article-research"),
            ],
          },
        ],
      },
    },
  ]);
  expect(rules.get("small.article-research")).toMatchObject([
    { conditions: { all: [unless("study", "small.study"), unless("trial", "small.trial")] } },
  ]);
});

describe("a malformed row says what is wrong, where, and what to do", () => {
  const file = "rules/state-aid/gber-articles.json";
  const table = JSON.parse(readFileSync(file, "utf8")) as {
    decisionTable: { rows: Record<string, unknown>[] };
  };
  const at = table.decisionTable.rows.findIndex((row) => row.article === "training");
  const withTraining = (change: object) => {
    const copy = structuredClone(table);
    Object.assign(copy.decisionTable.rows[at]!, change);
    return copy;
  };
  const place = `decisionTable.rows[${at} training]`;
  const told = (content: unknown, wanted: string) =>
    readLaw({ name: "table", documents: [{ file, content }] })
      .problems.filter(({ code }) => code === wanted)
      .map(formatProblem);

  test.each<[string, object, string, string]>([
    [
      "a word that stands for nothing",
      { requires: ["not-mandatry"] },
      "unknown-term",
      `${place}.requires[0]: "not-mandatry" is not among the terms of the table. Did you mean "not-mandatory"?`,
    ],
    [
      "a word in a group in a group",
      { bonuses: [{ all: ["is-small", { any: ["is-medum"] }] }] },
      "unknown-term",
      `${place}.bonuses[0].all[1].any[0]: "is-medum" is not among the terms of the table. Did you mean "is-medium"?`,
    ],
    [
      "a measure that is none",
      { intensity: "base: intensty ≤ training-intensity" },
      "unknown-term",
      `${place}.intensity: "intensty" is not among the measures of the table. Did you mean "intensity"?`,
    ],
    [
      "a comparison that is not whole",
      { intensity: "base: intensity <= training-intensity" },
      "unknown-term",
      `${place}.intensity: "base: intensity <= training-intensity" is not among the terms of the table. A cell is TERM, or NAME: MEASURE ≤ LIMIT`,
    ],
    [
      "a column that is none",
      { celing: "training-threshold" },
      "table-shape",
      `${place}: Unrecognized key: "celing". Did you mean "ceiling"?`,
    ],
    ["a date that is none", { from: "2017-13-01" }, "table-shape", `${place}.from: a date is YYYY-MM-DD.`],
    [
      "a figure in a cell",
      { intensity: 0.5 },
      "table-shape",
      `${place}.intensity: a cell is a text, or a group { all: [...] } or { any: [...] }.`,
    ],
    [
      "doubt that a row cannot hold",
      { certainty: "uncertain" },
      "table-shape",
      `${place}.certainty: a row is settled or unverified; what is uncertain has alternatives and is written as a rule.`,
    ],
    ["neither article nor part", { article: undefined }, "table-shape", "write either article or part"],
    [
      "bonuses to nothing",
      { intensity: undefined },
      "table-shape",
      `${place}: a row with bonuses says to what`,
    ],
    [
      "no condition",
      { requires: undefined, ceiling: undefined, intensity: undefined, bonuses: undefined },
      "row-conditions",
      `${place}: The row states no condition. A row has conditions, or "gap": true where there was no such rule.`,
    ],
    ["a gap with conditions", { gap: true }, "row-conditions", `${place}: A gap has no conditions.`],
    [
      "a part that has no row",
      { parts: ["industrial-reserch"] },
      "unknown-part",
      `${place}.parts: No row is the part "industrial-reserch". Did you mean "industrial-research"?`,
    ],
    ["an empty list", { requires: [] }, "table-shape", `${place}.requires`],
  ])("%s", (_, change, code, message) => {
    const content = JSON.parse(JSON.stringify(withTraining(change)));
    expect(told(content, code).some((line) => line.startsWith(`${file}: `) && line.includes(message))).toBe(
      true,
    );
  });

  test("a term that no row uses", () => {
    expect(told(JSON.parse(JSON.stringify(withTraining({ requires: undefined }))), "unused-term")).toEqual([
      `${file}: decisionTable.terms.not-mandatory: No row uses "not-mandatory". Use it in a row, or take it out. [unused-term]`,
    ]);
  });

  test("a limit that is no parameter", () => {
    const documents = readDocuments("rules", ["municipalities"]).documents.map((one) =>
      one.file === file ? { file, content: withTraining({ ceiling: "training-treshold" }) } : one,
    );
    const told = readLaw({ name: "national", documents }).problems.filter(
      ({ code }) => code === "unknown-parameter",
    );
    expect(told.map(formatProblem)).toEqual(
      ["award", "total"].map((name) =>
        expect.stringContaining(
          `${file}: state-aid.gber.article-training#${name}-within-threshold: "parameter.state-aid.gber.training-treshold" is not declared. Did you mean "parameter.state-aid.gber.training-threshold"?`,
        ),
      ),
    );
  });

  test("all of it at once", () => {
    const content = withTraining({ requires: ["not-mandatry"], ceiling: "training-treshold" });
    expect(told(content, "unknown-term")).toHaveLength(1);
    expect(told(content, "unused-term")).toHaveLength(1);
  });
});
