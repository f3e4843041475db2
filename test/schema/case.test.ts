import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { caseJsonSchema, caseSchema, createCaseSchema, nationalLaw } from "../../src/index";
import { nb } from "../../src/texts/nb";
import { fixtureFiles } from "../support/fixtures";
import { flatCases, nest } from "../support/random-case";

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  caseJsonSchema(nationalLaw, nb),
);

const check = (input: unknown) => {
  const result = caseSchema["~standard"].validate(input);
  if (result instanceof Promise) throw new Error("A case is checked at once.");
  return result;
};

/** What JSON Schema cannot say stands in the last block: a check digit, a fact beside another, decimals of a number. */
const oddValues: unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  7,
  1e9,
  1e9 + 1,
  1e12,
  1e12 + 1,
  1e21,
  " ",
  "0",
  "-0",
  "-0.0",
  "007",
  "1",
  "1.0",
  "1.00",
  "1.000",
  "250.000",
  "1.0000",
  "0301",
  "301",
  "85",
  "85000000-9",
  "0.07",
  "1000000000000",
  "1000000000000.00",
  "1000000000000.01",
  "1000000",
  "1000001",
  "0.0",
  "1,5",
  "1e3",
  ".5",
  "5.",
  "-1",
  "+1",
  "NaN",
  "2026-11-24",
  "2026-02-29",
  "2024-02-29",
  "1900-02-29",
  "2000-02-29",
  "2100-02-29",
  "1899-12-31",
  "2026-04-31",
  "2026-13-01",
  "2026-1-1",
  "02-29",
  "02-30",
  "12-31",
  "00-10",
  "x".repeat(2000),
  "x".repeat(2001),
  "974760673",
  "97476067",
  [],
  {},
  [1],
  { value: true },
  { value: "yes" },
  { value: true, reason: "r", by: "b", on: "2026-01-01" },
  { value: true, on: "2026-02-30" },
  { value: true, why: "so" },
  { amount: 5, currency: "EUR" },
  { amount: "5.5", currency: "NOK" },
  { amount: 5 },
  { currency: "NOK" },
  { amount: 5, currency: "SEK" },
  { amount: 5, currency: "NOK", vat: 1 },
  { awards: [], complete: true },
  { awards: [] },
  { complete: true },
  { awards: {}, complete: false },
  { awards: [{ on: "2025-01-01", amount: 5 }], complete: true },
  { awards: [{ amount: 5 }], complete: true },
  {
    awards: [{ on: "2025-01-01", amount: 5, eurNok: "11.5", regulation: "general", giver: "K" }],
    complete: false,
  },
  { awards: [{ on: "2025-01-01", amount: 5, eurNok: 0 }], complete: false },
  { awards: [{ on: "2025-01-01", amount: 5, regulation: "other" }], complete: false },
  { purchases: [{ amount: 5, what: "w" }], complete: true },
  { purchases: [{ what: "w" }], complete: true },
];

describe("the schema of a case", () => {
  it("holds for every case of the fixtures", () => {
    const cases = fixtureFiles()
      .flatMap(({ fixtures }) => fixtures)
      .filter((one) => check(one.case).issues === undefined);
    expect(cases.length).toBeGreaterThan(1000);
    for (const { name, case: input } of cases)
      expect([name, validate(input), validate.errors]).toEqual([name, true, null]);
  });

  it("and the reader agree on every field with every odd value", () => {
    const given = nationalLaw.data.facts.filter((fact) => !fact.derive);
    let refused = 0;
    for (const { id } of given)
      for (const value of oddValues) {
        const input = nest({ [id]: value });
        const issues = check(input).issues;
        if (issues) refused += 1;
        expect([id, value, validate(input)]).toEqual([id, value, issues === undefined]);
      }
    expect(refused).toBeGreaterThan(given.length);
  });

  it("and the reader agree on random cases with one value put wrong", () => {
    const given = nationalLaw.data.facts.filter((fact) => !fact.derive).map(({ id }) => id);
    fc.assert(
      fc.property(
        flatCases(nationalLaw, 0.2),
        fc.constantFrom(...given),
        fc.constantFrom(...oddValues),
        (flat, id, value) => {
          fc.pre(!["actor.employees", "actor.disadvantagedEmployees"].includes(id));
          const input = nest({ ...flat, [id]: value });
          expect(validate(input)).toBe(check(input).issues === undefined);
        },
      ),
      { seed: 20261125, numRuns: 500 },
    );
  });

  it.each([
    [{ transfer: { natur: "purchase" } }],
    [{ done: { "no.such.duty": true } }],
    [{ sources: { "actor.nme": "x" } }],
    [{ registers: { brreg: { "actor.nme": "x" } } }],
    [{ actor: 7 }],
    [[]],
    ["case"],
  ])("and the reader both refuse %j", (input) => {
    expect(validate(input)).toBe(false);
    expect(check(input).issues).toHaveLength(1);
  });

  it("tells a form what it needs to know of a field", () => {
    const { properties } = caseJsonSchema(nationalLaw, nb) as {
      properties: { transfer: { properties: Record<string, Record<string, unknown>> } };
    };
    expect(properties.transfer.properties.nature).toMatchObject({
      type: "string",
      title: nb["transfer.nature"]?.title,
      "x-hjemmel-question": nb["transfer.nature"]?.question,
    });
  });
});

describe("the Standard Schema of a case", () => {
  it("says what is wrong, where, in the language asked for", () => {
    const { issues } = check({
      aid: { earlierDeMinimis: { awards: [{ on: "2025-01-01" }], complete: true } },
    });
    expect(issues?.map(({ path }) => path)).toEqual([["aid", "earlierDeMinimis", "awards", 0, "amount"]]);
    const english = createCaseSchema({ lang: "en" })["~standard"].validate({ actor: { employees: -1 } });
    expect(english).toMatchObject({ issues: [{ path: ["actor", "employees"] }] });
    expect(english).not.toEqual(check({ actor: { employees: -1 } }));
  });

  it("keeps what JSON Schema cannot say", () => {
    for (const input of [
      { actor: { organisationNumber: "974760670" } },
      { actor: { employees: 5, disadvantagedEmployees: 9 } },
      { transfer: { amount: 0.001 } },
    ]) {
      expect(validate(input)).toBe(true);
      expect(check(input).issues).toHaveLength(1);
    }
  });

  it("gives itself as JSON Schema 2020-12 and no other", () => {
    const { jsonSchema, vendor, version } = caseSchema["~standard"];
    expect([vendor, version]).toEqual(["hjemmel", 1]);
    expect(jsonSchema.input({ target: "draft-2020-12" })).toEqual(caseJsonSchema(nationalLaw));
    expect(() => jsonSchema.input({ target: "openapi-3.0" })).toThrow(RangeError);
  });
});
