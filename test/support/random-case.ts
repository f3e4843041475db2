import fc from "fast-check";
import type { Case, Law } from "../../src/index";
import type { Fact } from "../../src/law";
import { dayAfter, dayBefore } from "../../src/law";

/** Facts of a case by their ids; absent means not known. */
export type FlatCase = Record<string, unknown>;

/** Random partial cases for a law: amounts crowd around its thresholds, dates around its changes. */
export function flatCases(law: Law, chanceOfKnowing = 0.5): fc.Arbitrary<FlatCase> {
  const given = law.data.facts.filter((fact) => !fact.derive);
  const known = fc.double({ min: 0, max: 1, noNaN: true });
  const fields = given.map((fact) =>
    fc
      .tuple(known, randomValue(fact, law))
      .map(([roll, value]) => (roll < chanceOfKnowing ? value : undefined)),
  );
  return fc.tuple(...fields).map((values) => {
    const flat: FlatCase = {};
    given.forEach((fact, index) => {
      if (values[index] !== undefined) flat[fact.id] = values[index];
    });
    for (const one of law.data.constraints)
      if (one.kind === "at-most" && (flat[one.fact] as number) > (flat[one.than] as number))
        delete flat[one.fact];
    return flat;
  });
}

/** Writes flat facts as a case. */
export function nest(flat: FlatCase): Case {
  const root: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(flat)) {
    const keys = id.split(".");
    const last = keys.pop()!;
    let at = root;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return root as Case;
}

/** The days on which the law changes, and those before and after, from the first to a little past the last. */
export function lawDates(law: Law): string[] {
  return [...new Set(law.changes.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))]
    .filter((day) => day >= "2016-12-31" && day <= "2031-12-31")
    .sort();
}

function randomValue(fact: Fact, law: Law): fc.Arbitrary<unknown> {
  switch (fact.type) {
    case "boolean":
    case "judgement":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...fact.values!);
    case "count":
      return fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(...wholeNumbers(law)));
    case "money":
      return moneyAround(law);
    case "share":
      return fc.constantFrom(
        "0",
        "0.2",
        "0.199999",
        "0.200001",
        "0.3",
        "0.299999",
        "0.5",
        "0.8",
        "0.800001",
        "1",
      );
    case "decimal":
      return fc.constantFrom("9.5", "11.65", "11.6543");
    case "date":
      return fc.constantFrom(...lawDates(law));
    case "monthDay":
      return fc.constantFrom("12-31", "06-30", "02-29");
    case "text":
      return fc.constant("tekst");
    case "code":
    case "municipalityNumber":
    case "cpv":
    case "sectorCode":
      return fc.constantFrom(...codesOf(fact, law));
    case "organisationNumber":
      return fc.constant("310001007");
    case "awards":
      return fc.record({ awards: fc.array(award(law), { maxLength: 4 }), complete: fc.boolean() });
    case "purchases":
      return fc.record({
        purchases: fc.array(fc.record({ on: fc.constantFrom(...lawDates(law)), amount: moneyAround(law) }), {
          maxLength: 3,
        }),
        complete: fc.boolean(),
      });
    default:
      throw new Error(`No random value for the type ${fact.type} of ${fact.id}.`);
  }
}

function award(law: Law): fc.Arbitrary<unknown> {
  return fc.record(
    {
      on: fc.constantFrom(...lawDates(law)),
      amount: moneyAround(law),
      eurNok: fc.constantFrom("9.5", "11.65"),
      regulation: fc.constantFrom("general", "sgei", "agriculture", "fisheries"),
    },
    { requiredKeys: ["on", "amount"] },
  );
}

function moneyAround(law: Law): fc.Arbitrary<unknown> {
  const bounds = law.data.parameters
    .filter((one) => one.fact === "ore" || one.fact === "cent")
    .flatMap((one) => one.values.map((value) => Math.round(Number(value.value) * 100)));
  const minor = fc
    .tuple(fc.constantFrom(...new Set(bounds)), fc.constantFrom(-1, 0, 1))
    .map(([bound, step]) => Math.max(0, bound + step));
  return fc
    .tuple(minor, fc.constantFrom("NOK", "EUR"))
    .map(([amount, currency]) => ({ amount: (amount / 100).toFixed(2), currency }));
}

function wholeNumbers(law: Law): number[] {
  const bounds = law.data.parameters
    .filter((one) => one.fact === "integer")
    .flatMap((one) => one.values.map((value) => Number(value.value)));
  return [...new Set([0, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])])].filter(
    (value) => value >= 0,
  );
}

/** A code of the right shape that the law does not know. */
const codeOfNone: Readonly<Record<string, string>> = {
  municipalityNumber: "0002",
  cpv: "01000000",
  sectorCode: "0001",
};

/** Codes that some condition or table of the law knows, and one that none knows. */
function codesOf(fact: Fact, law: Law): string[] {
  const text = JSON.stringify(law.data.rules.flatMap((rule) => rule.versions));
  const pattern = new RegExp(
    `"fact":"${fact.id.replaceAll(".", "\\.")}","operator":"[a-zA-Z]+","value":("[^"]*"|\\[[^\\]]*\\])`,
    "g",
  );
  const known = [...text.matchAll(pattern)].flatMap((match) =>
    [JSON.parse(match[1]!) as string | string[]].flat(),
  );
  return [
    ...new Set([
      ...known,
      ...(fact.type === "code" || fact.type === "cpv"
        ? law.data.tables.flatMap((table) => table.rows.slice(0, 5).map((row) => row.from))
        : []),
      codeOfNone[fact.type] ?? "none",
    ]),
  ];
}
