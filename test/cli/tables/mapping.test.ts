import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { command, fileWith } from "../command";
import { tableRun } from "./table-run";

const facts = { "transfer.nature": { value: "support" } };
const refusing = { ...facts, "transfer.form": { value: "none such" } };

/** The case that a row was read as, told with what is wrong with it. */
async function readAs(csv: string, mapping: { facts: object }) {
  const { invalid, err } = await tableRun(csv, { ...mapping, facts: { ...refusing, ...mapping.facts } });
  if (invalid.length === 0) throw new Error(err);
  return invalid.map(({ input }) => (input as { case: { transfer: Record<string, unknown> } }).case.transfer);
}

describe("a mapping", () => {
  it.each([
    [
      "a factor for a column",
      { facts: { "transfer.amount": { column: "tusen kr", factor: 1000 } } },
      "tusen kr\n250\n",
      "250000",
    ],
    [
      "a factor for all amounts",
      { factor: "1000000", facts: { "transfer.amount": "mill. kr" } },
      "mill. kr\n1,5\n",
      "1500000",
    ],
    [
      "a factor of 1, said",
      { facts: { "transfer.amount": { column: "Beløp (1000 kr)", factor: 1 } } },
      "Beløp (1000 kr)\n250\n",
      "250",
    ],
    [
      "a mark before decimals",
      { decimal: ".", facts: { "transfer.amount": "kr" } },
      "kr\n250,000.50\n",
      "250000.50",
    ],
    [
      "a default where nothing stands",
      { facts: { "transfer.amount": { column: "kr", default: 1000 } } },
      "id;kr\n1;-\n",
      "1000",
    ],
    [
      "no default where something stands",
      { facts: { "transfer.amount": { column: "kr", default: 1000 } } },
      "id;kr\n1;0\n",
      "0",
    ],
    [
      "values",
      { facts: { "transfer.amount": { column: "kr", values: { "full støtte": 5000 } } } },
      "kr\nfull\u00A0sto\u0338tte\n",
      "5000",
      false,
    ],
  ])("takes %s", async (_, mapping, csv, amount, isSame = true) => {
    const [transfer] = await readAs(isSame ? csv : csv.replace("sto\u0338tte", "støtte"), mapping);
    expect(String(transfer!.amount)).toBe(amount);
  });

  it("takes a currency for amounts that name none", async () => {
    const [first, second] = await readAs("Beløp (EUR)\n1000\nkr 5\n", {
      facts: { "transfer.amount": { column: "Beløp (EUR)", currency: "EUR" } },
    });
    expect(first!.amount).toEqual({ amount: "1000", currency: "EUR" });
    expect(second!.amount).toBe("5");
  });

  it("takes the order of day and month", async () => {
    const read = (date: string) =>
      readAs("dato\n02/03/2026\n", { facts: { "transfer.decidedOn": { column: "dato", date } } });
    expect((await read("dmy"))[0]!.decidedOn).toBe("2026-03-02");
    expect((await read("mdy"))[0]!.decidedOn).toBe("2026-02-03");
    const { invalid } = await tableRun("dato\n02/03/2026\n", {
      facts: { ...facts, "transfer.decidedOn": "dato" },
    });
    expect(invalid[0]!.issues[0]).toMatchObject({ code: "ambiguous", column: "dato" });
  });

  it.each([
    ["thousands", "Beløp (1000 kr)", "transfer.amount", "in thousands or millions"],
    ["thousands in a word", "Tilskudd i hele tusen", "transfer.amount", "in thousands or millions"],
    [
      "thousands with a no-break space",
      "Beløp i 1\u00A0000 kr",
      "transfer.amount",
      "in thousands or millions",
    ],
    ["millions", "MNOK", "transfer.amount", "in thousands or millions"],
    ["euro", "Amount (EUR)", "transfer.amount", 'Give it a "currency"'],
    ["percent", "Andel i %", "aid.economicUse", 'Give it a "factor": "0.01"'],
  ])("must say what a column names as its unit: %s", async (_, column, fact, said) => {
    const { code, err, wasWritten } = await tableRun(`${column}\n250\n`, { facts: { [fact]: column } });
    expect([code, wasWritten]).toEqual([1, false]);
    expect(err).toContain(said);
  });

  it.each([
    ["factor", 1000, "actor.employees"],
    ["factor", 1000, "aid.earlierDeMinimis"],
    ["factor", 1000, "contract.months"],
    ["factor", 1000, "actor.name"],
    ["currency", "EUR", "aid.economicUse"],
    ["decimal", ",", "transfer.decidedOn"],
    ["date", "dmy", "transfer.amount"],
  ])("is refused where %s would be ignored: %j of %s", async (name, value, fact) => {
    const { code, err, wasWritten } = await tableRun("a\n1\n", {
      facts: { [fact]: { column: "a", [name]: value } },
    });
    expect([code, wasWritten]).toEqual([1, false]);
    expect(err).toContain(`"${name}" is not for the fact in the column "a"`);
  });

  it("is told all that is wrong with it at once", async () => {
    const { err } = await tableRun("a\n1\n", {
      encoding: "utf-99",
      decimal: "x",
      facts: { "transfer.amount": "a" },
    });
    expect(err).toContain("there is no such encoding");
    expect(err).toContain("decimal");
  });
});

describe("a list from a second file", () => {
  const awards =
    "org;dato;kr;kurs\n974 760 673;01.03.2025;250 000;11,5\n974760673;2.2.2026;100000;11,6\n923609016;1.1.2026;5;11\n";
  const mapped = (file: string, more: object = {}) => ({
    id: "nr",
    facts: {
      ...refusing,
      "actor.organisationNumber": "orgnr",
      "aid.earlierDeMinimis": {
        file,
        organisationNumber: "org",
        complete: true,
        fields: { on: "dato", amount: "kr", eurNok: "kurs" },
        ...more,
      },
    },
  });
  const main = "nr;orgnr\n1;974760673 MVA\n2;923 609 016\n3;889640782\n4;\n";
  const listsOf = async (csv: string, more: object = {}) => {
    const run = await tableRun(main, mapped(fileWith("awards.csv", csv), more));
    const lists = run.invalid.map(
      ({ input }) =>
        (input as { case: { aid?: { earlierDeMinimis?: { awards: unknown[]; complete: boolean } } } }).case
          .aid?.earlierDeMinimis,
    );
    return { ...run, lists };
  };

  it("is joined by organisation number", async () => {
    const { lists } = await listsOf(awards);
    expect(lists[0]).toEqual({
      awards: [
        { on: "2025-03-01", amount: "250000", eurNok: "11.5" },
        { on: "2026-02-02", amount: "100000", eurNok: "11.6" },
      ],
      complete: true,
    });
    expect(lists[1]!.awards).toHaveLength(1);
    expect(lists[2]).toEqual({ awards: [], complete: true });
    expect(lists[3]).toBeUndefined();
  });

  it("is as complete as the mapping says", async () => {
    expect((await listsOf(awards, { complete: false })).lists.map((list) => list?.complete)).toEqual([
      false,
      false,
      false,
      undefined,
    ]);
  });

  it("is complete for nobody where a row has no owner, and says so", async () => {
    const { lists, err } = await listsOf(`${awards};1.1.2026;9000000;11\n`);
    expect(lists.map((list) => list?.complete)).toEqual([false, false, false, undefined]);
    expect(err).toContain("1 row without a readable organisation number");
  });

  it("has a bad row that makes those rows bad, and no other, by file and line", async () => {
    const { invalid } = await listsOf(awards.replace("100000", "mye"));
    const others = invalid.map(({ issues }) => issues.filter(({ path }) => path !== "transfer.form"));
    expect(others[0]).toMatchObject([{ code: "unreadable-amount", column: "kr" }]);
    expect(others[0]![0]!.message).toMatch(/awards\.csv, line 3: /);
    expect(others.slice(1)).toEqual([[], [], []]);
  });

  it.each([
    [
      "no column for the number",
      { fields: { on: "dato", amount: "kr" } },
      { "actor.organisationNumber": undefined },
      "joined by organisation number",
    ],
    ["a field that a list has not", { fields: { on: "dato", sum: "kr" } }, {}, 'has no field "sum"'],
    [
      "a column that the file has not",
      { fields: { on: "dag", amount: "kr" } },
      {},
      "lacks these columns of the mapping: dag",
    ],
    ["a file that is not there", { file: "no-such.csv" }, {}, "no-such.csv"],
  ])("is refused with %s, and nothing is written", async (_, more, change, said) => {
    const map = mapped(fileWith("awards.csv", awards), more);
    const { code, err, wasWritten } = await tableRun(main, { ...map, facts: { ...map.facts, ...change } });
    expect([code, wasWritten]).toEqual([1, false]);
    expect(err).toContain(said);
  });
});

describe("a mapping to begin with", () => {
  const csv = "Saksnr;Orgnr;Navn;Beløp;Kommunenr;Dato;Merknad\n1;974760673;Laget;400 000;0301;1.2.2026;x\n";

  it("is printed for a table, and can be used as it is", async () => {
    const from = fileWith("suggest.csv", csv);
    const { code, out } = await command(["batch", from, "--suggest-mapping"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      id: "Saksnr",
      on: "Dato",
      facts: {
        "actor.organisationNumber": "Orgnr",
        "actor.name": "Navn",
        "transfer.amount": "Beløp",
        "municipality.number": "Kommunenr",
      },
      unused: ["Merknad"],
    });
    const map = fileWith("suggested.json", out);
    expect((await command(["batch", from, `${from}.out`, "--mapping", map])).code).toBe(0);
    expect(readFileSync(`${from}.out`, "utf8")).toContain('"id":"1","ok":true,"on":"2026-02-01"');
  });

  it.each([
    [
      "says what the words in the cells mean, of an answer of a few",
      "Støtteform;\nTilskudd;\nlån;\nTilskudd;\nkake;\n",
      { "transfer.form": { column: "Støtteform", values: { Tilskudd: "grant", lån: "loan" } } },
    ],
    [
      "names the column alone where the cells have the answers as they are",
      "Støtteform;\ngrant;\nloan;\n",
      { "transfer.form": "Støtteform" },
    ],
    [
      "leaves a column aside in which no cell holds an answer of the fact",
      "Støtteform;\nutbetaling i to deler;\n",
      {},
    ],
  ])("%s", async (_, table, facts) => {
    const { out } = await command(["batch", fileWith("words.csv", table), "--suggest-mapping"]);
    expect(JSON.parse(out).facts).toEqual(facts);
  });

  const guessOf = async (column: string) => {
    const { out } = await command([
      "batch",
      fileWith("guess.csv", `x y;${column}\n1;\n`),
      "--suggest-mapping",
    ]);
    const { id, facts } = JSON.parse(out) as { id?: string; facts: Record<string, string> };
    return id === column ? "id" : Object.keys(facts)[0];
  };

  it.each([
    ["id", ["Saksnr", "Saksnummer", "Arkivsaksnr.", "Søknadsnr", "Kontraktsnr", "Løpenr", "ID", "Referanse"]],
    [
      "actor.name",
      ["Søker", "Søkers navn", "Namn", "Søkar", "Foretaksnavn", "Mottaker", "Leverandør", "Applicant"],
    ],
    [
      "actor.organisationNumber",
      [
        "Org.nr",
        "Orgnr.",
        "Org nr",
        "ORGNR",
        "Org. nr.",
        "Organisasjonsnummer",
        "Organisasjonsnumer",
        "Orgnummer",
      ],
    ],
    ["actor.legalForm", ["Org.form", "Organisasjonsform"]],
    ["municipality.number", ["Kommunenr", "Komm.nr.", "Kommunenummer"]],
    [
      "transfer.amount",
      [
        "Beløp",
        "Beløp (kr)",
        "Beløp i kr",
        "Søknadsbeløp",
        "Tilskudd",
        "Tilskot",
        "Innvilget beløp",
        "Amount (NOK)",
      ],
    ],
    ["transfer.decidedOn", ["Vedtaksdato", "Dato for vedtak", "Decision date"]],
    [
      "contract.estimatedValue",
      ["Kontraktsverdi", "Kontraktsverdi eks. mva", "Estimert verdi (ekskl. mva)", "Anslått verdi i kr"],
    ],
    [undefined, ["Kontraktsverdi inkl. mva", "Beløp (inkl. mva)", "Verdi (med MVA)"]],
    [
      undefined,
      ["Merknad", "Kontonummer", "Postnr", "Sted", "Land", "Sum", "Utbetalingsdato", "Tilskudd 2024"],
    ],
  ])("has %s for what people call it", async (fact, columns) => {
    for (const column of columns) expect([column, await guessOf(column)]).toEqual([column, fact]);
  });

  it.each([
    ["the day of a decision where there is no other", "Navn;Vedtaksdato", "Vedtaksdato"],
    ["the date where there is one", "Vedtaksdato;Dato", "Dato"],
    ["none where there is none", "Navn;Beløp", undefined],
  ])("has for the date of the law %s", async (_, columns, on) => {
    const { out } = await command(["batch", fileWith("on.csv", `${columns}\n1;2\n`), "--suggest-mapping"]);
    expect(JSON.parse(out).on).toBe(on);
  });

  it.each([
    ["nb", "Det mangler et kart"],
    ["nn", "Det manglar eit kart"],
    ["en", "A mapping that says which column is which fact is missing"],
  ])("comes with the message where a table has none: %s", async (lang, said) => {
    const from = fileWith("no-map.csv", csv);
    const { code, err } = await command(["batch", from, `${from}.out`, "--lang", lang]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).toContain('"transfer.amount": "Beløp"');
  });

  it("still needs a file of answers without --suggest-mapping", async () => {
    expect((await command(["batch", fileWith("x.csv", csv)])).code).toBe(2);
  });
});

describe("the help of hjemmel batch", () => {
  it.each([
    ["nb", "CSV- eller XLSX-fil", "skriv et kart å begynne med", ".csv eller .xlsx"],
    ["nn", "CSV- eller XLSX-fil", "skriv eit kart å byrje med", ".csv eller .xlsx"],
    ["en", "CSV or XLSX file", "print a mapping to begin with", ".csv or .xlsx"],
  ])("tells of tables, mappings and summaries: %s", async (lang, ...said) => {
    const { code, out } = await command(["batch", "--help", "--lang", lang]);
    const text = out.replace(/\s+/g, " ");
    expect(code).toBe(0);
    for (const words of said) expect(text).toContain(words);
  });
});
