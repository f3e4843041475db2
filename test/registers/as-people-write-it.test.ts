import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assessSync, type Case } from "../../src";
import {
  entitiesOnPage,
  fromEnhetsregisteret,
  fromStotteregisteret,
  type RegisterResult,
} from "../../src/registers";

const read = (name: string) => JSON.parse(readFileSync(`fixtures/registers/${name}.json`, "utf8"));
const unit = { organisasjonsnummer: "310001007", navn: "EKSEMPEL AS", organisasjonsform: { kode: "AS" } };

function entry(result: RegisterResult) {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result;
}

const factsOf = (answer: unknown) =>
  entry(fromEnhetsregisteret(answer)).case.registers?.enhetsregisteret ?? {};
const notesOf = (answer: unknown) => entry(fromEnhetsregisteret(answer)).notes;

describe("employees in Enhetsregisteret", () => {
  it.each([
    [0, false, undefined, ["employees-not-registered"]],
    [0, undefined, undefined, ["employees-not-registered"]],
    [0, true, 0, []],
    [undefined, true, undefined, ["employees-withheld"]],
    [undefined, false, undefined, ["employees-not-registered"]],
    [7, true, 7, []],
    [7, undefined, 7, []],
  ])("%j, registered %j: %j", (antallAnsatte, harRegistrertAntallAnsatte, wanted, codes) => {
    const answer = { ...unit, antallAnsatte, harRegistrertAntallAnsatte };
    expect(factsOf(answer)).toEqual(
      expect.objectContaining(wanted === undefined ? {} : { "actor.employees": wanted }),
    );
    expect("actor.employees" in factsOf(answer)).toBe(wanted !== undefined);
    expect(notesOf(answer).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ["not known", read("register-employees-zero").answer, undefined],
    ["none", { ...unit, antallAnsatte: 0, harRegistrertAntallAnsatte: true }, true],
    ["seven", { ...unit, antallAnsatte: 7, harRegistrertAntallAnsatte: true }, true],
    ["eight", { ...unit, antallAnsatte: 8, harRegistrertAntallAnsatte: true }, undefined],
  ])(
    "%s beside a case with eight who are disadvantaged: an answer, and a conflict where both cannot be",
    (_, answer, isConflict) => {
      const { then } = read("register-employees-zero");
      const input = { ...then.case, ...entry(fromEnhetsregisteret(answer)).case } as Case;
      const result = assessSync(input, { on: then.on });
      if (!result.ok) throw new Error("The case is valid.");
      const conflicts = result.warnings.filter(({ code }) => code === "conflict");
      expect(conflicts).toMatchObject(
        isConflict ? [{ facts: ["actor.disadvantagedEmployees", "actor.employees"] }] : [],
      );
    },
  );

  it("the same said by the case alone is an issue, as before", () => {
    const actor = { disadvantagedEmployees: 8, employees: 7 };
    expect(assessSync({ actor }, { on: "2026-07-01" })).toMatchObject({
      ok: false,
      issues: [{ code: "more-than" }],
    });
  });
});

describe("a sub-unit without links", () => {
  const { answer, right } = read("register-sub-unit");
  const of = "310012173";

  it.each([
    ["as downloaded", answer],
    ["a business", { ...unit, organisasjonsform: { kode: "BEDR" }, overordnetEnhet: of }],
    ["one that employs nobody", { ...unit, organisasjonsform: { kode: "AAFY" }, overordnetEnhet: of }],
    ["without a form", { organisasjonsnummer: "310001007", overordnetEnhet: of }],
    ["by the class of the answer", { ...unit, respons_klasse: "Underenhet", overordnetEnhet: of }],
  ])("%s is told, and gives no facts", (_, sub) => {
    expect(factsOf(sub)).toEqual({});
    expect(notesOf(sub)).toEqual(right.notes);
  });

  it("is not a part of the state that has a unit above it", () => {
    const part = { ...unit, organisasjonsform: { kode: "ORGL" }, overordnetEnhet: of };
    expect(factsOf(part)).toMatchObject({ "actor.legalForm": "ORGL" });
    expect(notesOf(part)).toEqual([]);
  });
});

describe("remarks (paategninger)", () => {
  it.each([
    [
      [{ infotype: "NAVN", tekst: "Navnet er omtvistet", innfoertDato: "2026-01-02" }],
      [{ code: "remark", text: "Navnet er omtvistet", on: "2026-01-02" }],
    ],
    [[{ infotype: "STYR" }], [{ code: "remark", text: "STYR" }]],
    [[], []],
    [[null, {}], []],
    ["x", []],
  ])("%j", (paategninger, notes) => {
    expect(notesOf({ ...unit, paategninger })).toEqual(notes);
  });
});

describe("pages", () => {
  it.each([
    ["entities", { _embedded: { enheter: [unit] } }],
    ["sub-units", { _embedded: { underenheter: [unit] } }],
    ["Frivillighetsregisteret", { _embedded: { frivilligeOrganisasjoner: [unit] } }],
    ["a bare list", [unit]],
  ])("of %s are read", (_, page) => {
    expect(entitiesOnPage(page)).toEqual([unit]);
  });

  it.each([[{}], [{ _embedded: [] }], [{ _embedded: { enheter: "x" } }], [null], ["x"]])(
    "%j has none",
    (page) => {
      expect(entitiesOnPage(page)).toEqual([]);
    },
  );
});

describe("awards of Støtteregisteret as people write them", () => {
  const rows = read("stotteregisteret-rows") as { what: string; row: Record<string, string> }[];
  const { row } = rows[0]!;
  const awardsIn = (part: Record<string, unknown>, recipients?: string[]) => {
    const result = fromStotteregisteret([{ ...row, ...part }], { recipients });
    if (!result.ok) throw new Error("A list is one.");
    const stated = result.case.registers?.stotteregisteret?.["aid.earlierDeMinimis"] as {
      awards: { amount: unknown }[];
    };
    return { amounts: stated.awards.map(({ amount }) => amount), notes: result.notes, shown: result.awards };
  };

  it.each([
    ["250.000", "250000"],
    ["250000,00", "250000.00"],
    ["250 000", "250000"],
    ["250\u00a0000,50", "250000.50"],
    ["1,500.00", "1500.00"],
    ["EUR 1.000", "1000"],
    [250000.5, "250000.5"],
  ])("an amount of %j is EUR %s, or is told of", (written, amount) => {
    const { amounts, notes } = awardsIn({ "Tildelt beløp": written });
    expect(notes).toEqual([]);
    expect(amounts.map((one) => Number((one as { amount: string }).amount))).toEqual([Number(amount)]);
  });

  it.each([["mye"], ["NOK 1000"], ["1.2.3"]])(
    "an amount of %j in EUR is told of, and not counted",
    (written) => {
      const { amounts, notes } = awardsIn({ "Tildelt beløp": written });
      expect(amounts).toEqual([]);
      expect(notes).toMatchObject([
        { code: "unreadable", award: "1000000001", received: expect.stringContaining(written) },
      ]);
    },
  );

  it.each([
    ["310 001 007", ["310001007"]],
    ["310001007", ["310 001 007"]],
    ["NO 310 001 007 MVA", ["310001007"]],
    [310001007, ["310001007"]],
  ])("a recipient written %j is kept among %j", (number, recipients) => {
    const { shown } = awardsIn({ "Organisasjonsnummer støttemottaker": number }, recipients);
    expect(shown.map(({ organisationNumber }) => organisationNumber)).toEqual(["310001007"]);
  });

  it.each([
    ["", ""],
    ["ukjent", "ukjent"],
    ["310001008", "310001008"],
  ])("a recipient written %j, among others, is told of", (number, received) => {
    const { shown, notes } = awardsIn({ "Organisasjonsnummer støttemottaker": number }, ["310001007"]);
    expect(shown).toEqual([]);
    expect(notes).toEqual([
      { code: "unreadable", award: "1000000001", field: "organisationNumber", received },
    ]);
  });

  it.each([
    ["Registrert", 1, []],
    ["stoettestatus.registrert", 1, []],
    ["Ulovlig støtte", 0, [{ code: "status", award: "1000000001", status: "Ulovlig støtte" }]],
    ["Ikke registrert", 0, [{ code: "status", award: "1000000001", status: "Ikke registrert" }]],
  ])("the status %s: %i counted", (status, count, notes) => {
    const result = awardsIn({ "Tildelt beløp": "250000,00", Status: status });
    expect(result.amounts).toHaveLength(count);
    expect(result.notes).toEqual(notes);
    expect(result.shown).toHaveLength(1);
  });

  it("what is no award is told of", () => {
    expect(fromStotteregisteret([null, "x"])).toMatchObject({
      notes: [{ code: "unreadable" }, { code: "unreadable" }],
    });
  });
});
