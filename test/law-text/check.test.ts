import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Amended, Citation, LawData } from "../../src/law";
import { checkAgainst, type Finding, lawTextsIn } from "../../src/law-text";
import { lovdataFiles } from "./lovdata-files";

const folder = "fixtures/law-text";
const files = readdirSync(folder).map((name) => ({
  name,
  content: readFileSync(`${folder}/${name}`, "utf8"),
}));
const { texts } = lawTextsIn([...files, ...lovdataFiles]);

const sources: LawData["sources"] = [
  { id: "park", title: "Parkforskriften", reference: "FOR-2001-01-01-1" },
  { id: "eu-park", title: "EU-parkforskriften", reference: "FOR-2002-02-02-2" },
  { id: "bench", title: "Benkeloven", reference: "LOV-2010-01-01-1" },
  { id: "reg-77", title: "Forordning (EU) 2021/77", reference: "32021R0077" },
  { id: "reg-99", title: "Forordning (EU) nr. 99/2011", reference: "32011R0099" },
  { id: "elsewhere", title: "En lov som ikke er i mappen", reference: "LOV-1999-01-01-1" },
];

interface Example {
  from?: string;
  to?: string | null;
  cites: Citation[];
  amount?: [string, string];
  gap?: true;
}

/** What is found of one version, without what all findings have. */
function found(
  { from = "2023-06-01", to = "2023-12-31", cites, amount, gap }: Example,
  looked: Amended[] = [],
) {
  const dated = { from, to, certainty: "settled" as const, citations: cites };
  const data = {
    sources,
    rules: amount
      ? []
      : [{ id: "r", kind: "condition" as const, versions: [{ ...dated, ...(gap ? { gap } : {}) }] }],
    parameters: amount
      ? [{ id: "p", unit: amount[1], fact: "integer" as const, values: [{ ...dated, value: amount[0] }] }]
      : [],
  };
  return checkAgainst(data, texts, looked, (id) => [`route-of-${id}`]);
}

const kindsOf = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);
const cite = (source: string, provision?: string): Citation[] => [
  { source, ...(provision ? { provision } : {}) },
];

describe("a citation of an act or a regulation", () => {
  test.each<[string, Example, string[]]>([
    ["that stands has nothing against it", { cites: cite("park", "§ 1(1) b") }, []],
    ["of a paragraph that does not exist", { cites: cite("park", "§ 9") }, ["no-such-place"]],
    ["of a subsection that does not exist", { cites: cite("park", "§ 1(3)") }, ["no-such-place"]],
    ["of a letter that does not exist", { cites: cite("park", "§ 1(1) c") }, ["no-such-place"]],
    ["of what was repealed the day after", { cites: cite("park", "§ 3"), to: "2023-12-31" }, []],
    ["of what is repealed on its last day", { cites: cite("park", "§ 3"), to: "2024-01-01" }, ["repealed"]],
    ["of what came on its first day", { cites: cite("park", "§ 4"), from: "2023-01-01" }, []],
    [
      "of a number that other words had until then",
      { cites: cite("park", "§ 6"), from: "2021-01-01", to: "2021-12-31" },
      [],
    ],
    ["of what came the day after", { cites: cite("park", "§ 4"), from: "2022-12-31" }, ["not-yet"]],
    [
      "of a rule that was not there, in a gap",
      { cites: cite("park", "§ 4"), from: "2022-12-31", gap: true },
      [],
    ],
    [
      "of an act before its first day",
      { cites: cite("park", "§ 1"), from: "2000-12-31" },
      ["act-not-in-force"],
    ],
    [
      "of a regulation after its last day",
      { cites: cite("eu-park", "§ 2"), to: "2025-01-01" },
      ["act-not-in-force"],
    ],
    ["to its last day", { cites: cite("eu-park", "§ 2"), to: "2024-12-31" }, []],
    ["of which the text is not held", { cites: cite("elsewhere", "§ 1") }, []],
    [
      "that names an amendment of another paragraph",
      { cites: cite("park", "§ 2, endret ved FOR-2020-01-01-1") },
      ["unknown-amendment"],
    ],
    [
      "that begins on another day than the amendment it names",
      { cites: cite("park", "§ 2(1), endret ved FOR-2022-03-01-20"), from: "2022-04-02" },
      ["date-differs"],
    ],
    [
      "that begins with the amendment it names",
      { cites: cite("park", "§ 2(1), endret ved FOR-2022-03-01-20"), from: "2022-04-01" },
      [],
    ],
    ["of Lovdata's data, repealed", { cites: cite("bench", "§ 2") }, ["repealed"]],
    ["of Lovdata's data, that stands", { cites: cite("bench", "§ 1(2) b") }, []],
  ])("%s", (_, example, kinds) => {
    expect(kindsOf(found(example).findings)).toStrictEqual(kinds);
  });
});

describe("an amendment inside a version", () => {
  test.each([
    ["the day after it", "2022-04-02", null, []],
    ["from the day of it", "2022-04-01", null, []],
    ["the day before it", "2022-03-31", null, ["2022-03-01-20"]],
    ["that ends the day before it", "2021-01-01", "2022-03-31", []],
    ["that ends on the day of it", "2021-01-01", "2022-04-01", ["2022-03-01-20"]],
  ])("is looked at in a version %s", (_, from, to, expected) => {
    const { findings } = found({ cites: cite("park", "§ 2(1)"), from, to });
    expect(findings.flatMap((one) => (one.kind === "break" ? one.by : []))).toStrictEqual(expected);
  });

  test("of another subsection is passed over", () => {
    expect(found({ cites: cite("park", "§ 2(2)"), from: "2021-01-01" }).findings).toStrictEqual([]);
  });

  test("names the routes that rest on the rule", () => {
    expect(found({ cites: cite("park", "§ 2"), from: "2021-01-01" }).findings).toMatchObject([
      { kind: "break", routes: ["route-of-r"] },
    ]);
  });

  const look = {
    source: "park",
    place: "§ 2",
    amendment: "2022-03-01-20",
    rules: ["r"],
    compared: "…",
    on: "2026-11-30",
  };

  test("that somebody has looked at is not told of again", () => {
    const { findings, held, stale } = found({ cites: cite("park", "§ 2"), from: "2021-01-01" }, [look]);
    expect([findings, held.lookedAt, stale]).toStrictEqual([[], 1, []]);
  });

  test("that is marked but no longer there is told of", () => {
    expect(found({ cites: cite("park", "§ 2"), from: "2022-04-01" }, [look]).stale).toStrictEqual([look]);
  });
});

describe("an amount", () => {
  test.each<[string, Example, string[]]>([
    ["in the wording of the day", { cites: cite("park", "§ 2(1)"), amount: ["2500000", "NOK"] }, []],
    ["that is another", { cites: cite("park", "§ 2(1)"), amount: ["2400000", "NOK"] }, ["amount-differs"]],
    [
      "that is the end of a longer number",
      { cites: cite("park", "§ 2(1)"), amount: ["5000000", "NOK"] },
      ["amount-differs"],
    ],
    [
      "of the day before an amendment",
      { cites: cite("park", "§ 2(1)"), amount: ["2000000", "NOK"], from: "2021-01-01", to: "2022-03-31" },
      [],
    ],
    [
      "that an amendment changed",
      { cites: cite("park", "§ 2(1)"), amount: ["2000000", "NOK"], from: "2021-01-01", to: "2022-04-01" },
      ["amount-stale", "break"],
    ],
    [
      "of a subsection whose letters alone were amended",
      { cites: cite("park", "§ 5(1)"), amount: ["0.50", "share"], from: "2021-01-01", to: null },
      ["break", "original-unseen"],
    ],
    [
      "of a subsection whose letters alone are held on its first day",
      {
        cites: [...cite("park", "§ 7(1)")],
        amount: ["0.50", "share"],
        from: "2020-01-01",
        to: "2020-12-31",
      },
      [],
    ],
    ["in months in words", { cites: cite("park", "§ 5(2)"), amount: ["3", "months"] }, []],
    [
      "in a paragraph whose earlier number is cited, and whose words are not held",
      {
        cites: [...cite("park", "§ 2(1)"), ...cite("park", "§ 6")],
        amount: ["7", "NOK"],
        from: "2021-01-01",
        to: "2021-12-31",
      },
      [],
    ],
    ["in words", { cites: cite("park", "§ 2(2)"), amount: ["5", "years"] }, []],
    [
      "in months, where the law counts years",
      { cites: cite("park", "§ 2(2)"), amount: ["60", "months"] },
      [],
    ],
    [
      "of the text of the day, in the EU",
      { cites: cite("reg-77", "art. 1(1)"), amount: ["500000", "EUR"], from: "2024-06-01", to: null },
      [],
    ],
    [
      "of the text before, which the EEA may still have",
      { cites: cite("reg-77", "art. 1(1)"), amount: ["300000", "EUR"], from: "2024-06-01", to: null },
      [],
    ],
    [
      "of a later text",
      { cites: cite("reg-77", "art. 1(1)"), amount: ["500000", "EUR"] },
      ["amount-differs"],
    ],
    [
      "that is a rate of the article and an addition",
      { cites: cite("reg-77", "art. 1(2)"), amount: ["0.60", "share"] },
      [],
    ],
    [
      "that is no such sum",
      { cites: cite("reg-77", "art. 1(2)"), amount: ["0.55", "share"] },
      ["amount-differs"],
    ],
  ])("%s", (_, example, kinds) => {
    expect(kindsOf(found(example).findings).sort()).toStrictEqual(kinds);
  });

  test("in another paragraph of the article is pointed to", () => {
    const { findings } = found({ cites: cite("reg-77", "art. 1(2)"), amount: ["300000", "EUR"] });
    expect(findings).toMatchObject([{ kind: "amount-differs", rather: ["art. 1(1)"] }]);
  });
});

describe("an EU act", () => {
  test.each<[string, Example, string[]]>([
    ["whose article exists", { cites: cite("reg-77", "art. 1(2)(b)") }, []],
    ["whose article does not exist", { cites: cite("reg-77", "art. 7") }, ["no-such-place"]],
    ["whose paragraph does not exist", { cites: cite("reg-77", "art. 1(3)") }, ["no-such-place"]],
    ["whose point does not exist", { cites: cite("reg-77", "art. 1(2)(c)") }, ["no-such-place"]],
    ["that is not held whole", { cites: cite("reg-99", "art. 7") }, []],
    ["that the paragraph names", { cites: [...cite("eu-park", "§ 1"), ...cite("reg-77", "art. 2")] }, []],
    [
      "that another paragraph names",
      { cites: [...cite("eu-park", "§ 1"), ...cite("reg-99", "art. 3(2)")] },
      ["wrong-eu-act"],
    ],
    [
      "that the paragraph names only later",
      {
        cites: [...cite("eu-park", "§ 1"), ...cite("reg-77", "art. 2")],
        from: "2022-04-30",
        to: "2022-04-30",
      },
      ["eu-act-not-yet"],
    ],
    [
      "from the day the paragraph names it",
      {
        cites: [...cite("eu-park", "§ 1"), ...cite("reg-77", "art. 2")],
        from: "2022-05-01",
        to: "2022-05-01",
      },
      [],
    ],
  ])("%s", (_, example, kinds) => {
    expect(kindsOf(found(example).findings)).toStrictEqual(kinds);
  });
});

test("what was checked against the text, and what could not be, is counted", () => {
  const { held } = found({ cites: [...cite("park", "§ 1"), ...cite("elsewhere", "§ 1")] });
  expect(held).toStrictEqual({ citations: 2, checked: 1, withoutText: 1, lookedAt: 0 });
});
