import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lawTextsIn } from "../../src/law-text";
import { euPlacesIn, placesIn } from "../../src/law-text/provisions";
import { amendmentsIn } from "../../src/law-text/read/notes";
import { lovdataFiles } from "./lovdata-files";

const folder = "fixtures/law-text";
const files = readdirSync(folder).map((name) => ({
  name,
  content: readFileSync(`${folder}/${name}`, "utf8"),
}));

describe("the note at a paragraph names its amendments", () => {
  test.each([
    ["Endret ved forskrift 14 mars 2024 nr. 449 .", [["amended", "2024-03-14-449", "2024-03-14"]]],
    [
      "Tilføyd ved lov 2 feb 2020 nr. 7 (i kraft 1 mars 2020), endret ved lov 3 april 2021 nr. 8.",
      [
        ["added", "2020-02-02-7", "2020-03-01"],
        ["amended", "2021-04-03-8", "2021-04-03"],
      ],
    ],
    [
      "Endret ved lov 2 feb 2020 nr. 7 (i kraft fra den tid Kongen bestemmer).",
      [["amended", "2020-02-02-7", undefined]],
    ],
    [
      "Opphevet ved lov 1 jan 2021 nr. 9 (ikr. 1 juli 2021 iflg. res. 3 mars 2021 nr. 600).",
      [["repealed", "2021-01-01-9", "2021-07-01"]],
    ],
  ])("%s", (note, expected) => {
    expect(amendmentsIn(note).map(({ kind, number, inForce }) => [kind, number, inForce])).toStrictEqual(
      expected,
    );
  });
});

describe("a provision names places", () => {
  test.each([
    ["§ 5-3(1) b", [{ paragraph: "5-3", subsection: 1, letter: "b" }]],
    [
      "§ 3-1(1) b og § 3-2(1) b",
      [
        { paragraph: "3-1", subsection: 1, letter: "b" },
        { paragraph: "3-2", subsection: 1, letter: "b" },
      ],
    ],
    ["§§ 3–4", [{ paragraph: "3" }, { paragraph: "4" }]],
    ["§ 5a", [{ paragraph: "5a" }]],
    [
      "§ 13-3 a og b",
      [
        { paragraph: "13-3", letter: "a" },
        { paragraph: "13-3", letter: "b" },
      ],
    ],
    [
      "§ 5-4(8) og (9)",
      [
        { paragraph: "5-4", subsection: 8 },
        { paragraph: "5-4", subsection: 9 },
      ],
    ],
    ["§ 5-3, endret ved FOR-2018-04-04-533", [{ paragraph: "5-3" }]],
    ["vedlegg 2", [{ paragraph: "vedlegg 2" }]],
    ["kap. 6", []],
  ])("%s", (provision, places) => {
    expect(placesIn(provision)).toStrictEqual(places);
  });

  test.each([
    ["art. 3(2)", [{ article: "3", paragraph: "2", points: [] }]],
    [
      "art. 4(1)(bb), 6",
      [
        { article: "4", paragraph: "1", points: ["bb"] },
        { article: "6", points: [] },
      ],
    ],
    [
      "art. 58–59",
      [
        { article: "58", points: [] },
        { article: "59", points: [] },
      ],
    ],
    [
      "art. 25(5)–(6)",
      [
        { article: "25", paragraph: "5", points: [] },
        { article: "25", paragraph: "6", points: [] },
      ],
    ],
    ["art. 11(a)", [{ article: "11", points: ["a"] }]],
    ["chapter III", []],
  ])("%s", (provision, places) => {
    expect(euPlacesIn(provision)).toStrictEqual(places);
  });
});

describe("files of law text", () => {
  const { texts, problems } = lawTextsIn(files);
  const park = texts.acts.get("FOR-2001-01-01-1")!;

  test("are read without a fault", () => {
    expect(problems).toStrictEqual([]);
  });

  test("give each paragraph its copies, the newest first, and its amendments with their wording", () => {
    const { copies, amendments } = park.paragraphs.get("2")!;
    expect(copies.map(({ asOf }) => asOf)).toStrictEqual(["2025-06-01", "2020-06-01"]);
    expect(amendments.map(({ number, inForce, parts }) => [number, inForce, parts?.length])).toStrictEqual([
      ["2019-03-01-10", "2019-03-01", 1],
      ["2022-03-01-20", "2022-04-01", 1],
    ]);
  });

  test("know what is repealed", () => {
    expect(
      [...park.paragraphs.values()].filter(({ isRepealed }) => isRepealed).map(({ id }) => id),
    ).toStrictEqual(["3"]);
  });

  test("keep the texts of an EU act in their order, and leave out the articles of its annexes", () => {
    const versions = texts.eu.get("32021R0077")!;
    expect(versions.map(({ from }) => from)).toStrictEqual(["2021-01-01", "2024-01-01"]);
    expect(versions[0]!.articles.get("1")).toContain("EUR 300 000");
    expect([...versions[0]!.articles.keys()]).toStrictEqual(["1", "2"]);
  });

  test("of which only some articles are held are not taken for whole", () => {
    expect(texts.eu.get("32011R0099")![0]!.isWhole).toBe(false);
  });

  test("that the index names and that are not there are told of", () => {
    const without = files.filter(({ name }) => name !== "park-old.md");
    expect(lawTextsIn(without).problems).toStrictEqual([
      { file: "park-old.md", problem: "missing-file", detail: "index.json" },
    ]);
  });
});

describe("Lovdata's public data", () => {
  const { texts, problems } = lawTextsIn(lovdataFiles);
  const act = texts.acts.get("LOV-2010-01-01-1")!;

  test("is read as published", () => {
    expect(problems).toStrictEqual([]);
    expect([act.from, [...act.paragraphs.keys()]]).toStrictEqual(["2010-02-01", ["1", "2"]]);
  });

  test("gives subsections and letters", () => {
    expect(act.paragraphs.get("1")!.copies[0]!.body).toBe(
      "(1) En benk kan koste høyst 700 000 kroner.\n\n(2) Benken har\n\n- sete\n- rygg.",
    );
  });

  test("gives amendments with the wording that Lovtidend has", () => {
    expect(act.paragraphs.get("1")!.amendments).toStrictEqual([
      {
        kind: "amended",
        number: "2020-02-02-7",
        inForce: "2020-03-01",
        parts: [
          { instruction: "§ 1 første ledd skal lyde:", wording: "En benk kan koste høyst 700 000 kroner." },
        ],
      },
    ]);
  });

  test("says what is repealed", () => {
    expect(act.paragraphs.get("2")!.isRepealed).toBe(true);
  });

  test("that is not well formed is told of, and the rest is read", () => {
    const broken = { name: "broken.xml", content: "<html><body>" };
    const read = lawTextsIn([broken, ...lovdataFiles]);
    expect(read.problems.map(({ file, problem }) => [file, problem])).toStrictEqual([
      ["broken.xml", "not-xml"],
    ]);
    expect(read.texts.acts.size).toBe(1);
  });
});
