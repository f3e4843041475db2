import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessSync, type Case } from "../../src";
import { fromStotteregisteret } from "../../src/registers";

/** Shaped as searches of the register answer, after public texts of those who use it; the awards are made up. */
const search = {
  stoettetildeling: [
    {
      stoettetiltaksnummer: "1000218775",
      tildelingsdato: "2026-02-12",
      tildeltBeloep: { beloep: 95000, valuta: "NOK" },
      stoetteinstrument: "Tilskudd",
      tilknyttetStoetteordning: "500",
      status: "Registrert",
      rolle: [
        {
          type: "rolletype.stoettegiver",
          rolleinnehaverVirksomhet: { organisasjonsnummer: "942110464", navn: "TRONDHEIM KOMMUNE" },
        },
        {
          type: "rolletype.stoettemottaker",
          rolleinnehaverVirksomhet: { organisasjonsnummer: "999999999", navn: "FJORDGLØTT AS" },
        },
      ],
    },
    {
      stoettetiltaksnummer: "1000218776",
      tildelingsdato: "2026-03-01",
      tildeltBeloep: null,
      tilknyttetStoetteordning: "500",
      rolle: [
        { type: "rolletype.stoettemottaker", rolleinnehaverVirksomhet: { organisasjonsnummer: "999999999" } },
      ],
    },
  ],
};

/** The same by the columns of the CSV of all awards. */
const row = {
  Støttetiltaksnummer: "1000218777",
  "Organisasjonsnummer støttemottaker": "999999999",
  "Navn støttemottaker": "FJORDGLØTT AS",
  "Navn støttegiver": "OSLO KOMMUNE",
  Tildelingsdato: "05.08.2025",
  "Tildelt beløp": "50.000,50",
  "Tildelt beløp valuta": "EUR",
  "Primærrettslig grunnlag": "Forordning (EU) 2023/2831",
  Status: "Registrert",
};

const statedIn = (result: ReturnType<typeof fromStotteregisteret>) =>
  result.ok ? result.case.registers?.stotteregisteret?.["aid.earlierDeMinimis"] : result.issues;

describe("awards of Støtteregisteret", () => {
  it("are earlier de minimis aid where the scheme is known to be, with the rate of the day", () => {
    const result = fromStotteregisteret(search, { schemes: { "500": "general" }, eurNok: () => "11.7" });
    expect(statedIn(result)).toEqual({
      awards: [
        {
          on: "2026-02-12",
          amount: { amount: "95000", currency: "NOK" },
          eurNok: "11.7",
          regulation: "general",
          giver: "TRONDHEIM KOMMUNE",
          recipient: "FJORDGLØTT AS",
          scheme: "500",
        },
      ],
      complete: false,
    });
    expect(result.ok && result.notes).toEqual([{ code: "interval", award: "1000218776" }]);
  });

  it("are in the answer but not in the case where the register does not tell what they were given under", () => {
    const result = fromStotteregisteret(search);
    expect(statedIn(result)).toEqual({ awards: [], complete: false });
    expect(result.ok && result.awards.map(({ number }) => number)).toEqual(["1000218775", "1000218776"]);
  });

  it.each([
    ["Forordning (EU) 2023/2831", "general"],
    ["Reg. (EU) No 1407/2013", "general"],
    ["Forordning 360/2012", "sgei"],
    ["2023/2832", "sgei"],
    ["1408/2013", "agriculture"],
    ["717/2014 art. 3", "fisheries"],
    ["651/2014 art. 22", undefined],
    ["11407/20133", undefined],
  ])("by the legal basis %s are counted as %s", (legalBasis, regulation) => {
    const result = fromStotteregisteret([{ ...row, "Primærrettslig grunnlag": legalBasis }]);
    expect(result.ok && result.awards[0]!.regulation).toBe(regulation);
  });

  it("in CSV have their dates and amounts as a spreadsheet writes them", () => {
    expect(statedIn(fromStotteregisteret([row]))).toMatchObject({
      awards: [{ on: "2025-08-05", amount: { amount: "50000.50", currency: "EUR" }, regulation: "general" }],
    });
  });

  it.each([
    ["250.000", "250000"],
    ["250.000,00", "250000"],
    ["250000,00", "250000"],
    ["1,500.00", "1500"],
    ["1 500,5", "1500.50"],
    ["EUR 1.500", "1500"],
  ])("have the amount %s as %s", (written, amount) => {
    expect(statedIn(fromStotteregisteret([{ ...row, "Tildelt beløp": written }]))).toMatchObject({
      awards: [{ amount: { amount, currency: "EUR" } }],
    });
  });

  it.each([["1 500.000"], ["1.500.00"], ["NOK 1500"], [1500.125], ["0.500"]])(
    "whose amount %s cannot be read are told of, and never counted as less",
    (written) => {
      const result = fromStotteregisteret([{ ...row, "Tildelt beløp": written }]);
      expect(result.ok && result.notes).toMatchObject([{ code: "unreadable", field: "amount" }]);
      expect(statedIn(result)).toEqual({ awards: [], complete: false });
    },
  );

  it.each([
    ["999 999 999", "999999999"],
    ["NO999999999MVA", "999999999"],
    ["999999999", "999 999 999"],
    ["999.999.999", "NO 999 999 999 MVA"],
  ])("are those of the undertaking where the register has %s and is asked for %s", (has, asked) => {
    const result = fromStotteregisteret([{ ...row, "Organisasjonsnummer støttemottaker": has }], {
      recipients: [asked],
    });
    expect(result.ok && result.awards.map((award) => award.organisationNumber)).toEqual(["999999999"]);
  });

  it("to others than the undertaking are left out", () => {
    const result = fromStotteregisteret([row], { recipients: ["923609016"] });
    expect(result.ok && result.awards).toEqual([]);
  });

  it("with a value that no case may hold are told of, and left out of the case", () => {
    const result = fromStotteregisteret([
      { ...row, "Tildelt beløp": "mye" },
      { ...row, Tildelingsdato: "snart" },
    ]);
    expect(result.ok && result.notes).toMatchObject([
      { code: "unreadable", award: "1000218777" },
      { code: "unreadable", award: "1000218777", field: "on" },
    ]);
    expect(statedIn(result)).toEqual({ awards: [], complete: false });
  });

  it("never make a list that is complete: what is left under a ceiling stays unknown", () => {
    const { case: known } = fromStotteregisteret([row]) as { case: object };
    const input = {
      ...known,
      transfer: { nature: "support", form: "grant", amount: { amount: "1000", currency: "EUR" } },
    };
    const answer = assessSync(input as Case, { on: "2026-05-02" });
    const route = answer.ok && answer.routes.find(({ id }) => id === "grant.de-minimis.general");
    expect(route).toMatchObject({
      verdict: "undetermined",
      missing: expect.arrayContaining(["aid.earlierDeMinimis"]),
    });
  });

  it("never throw, whatever the answer is, and always give a case that can be assessed", () => {
    const cell = fc.oneof(fc.anything(), fc.constantFrom("2026-01-01", "1,5", "NOK", "2023/2831", null));
    const award = fc.oneof(
      fc.anything(),
      fc.dictionary(
        fc.constantFrom(...Object.keys(row), "stoettetiltaksnummer", "rolle", "tildeltBeloep"),
        cell,
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.array(award), fc.record({ stoettetildeling: fc.array(award) })),
        (answer) => {
          const result = fromStotteregisteret(answer);
          if (result.ok)
            expect(assessSync(result.case, { on: "2026-01-01", detail: "verdicts" }).ok).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
