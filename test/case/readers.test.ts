import { describe, expect, test } from "vitest";
import organisationNumbers from "../../fixtures/registers/organisation-numbers.json";
import { type Reader, shown } from "../../src/case/read";
import { readCpv, readMunicipalityNumber, readSectorCode } from "../../src/case/readers/codes";
import { readDate, readMonthDay } from "../../src/case/readers/dates";
import { readJudgement } from "../../src/case/readers/judgement";
import { readAwards, readPurchases } from "../../src/case/readers/lists";
import { readMoney } from "../../src/case/readers/money";
import { readOneOf } from "../../src/case/readers/one-of";
import { readOrganisationNumber } from "../../src/case/readers/organisation-number";
import { readBoolean, readCount, readRate, readShare, readText } from "../../src/case/readers/plain";

/** What a reader makes of a value, told shortly: the value, or the codes and paths of what is wrong. */
function outcome(reader: Reader<unknown>, input: unknown): unknown {
  const read = reader(input, "x");
  return "issues" in read
    ? read.issues.map(({ code, path }) => (path === "x" ? code : `${code} ${path}`))
    : plain(read.value);
}

/** Decimals as text, so that they can be compared. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function reads(reader: Reader<unknown>, rows: [input: unknown, expected: unknown][]) {
  test.each(rows.map(([input, expected]) => ({ input, expected, name: shownAs(input) })))(
    "reads $name without issues",
    ({ input, expected }) => {
      expect(outcome(reader, input)).toEqual(expected);
    },
  );
}

function refuses(reader: Reader<unknown>, rows: [input: unknown, ...codes: string[]][]) {
  test.each(
    rows.map(([input, ...codes]) => ({ input, codes, name: shownAs(input), says: codes.join(", ") })),
  )("refuses $name: $says", ({ input, codes }) => {
    expect(outcome(reader, input)).toEqual(codes);
    const read = reader(input, "x");
    if ("issues" in read)
      for (const { code, path, received } of read.issues)
        if (path === "x" && !sayNothingOfTheValue.has(code)) expect(received).toBe(shown(input));
  });
}

/** Where the value is of no help, or too long to show. */
const sayNothingOfTheValue = new Set(["null", "missing-field", "text-too-long", "too-many"]);

function shownAs(input: unknown): string {
  if (Object.is(input, -0)) return "-0";
  return typeof input === "object" || typeof input === "string"
    ? (JSON.stringify(input)?.slice(0, 90) ?? "")
    : String(input);
}

const nok = (minor: number) => ({ minor, currency: "NOK" });
const eur = (minor: number) => ({ minor, currency: "EUR" });

describe("an amount, in whole øre or cent", () => {
  reads(readMoney, [
    [0, nok(0)],
    [1, nok(100)],
    [250_000, nok(25_000_000)],
    [0.5, nok(50)],
    [0.07, nok(7)],
    [1.1, nok(110)],
    [19.99, nok(1999)],
    [8.95, nok(895)],
    [1e6, nok(100_000_000)],
    [1e12, nok(100_000_000_000_000)],
    ["250000", nok(25_000_000)],
    ["250000.5", nok(25_000_050)],
    ["250000.50", nok(25_000_050)],
    ["0000250000", nok(25_000_000)],
    [{ amount: 250_000, currency: "NOK" }, nok(25_000_000)],
    [{ amount: "250000.01", currency: "EUR" }, eur(25_000_001)],
  ]);
  test.each([
    ["250.000", "250000, 250.00"],
    ["0.500", "500, 0.50"],
    ["0001.500", "1500, 1.50"],
    ["-250.000", "-250000, -250.00"],
  ])("names both readings of %s as they can be written", (text, expected) => {
    expect(readMoney(text, "amount")).toMatchObject({ issues: [{ code: "ambiguous", expected }] });
  });
  refuses(readMoney, [
    [-1, "negative"],
    ["-0.01", "negative"],
    [0.001, "too-many-decimals"],
    [0.1 + 0.2, "too-many-decimals"],
    ["250.000", "ambiguous"],
    ["1.005", "ambiguous"],
    ["0.500", "ambiguous"],
    ["-250.000", "ambiguous"],
    ["1400.000", "ambiguous"],
    ["250000.5000", "too-many-decimals"],
    [`0.1${"0".repeat(70)}1`, "too-many-decimals"],
    [1e-7, "too-many-decimals"],
    [5e-324, "too-many-decimals"],
    [1e12 + 1, "too-large"],
    [1e21, "too-large"],
    [1e300, "too-large"],
    ["9".repeat(60), "too-large"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
    [Number.NEGATIVE_INFINITY, "not-a-number"],
    ["NaN", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["1e6", "not-a-number"],
    ["0x10", "not-a-number"],
    ["250 000", "not-a-number"],
    ["250.000,50", "not-a-number"],
    ["250,5", "not-a-number"],
    ["+5", "not-a-number"],
    [" 5", "not-a-number"],
    [".5", "not-a-number"],
    ["5.", "not-a-number"],
    ["", "not-a-number"],
    ["kr 500", "not-a-number"],
    ["٥", "not-a-number"],
    [true, "not-a-number"],
    [[5], "not-a-number"],
    [{}, "missing-field x.currency", "missing-field x.amount"],
    [{ amount: 5 }, "missing-field x.currency"],
    [{ currency: "NOK" }, "missing-field x.amount"],
    [{ amount: 5, currency: "SEK" }, "unknown-currency x.currency"],
    [{ amount: 5, currency: "eur" }, "unknown-currency x.currency"],
    [{ amount: 5, currency: null }, "unknown-currency x.currency"],
    [{ amount: -5, currency: "kroner" }, "unknown-currency x.currency", "negative x.amount"],
    [{ amount: 5, currency: "NOK", vat: true }, "unknown-field x.vat"],
    [{ amount: { amount: 5, currency: "NOK" }, currency: "NOK" }, "not-a-number x.amount"],
    [
      JSON.parse('{ "__proto__": { "amount": 5 }, "currency": "NOK" }'),
      "unknown-field x.__proto__",
      "missing-field x.amount",
    ],
  ]);

  test.each([[-0], ["-0"], ["-0.00"], [{ amount: -0, currency: "EUR" }]])(
    "negative zero is zero: %j",
    (input) => {
      const read = readMoney(input, "x");
      expect("value" in read && Object.is(read.value.minor, 0)).toBe(true);
    },
  );
});

describe("a count", () => {
  reads(readCount, [
    [0, 0],
    [5, 5],
    [1e9, 1e9],
    [5.0, 5],
  ]);
  refuses(readCount, [
    [-1, "negative"],
    [Number.NEGATIVE_INFINITY, "negative"],
    [1.5, "not-a-whole-number"],
    [1e-9, "not-a-whole-number"],
    [1e9 + 1, "too-large"],
    [Number.POSITIVE_INFINITY, "too-large"],
    [Number.NaN, "not-a-number"],
    ["5", "not-a-number"],
    [true, "not-a-number"],
    [[], "not-a-number"],
  ]);
  test("negative zero is zero", () => {
    const read = readCount(-0, "x");
    expect("value" in read && Object.is(read.value, 0)).toBe(true);
  });
});

describe("a share from 0 to 1", () => {
  reads(readShare, [
    [0, "0"],
    [1, "1"],
    [0.3, "0.3"],
    ["0.30", "0.3"],
    ["0.333333333333", "0.333333333333"],
    [0.1 + 0.2, "0.30000000000000004"],
    [1e-7, "1e-7"],
  ]);
  refuses(readShare, [
    [1.0001, "not-a-share"],
    [30, "not-a-share"],
    ["30 %", "not-a-number"],
    [-0.1, "negative"],
    [1e30, "too-large"],
    [`0.${"3".repeat(21)}`, "too-many-decimals"],
    [Number.NaN, "not-a-number"],
  ]);
});

describe("a rate", () => {
  reads(readRate, [
    [11.5, "11.5"],
    ["11.8432", "11.8432"],
  ]);
  refuses(readRate, [
    [0, "zero"],
    ["0.000", "zero"],
    [-0, "zero"],
    [-11, "negative"],
    [1e7, "too-large"],
    ["11,84", "not-a-number"],
    [{}, "not-a-number"],
  ]);
});

describe("a day", () => {
  reads(readDate, [
    ["2024-02-29", "2024-02-29"],
    ["2000-02-29", "2000-02-29"],
    ["1900-01-01", "1900-01-01"],
    ["9999-12-31", "9999-12-31"],
  ]);
  refuses(readDate, [
    ["2023-02-29", "not-a-date"],
    ["1900-02-29", "not-a-date"],
    ["2100-02-29", "not-a-date"],
    ["2024-02-30", "not-a-date"],
    ["2024-04-31", "not-a-date"],
    ["2024-13-01", "not-a-date"],
    ["2024-00-10", "not-a-date"],
    ["2024-01-00", "not-a-date"],
    ["2024-1-1", "not-a-date"],
    ["24-01-01", "not-a-date"],
    ["0024-01-01", "not-a-date"],
    ["01.02.2024", "not-a-date"],
    ["2024-01-01T00:00:00Z", "not-a-date"],
    ["2024-01-01\n", "not-a-date"],
    ["", "not-a-date"],
    [20240101, "not-a-date"],
    [new Date("2024-01-01"), "not-a-date"],
  ]);
});

describe("a day of the year", () => {
  reads(readMonthDay, [
    ["12-31", "12-31"],
    ["02-29", "02-29"],
    ["06-30", "06-30"],
  ]);
  refuses(readMonthDay, [
    ["02-30", "not-a-month-day"],
    ["13-01", "not-a-month-day"],
    ["00-01", "not-a-month-day"],
    ["01-00", "not-a-month-day"],
    ["2024-12-31", "not-a-month-day"],
    ["31.12", "not-a-month-day"],
    ["12/31", "not-a-month-day"],
    [1231, "not-a-month-day"],
  ]);
});

describe("true or false", () => {
  reads(readBoolean, [
    [true, true],
    [false, false],
  ]);
  refuses(readBoolean, [
    ["true", "not-a-boolean"],
    [1, "not-a-boolean"],
    [0, "not-a-boolean"],
    [{ value: true }, "not-a-boolean"],
  ]);
});

describe("a text", () => {
  reads(readText, [
    ["", ""],
    ["Særlige tjenester", "Særlige tjenester"],
    ["x".repeat(2000), "x".repeat(2000)],
  ]);
  refuses(readText, [
    ["x".repeat(2001), "text-too-long"],
    [5, "not-a-text"],
    [["a"], "not-a-text"],
  ]);
});

describe("a judgement", () => {
  reads(readJudgement, [
    [true, { value: true }],
    [false, { value: false }],
    [{ value: true }, { value: true }],
    [
      { value: false, reason: "Bare lokale brukere.", by: "Kari", on: "2024-02-29" },
      { value: false, reason: "Bare lokale brukere.", by: "Kari", on: "2024-02-29" },
    ],
    [{ value: true, reason: undefined }, { value: true }],
  ]);
  refuses(readJudgement, [
    ["yes", "not-a-boolean"],
    [1, "not-a-boolean"],
    [[true], "not-a-boolean"],
    [{}, "missing-field x.value"],
    [{ reason: "because" }, "missing-field x.value"],
    [{ value: "true" }, "not-a-boolean x.value"],
    [{ value: null }, "null x.value"],
    [{ value: true, reason: null }, "null x.reason"],
    [{ value: true, reason: 5 }, "not-a-text x.reason"],
    [{ value: true, reason: "half a character: \ud83d" }, "not-a-text x.reason"],
    [{ value: true, on: "2023-02-29" }, "not-a-date x.on"],
    [{ value: true, resaon: "typo" }, "unknown-field x.resaon"],
    [{ value: true, why: null }, "unknown-field x.why"],
    [{ value: 1, on: "soon", why: "so" }, "not-a-boolean x.value", "not-a-date x.on", "unknown-field x.why"],
    [JSON.parse('{ "value": true, "__proto__": {} }'), "unknown-field x.__proto__"],
    [{ value: true, toString: "x" }, "unknown-field x.toString"],
  ]);
  test("says what was told in the place of yes or no, and which field may be meant", () => {
    expect(readJudgement({ value: "ja" }, "x")).toEqual({
      issues: [{ code: "not-a-boolean", path: "x.value", received: '"ja"' }],
    });
    expect(readJudgement({ value: true, valeu: false }, "x")).toEqual({
      issues: [{ code: "unknown-field", path: "x.valeu", suggestion: "x.value" }],
    });
  });
});

test("an amount in a currency that is not known is told which there are", () => {
  expect(readMoney({ amount: 1, currency: "USD" }, "x")).toEqual({
    issues: [{ code: "unknown-currency", path: "x.currency", received: '"USD"', expected: "NOK, EUR" }],
  });
});

describe("one of a list", () => {
  const reader = readOneOf(["association", "foundation", "company"]);
  reads(reader, [["foundation", "foundation"]]);
  refuses(reader, [
    ["Foundation", "unknown-value"],
    ["", "unknown-value"],
    [1, "unknown-value"],
    [["company"], "unknown-value"],
    ["constructor", "unknown-value"],
  ]);
  test("a misspelt word suggests the nearest and lists what is allowed", () => {
    expect(reader("fondation", "x")).toEqual({
      issues: [
        {
          code: "unknown-value",
          path: "x",
          received: '"fondation"',
          expected: "association, foundation, company",
          suggestion: "foundation",
        },
      ],
    });
  });
  test("a long list is cut short", () => {
    const read = readOneOf(Array.from({ length: 30 }, (_, index) => `value-${index}`))("x", "x");
    expect("issues" in read && read.issues[0]!.expected).toMatch(/value-11, …$/);
    const all = readOneOf("abcdefghijkl".split(""))("x", "x");
    expect("issues" in all && all.issues[0]!.expected).toBe("a, b, c, d, e, f, g, h, i, j, k, l");
  });
});

test("a field of a list that is misspelt is told of with the nearest", () => {
  const suggestions = [
    { awards: [], complet: true },
    { award: [], complete: true },
  ].map((input) => {
    const read = readAwards(input, "x");
    return "issues" in read && read.issues.map(({ suggestion }) => suggestion);
  });
  expect(suggestions).toEqual([
    ["x.complete", undefined],
    ["x.awards", undefined],
  ]);
});

describe("earlier aid", () => {
  const one = { on: "2024-01-15", amount: { amount: "100000", currency: "EUR" } };
  reads(readAwards, [
    [{ total: 0 }, { rows: [], complete: true }],
    [{ total: "150000" }, { rows: [{ amount: nok(15_000_000) }], complete: true }],
    [{ total: { amount: 20_000, currency: "EUR" } }, { rows: [{ amount: eur(2_000_000) }], complete: true }],

    [
      { awards: [], complete: true },
      { rows: [], complete: true },
    ],
    [
      { awards: [one], complete: false },
      { rows: [{ on: "2024-01-15", amount: eur(10_000_000) }], complete: false },
    ],
    [
      {
        awards: [
          {
            on: "2024-01-15",
            amount: 1000,
            eurNok: "11.5",
            regulation: "sgei",
            giver: "Staten",
            recipient: "Lag",
            scheme: "A",
          },
        ],
        complete: true,
      },
      {
        rows: [
          {
            on: "2024-01-15",
            amount: nok(100_000),
            eurNok: "11.5",
            regulation: "sgei",
            giver: "Staten",
            recipient: "Lag",
            scheme: "A",
          },
        ],
        complete: true,
      },
    ],
    [
      { awards: [{ ...one, eurNok: undefined }], complete: true },
      { rows: [{ on: "2024-01-15", amount: eur(10_000_000) }], complete: true },
    ],
  ]);
  refuses(readAwards, [
    [{ total: null }, "null x.total"],
    [{ total: -1 }, "negative x.total"],
    [{ total: 1, awards: [], complete: true }, "unknown-field x.awards", "unknown-field x.complete"],
    [[], "not-an-object"],
    [[one], "not-an-object"],
    [5, "not-an-object"],
    [{}, "missing-field x.complete", "missing-field x.awards"],
    [{ awards: [] }, "missing-field x.complete"],
    [{ total: "" }, "missing-field x.total"],
    [{ complete: true }, "missing-field x.awards"],
    [{ awards: [], complete: "yes" }, "not-a-boolean x.complete"],
    [{ awards: [], complete: null }, "null x.complete"],
    [{ awards: {}, complete: true }, "not-a-list x.awards"],
    [{ awards: [], complete: true, sum: 5 }, "unknown-field x.sum"],
    [{ awards: [{}], complete: true }, "missing-field x.awards[0].on", "missing-field x.awards[0].amount"],
    [{ awards: [one, { ...one, on: "2023-02-29" }], complete: true }, "not-a-date x.awards[1].on"],
    [
      { awards: [{ ...one, regulation: "agricultur" }], complete: true },
      "unknown-value x.awards[0].regulation",
    ],
    [{ awards: [{ ...one, eurNok: null }], complete: true }, "null x.awards[0].eurNok"],
    [{ awards: [{ ...one, eurNok: 0 }], complete: true }, "zero x.awards[0].eurNok"],
    [{ awards: [{ ...one, giverr: "x" }], complete: true }, "unknown-field x.awards[0].giverr"],
    [{ awards: [null], complete: true }, "not-an-object x.awards[0]"],
    [{ awards: new Array(1), complete: true }, "not-an-object x.awards[0]"],
    [
      {
        awards: [JSON.parse('{ "on": "2024-01-01", "amount": 5, "__proto__": { "x": 1 } }')],
        complete: true,
      },
      "unknown-field x.awards[0].__proto__",
    ],
    [
      {
        awards: [
          { on: "x", amount: -1 },
          { on: "y", amount: "z" },
        ],
        complete: 1,
      },
      "not-a-boolean x.complete",
      "not-a-date x.awards[0].on",
      "negative x.awards[0].amount",
      "not-a-date x.awards[1].on",
      "not-a-number x.awards[1].amount",
    ],
  ]);
  test("more rows than anyone could mean are refused at once", () => {
    expect(outcome(readAwards, { awards: new Array(100_001).fill(one), complete: true })).toEqual([
      "too-many x.awards",
    ]);
  });
});

describe("purchases of the same kind", () => {
  reads(readPurchases, [
    [
      { purchases: [{ amount: 5 }], complete: true },
      { rows: [{ amount: nok(500) }], complete: true },
    ],
    [
      { purchases: [{ on: "2024-01-01", amount: 5, what: "Skolemat" }], complete: false },
      { rows: [{ on: "2024-01-01", amount: nok(500), what: "Skolemat" }], complete: false },
    ],
  ]);
  refuses(readPurchases, [
    [{ purchases: [{ on: "2024-01-01" }], complete: true }, "missing-field x.purchases[0].amount"],
    [
      { purchases: [{ amount: 5, regulation: "general" }], complete: true },
      "unknown-field x.purchases[0].regulation",
    ],
    [{ awards: [], complete: true }, "unknown-field x.awards", "missing-field x.purchases"],
  ]);
});

describe("an organisation number", () => {
  reads(
    readOrganisationNumber,
    organisationNumbers.valid.map((number): [string, string] => [number, number]),
  );
  refuses(readOrganisationNumber, [
    ...organisationNumbers.invalidCheckDigit.map((number): [string, string] => [number, "wrong-check-digit"]),
    ...organisationNumbers.impossiblePrefixRemainder1.map((number): [string, string] => [
      number,
      "wrong-check-digit",
    ]),
    ["12345678", "not-an-organisation-number"],
    ["1234567850", "not-an-organisation-number"],
    ["123 456 785", "not-an-organisation-number"],
    ["NO123456785", "not-an-organisation-number"],
    ["", "not-an-organisation-number"],
    [123456785, "not-an-organisation-number"],
    ["١٢٣٤٥٦٧٨٥", "not-an-organisation-number"],
  ]);
  test("a remainder of zero gives the check digit zero", () => {
    expect(outcome(readOrganisationNumber, organisationNumbers.remainder0GivesCheckDigit0)).toBe(
      organisationNumbers.remainder0GivesCheckDigit0,
    );
  });
});

describe("codes with a shape", () => {
  reads(readCpv, [
    ["85000000", "85000000"],
    ["85000000-9", "85000000"],
    ["85", "85000000"],
    ["853", "85300000"],
  ]);
  refuses(readCpv, [
    ["8500000", "not-a-cpv-code"],
    ["85 00 00 00", "not-a-cpv-code"],
    ["8", "not-a-cpv-code"],
    ["85000000-", "not-a-cpv-code"],
    ["85000000-91", "not-a-cpv-code"],
    [85, "not-a-cpv-code"],
    ["services", "not-a-cpv-code"],
    ["00", "not-a-cpv-code"],
    ["009", "not-a-cpv-code"],
    ["00000000", "not-a-cpv-code"],
  ]);
  reads(readMunicipalityNumber, [
    ["0301", "0301"],
    ["0001", "0001"],
  ]);
  refuses(readMunicipalityNumber, [
    ["301", "not-a-municipality-number"],
    [301, "not-a-municipality-number"],
    ["03010", "not-a-municipality-number"],
    ["Oslo", "not-a-municipality-number"],
    ["0000", "not-a-municipality-number"],
  ]);
  reads(readSectorCode, [["7000", "7000"]]);
  refuses(readSectorCode, [
    ["2100,7000", "not-a-sector-code"],
    ["700", "not-a-sector-code"],
    [7000, "not-a-sector-code"],
    ["0000", "not-a-sector-code"],
  ]);
});
