import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src";
import {
  entitiesOnPage,
  fromEnhetsregisteret,
  fromFrivillighetsregisteret,
  type RegisterResult,
  rowAsJson,
} from "../../src/registers";

type Body = Record<string, unknown> & { organisasjonsnummer: string };

interface Examples {
  enheter: { case: string; body: Body }[];
  underenheter: { case: string; body: Body }[];
  enheterSearchPage: unknown;
  frivilligeOrganisasjoner: { case: string; body: Body }[];
  orgnrTestVectors: { valid: string[]; invalidCheckDigit: string[]; impossiblePrefixRemainder1: string[] };
}

interface Expected {
  register: "enhetsregisteret" | "frivillighetsregisteret";
  name: string;
  organisationNumber: string;
  facts: Record<string, unknown>;
  notes: unknown[];
  evidence: unknown;
}

const read = <T>(name: string) => JSON.parse(readFileSync(`fixtures/registers/${name}.json`, "utf8")) as T;
const examples = read<Examples>("examples");
const expected = read<Expected[]>("expected");
const readers = {
  enhetsregisteret: fromEnhetsregisteret,
  frivillighetsregisteret: fromFrivillighetsregisteret,
} as const;
const bodies = {
  enhetsregisteret: [...examples.enheter, ...examples.underenheter],
  frivillighetsregisteret: examples.frivilligeOrganisasjoner,
};
const [association] = examples.enheter;

function entry(result: RegisterResult) {
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
  return result;
}

describe("every example of the registers", () => {
  it("has an expected partial case", () => {
    expect(expected.map(({ name }) => name)).toEqual(
      [...bodies.enhetsregisteret, ...bodies.frivillighetsregisteret].map((example) => example.case),
    );
  });

  it.each(expected.map((one) => [one.register, one.name, one] as const))("%s: %s", (register, name, one) => {
    const { body } = bodies[register].find((example) => example.case === name)!;
    const result = entry(readers[register](body));
    expect(result.organisationNumber).toBe(one.organisationNumber);
    expect(result.case).toEqual({ registers: { [register]: one.facts } });
    expect(result.notes).toEqual(one.notes);
    expect(result.evidence).toEqual(one.evidence);
    expect(assessSync(result.case, { on: "2026-11-24", detail: "verdicts" }).ok).toBe(true);
  });
});

describe("an organisation number", () => {
  const numbered = (number: string) => fromEnhetsregisteret({ organisasjonsnummer: number });
  const { valid, invalidCheckDigit, impossiblePrefixRemainder1 } = examples.orgnrTestVectors;

  it.each(valid)("%s is one", (number) => {
    expect(entry(numbered(number)).organisationNumber).toBe(number);
  });

  it.each([...invalidCheckDigit, ...impossiblePrefixRemainder1])("%s has a wrong check digit", (number) => {
    expect(numbered(number)).toMatchObject({ ok: false, issues: [{ code: "wrong-check-digit" }] });
  });

  it.each([["12345678"], [""], [undefined], [974760673]])("%j is none", (number) => {
    expect(fromEnhetsregisteret({ organisasjonsnummer: number })).toMatchObject({
      ok: false,
      issues: [{ code: "not-an-organisation-number", path: "organisasjonsnummer" }],
    });
  });
});

describe("what a register cannot tell", () => {
  it("stays unknown: statutes, volunteers, purpose", () => {
    const { registers } = entry(fromEnhetsregisteret(association!.body)).case as {
      registers: Record<string, Record<string, unknown>>;
    };
    const facts = Object.keys(registers.enhetsregisteret!);
    expect(facts.filter((fact) => /statutes|volunt(?!aryRegister)|purpose/i.test(fact))).toEqual([]);
  });

  it("is not none: employees withheld, or not registered", () => {
    const { antallAnsatte: _, ...body } = examples.enheter[1]!.body;
    expect(entry(fromEnhetsregisteret(body)).notes).toEqual([{ code: "employees-withheld" }]);
    expect(entry(fromEnhetsregisteret(association!.body)).notes).toEqual([
      { code: "employees-not-registered" },
    ]);
  });

  it.each([
    [true, undefined, true],
    [undefined, true, true],
    [false, false, false],
    [false, undefined, undefined],
    [undefined, false, undefined],
  ])("is being wound up: voluntarily %j, by compulsion %j: %j", (a, b, wanted) => {
    const body = {
      ...association!.body,
      underAvvikling: a,
      underTvangsavviklingEllerTvangsopplosning: b,
    };
    expect(entry(fromEnhetsregisteret(body)).case).toMatchObject({
      registers: { enhetsregisteret: wanted === undefined ? {} : { "actor.isBeingWoundUp": wanted } },
    });
  });

  it("is a form or a status that was not met with before", () => {
    const form = { ...association!.body, organisasjonsform: { kode: "XYZ" } };
    expect(entry(fromEnhetsregisteret(form)).notes).toContainEqual({
      code: "unreadable",
      field: "organisasjonsform.kode",
      received: '"XYZ"',
    });
    const status = {
      organisasjonsnummer: "310001007",
      frivilligOrganisasjonsstatus: "frivilligOrganisasjonsstatus.ny",
    };
    expect(entry(fromFrivillighetsregisteret(status))).toMatchObject({
      case: { registers: { frivillighetsregisteret: { "actor.organisationNumber": "310001007" } } },
      notes: [{ code: "unknown-status" }],
    });
  });
});

describe("other shapes of the same", () => {
  it("a page of a search", () => {
    expect(
      entitiesOnPage(examples.enheterSearchPage).map((body) => entry(fromEnhetsregisteret(body)).name),
    ).toEqual(["EKSEMPELFORENINGEN NÆRVÆR"]);
    expect(entitiesOnPage({ page: { totalElements: 0 } })).toEqual([]);
  });

  it("a row of the bulk download in CSV", () => {
    const row = {
      organisasjonsnummer: "310012173",
      navn: "STIFTELSEN EKSEMPELHUSET",
      "organisasjonsform.kode": "STI",
      "institusjonellSektorkode.kode": "7000",
      stiftelsesdato: "2003-12-01",
      antallAnsatte: "24",
      harRegistrertAntallAnsatte: "true",
      registrertIFrivillighetsregisteret: "true",
      konkurs: "false",
      underAvvikling: "false",
      underTvangsavviklingEllerTvangsopplosning: "false",
      hjemmeside: "",
    };
    const fromRow = entry(fromEnhetsregisteret(rowAsJson(row)));
    expect(fromRow.case).toEqual(entry(fromEnhetsregisteret(examples.enheter[1]!.body)).case);
    expect(Object.getPrototypeOf(rowAsJson({ "__proto__.x": "1" }))).toBe(Object.prototype);
  });

  it.each([9, 10, 11, 100_000])("takes a name of %i levels without going deeper than ten", (levels) => {
    const name = Array.from({ length: levels }, () => "a").join(".");
    const row = rowAsJson({ [name]: "x" });
    expect(Object.keys(row)).toEqual([levels > 10 ? name : "a"]);
  });
});

describe("anything at all", () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.constantFrom(null, true, "", "true", Infinity, [], {}, "2026-13-01"),
  );

  it("in the place of an answer never throws", () => {
    fc.assert(
      fc.property(odd, (answer) => {
        for (const reader of Object.values(readers)) reader(answer);
        entitiesOnPage(answer);
      }),
      { numRuns: 500 },
    );
  });

  it("in the place of any of its fields never throws, and gives a case that can be assessed", () => {
    const changed = fc
      .constantFrom(...bodies.enhetsregisteret, ...bodies.frivillighetsregisteret)
      .chain(({ body }) =>
        fc.tuple(
          fc.constant(body),
          fc.dictionary(
            fc.constantFrom(...Object.keys(body).filter((key) => key !== "organisasjonsnummer")),
            odd,
          ),
        ),
      );
    fc.assert(
      fc.property(changed, ([body, part]) => {
        for (const reader of Object.values(readers)) {
          const result = entry(reader({ ...body, ...part }));
          expect(assessSync(result.case, { on: "2026-11-24", detail: "verdicts" })).toMatchObject({
            ok: true,
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
