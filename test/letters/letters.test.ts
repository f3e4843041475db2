import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Assessment, assessSync } from "../../src";
import { nationalTexts } from "../../src/explain";
import type { Law } from "../../src/law";
import {
  type LetterOptions,
  writeChecklist,
  writeDeMinimisDeclarationForm,
  writeDeMinimisLetter,
  writeGrantLetter,
  writeJustification,
  writeRefusalLetter,
} from "../../src/letters";
import { speechOf } from "../../src/text";
import { type Fixture, fixtureFiles, lawOf } from "../support/fixtures";
import { untraceable } from "./traceable";

interface Written {
  letter: "justification" | "de-minimis" | "grant" | "refusal" | "checklist";
  route: string;
  lang: "nb" | "nn" | "en";
  file: string;
  name: string;
}

const written: Written[] = JSON.parse(readFileSync("fixtures/letters/letters.json", "utf8"));
const writers = {
  justification: writeJustification,
  "de-minimis": writeDeMinimisLetter,
  grant: writeGrantLetter,
  refusal: writeRefusalLetter,
  checklist: writeChecklist,
};

const details = {
  municipality: "Kristiansand kommune",
  caseNumber: "K-sak",
  recipient: "Mottakeren",
  purpose: "Formålet",
};

function fixtureOf({ file, name }: Pick<Written, "file" | "name">): Fixture {
  return fixtureFiles(`fixtures/cases/${file}`)[0]!.fixtures.find((one) => one.name === name)!;
}

function answerTo(fixture: Fixture, lang: Written["lang"]): Assessment & { ok: true } {
  const answer = assessSync(fixture.case, {
    on: fixture.on,
    lang,
    law: lawOf(fixture),
    detail: "full",
  });
  if (!answer.ok) throw new Error("The case is valid.");
  return answer;
}

/** The letter with the hash of the rules taken out, which any change of the law changes. */
const withoutHash = (text: string, law: Law) => text.replace(law.hash.slice(0, 12), "hash");

const slug = ({ letter, route, lang }: Written, index: number) =>
  `${String(index + 1).padStart(2, "0")}-${letter}-${route}.${lang}`;

test("each letter of twenty fixtures and more is there in three languages", () => {
  const languages = new Map<string, Set<string>>();
  for (const { letter, route, file, name, lang } of written) {
    const one = JSON.stringify([letter, route, file, name]);
    languages.set(one, new Set([...(languages.get(one) ?? []), lang]));
  }
  expect([...languages].filter(([, { size }]) => size < 3)).toEqual([]);
  expect(new Set(written.map(({ file, name }) => `${file}: ${name}`)).size).toBeGreaterThanOrEqual(20);
});

describe("letters that were read and approved", () => {
  test.each(written.map((one, index) => [slug(one, index), one] as const))("%s", async (file, one) => {
    const fixture = fixtureOf(one);
    const law = lawOf(fixture);
    const answer = answerTo(fixture, one.lang);
    const letter = writers[one.letter](answer, { route: one.route, lang: one.lang, details, law });
    if (!letter.ok) throw new Error(letter.refusals.map(({ message }) => message).join("\n"));
    await expect(withoutHash(letter.text, law)).toMatchFileSnapshot(`../../fixtures/letters/${file}.md`);
    expect(untraceable(letter.text, answer, law, one.lang)).toEqual([]);
  });

  test.each(["nb", "nn", "en"] as const)("the form of 2026 in %s", async (lang) => {
    const form = writeDeMinimisDeclarationForm({ on: "2026-01-01", lang });
    await expect(form.ok && form.text).toMatchFileSnapshot(`../../fixtures/letters/form-2026.${lang}.md`);
  });
});

describe("what is for the municipality alone is not in a letter to a recipient", () => {
  const letters = written.flatMap((one, index) =>
    ["grant", "refusal", "de-minimis"].includes(one.letter) ? [[slug(one, index), one] as const] : [],
  );
  test.each(letters)("%s", (file, one) => {
    const text = readFileSync(`fixtures/letters/${file}.md`, "utf8");
    const { words, title } = speechOf(one.lang, lawOf(fixtureOf(one)), fixtureOf(one).on, nationalTexts);
    const { duties = [] } = routeOf(answerTo(fixtureOf(one), one.lang), one.route);
    const internal = [
      ...Object.values(words.citationMark),
      words.sections.notChecked,
      words.sections.warnings,
      words.sections.law,
      ...duties.map(({ id }) => title(id)),
    ].filter((part) => part !== "");
    expect(internal.filter((part) => text.includes(part))).toEqual([]);
  });
});

function routeOf({ routes, instruments }: Assessment, id: string) {
  return [...routes, ...instruments].find((route) => route.id === id)!;
}

test.each([
  ["12", /garanti|lån/i],
  ["01", /helse- og sosialtjenester \(vedlegg 3\)/],
  ["11", /garanti|lån/i],
])("the reasons of letter %s have no conditions for another kind of case", (number, other) => {
  const file = readdirSync("fixtures/letters").find((name) => name.startsWith(number))!;
  const text = readFileSync(`fixtures/letters/${file}`, "utf8");
  const conditions = text.slice(text.indexOf("## Vilkårene"), text.indexOf("## Skjønns"));
  expect(conditions).toContain("✓");
  expect(conditions).not.toMatch(other);
});

describe("the rules of the date", () => {
  test.each([
    ["2014-05-17", "1407/2013", "EUR 200 000"],
    ["2023-12-31", "1407/2013", "EUR 200 000"],
    ["2024-11-11", "2023/2831", "EUR 300 000"],
    ["2026-01-01", "2023/2831", "EUR 300 000"],
  ])("the form of %s names regulation %s and %s", (on, regulation, ceiling) => {
    const form = writeDeMinimisDeclarationForm({ on, lang: "nb" });
    expect(form.ok && form.text).toContain(regulation);
    expect(form.ok && form.text).toContain(ceiling);
  });

  test("there is no form for a day on which no such rules applied", () => {
    const form = writeDeMinimisDeclarationForm({ on: "2024-07-01", lang: "en" });
    expect(form).toMatchObject({ ok: false, refusals: [{ code: "no-regulation", on: "2024-07-01" }] });
  });
});

const deMinimis = written.find(({ letter, lang }) => letter === "de-minimis" && lang === "nb")!;

/** "15 358,37" and "300 000" in cent. */
function centIn(amount: string): number {
  const [whole, part = "00"] = amount.split(/[.,](?=\d\d$)/);
  return Number(whole!.replaceAll(/\D/g, "") + part);
}

describe("the amounts of a letter", () => {
  test.each(written.filter(({ letter }) => letter === "de-minimis").map((one) => [one.name, one] as const))(
    "%s: what was there before and this award make the sum, and the sum and what is left make the ceiling",
    (_, one) => {
      const letter = writeDeMinimisLetter(answerTo(fixtureOf(one), one.lang), one);
      const cents = [...(letter.ok ? letter.text : "").matchAll(/\| EUR ([\d  ,.]+) \|/g)].map(([, amount]) =>
        centIn(amount!),
      );
      const [own, earlier, after, ceiling, left] = cents.slice(-5) as [
        number,
        number,
        number,
        number,
        number,
      ];
      expect(earlier + own).toBe(after);
      expect(after + left).toBe(ceiling);
    },
  );
});

describe("a letter is refused, with the reasons", () => {
  const refusalsOf = (letter: ReturnType<typeof writeJustification>) =>
    letter.ok ? [] : letter.refusals.map(({ code }) => code);
  const support = answerTo(fixtureOf(deMinimis), "en");
  const options: LetterOptions & { route: string } = { route: "grant.de-minimis.general", lang: "en" };

  test("where the case is wrong", () => {
    expect(refusalsOf(writeJustification({ ok: false, issues: [] }, options))).toEqual(["input-invalid"]);
  });

  test("where the answer does not hold the case", () => {
    const { case: input, on } = fixtureOf(deMinimis);
    const plain = assessSync(input, { on, detail: "trace" });
    expect(refusalsOf(writeJustification(plain, options))).toEqual(["not-full"]);
  });

  test("where the route is unknown, closed or not settled", () => {
    expect(refusalsOf(writeJustification(support, { ...options, route: "none" }))).toEqual(["unknown-route"]);
    expect(refusalsOf(writeJustification(support, { ...options, route: "procurement.concession" }))).toEqual([
      "not-open",
    ]);
    const unsettled = assessSync({ transfer: { nature: "support" } }, { on: "2026-01-01" });
    const letter = writeDeMinimisLetter(unsettled, options);
    expect(letter.ok || letter.refusals[0]).toMatchObject({
      code: "not-open",
      facts: expect.arrayContaining(["transfer.amount"]),
    });
  });

  test("where a judgement that it rests on has no reason; as a draft it is written, with a marked gap", () => {
    const { case: input, on } = fixtureOf(written[0]!);
    const withoutReasons = JSON.parse(JSON.stringify(input), (key, value) =>
      key === "reason" ? undefined : value,
    );
    const answer = assessSync(withoutReasons, { on });
    const own = { route: written[0]!.route, lang: "nb" as const };
    const letter = writeJustification(answer, own);
    expect(refusalsOf(letter)).toContain("reason-missing");
    const draft = writeJustification(answer, { ...own, draft: true });
    expect(draft.ok && draft.text).toMatch(/Begrunnelse: \*\*\\\[Fylles ut: /);
  });

  test("where the route is not one of de minimis aid", () => {
    const one = written.find(({ route }) => route === "grant.outside-state-aid")!;
    const letter = writeDeMinimisLetter(answerTo(fixtureOf(one), one.lang), one);
    expect(refusalsOf(letter)).toEqual(["not-de-minimis"]);
  });
});

describe("as HTML", () => {
  const answer = answerTo(fixtureOf(deMinimis), "nb");

  test("words of the case are never elements, and gaps are marked", () => {
    const letter = writeDeMinimisLetter(answer, {
      ...deMinimis,
      format: "html",
      details: { recipient: "<script>alert(1)</script>" },
    });
    const text = letter.ok ? letter.text : "";
    expect(text).toContain('<html lang="nb">');
    expect(text).not.toContain("<script");
    expect(text).toContain("&lt;script&gt;");
    expect(text).toContain('<span class="gap">[Fylles ut: saksnummer]</span>');
  });
});

test("a letter in Norwegian cites articles as Norwegian lawyers do, with number and letter in words", () => {
  const files = readdirSync("fixtures/letters").filter((name) => /\.n[bn]\.md$/.test(name));
  const texts = files.map((name) =>
    readFileSync(`fixtures/letters/${name}`, "utf8").replaceAll(/<\S+>/g, ""),
  );
  expect(texts.join("\n")).toMatch(/artikkel \d+ nr\. \d+/);
  expect(texts.flatMap((text) => text.match(/\bart\. \d[^ ]*|\b\d+\(\d+\)/g) ?? [])).toEqual([]);
});

test("a figure or a paragraph that is not of the answer is found out", () => {
  const fixture = fixtureOf(deMinimis);
  const answer = answerTo(fixture, "nb");
  const foreign = "Taket er EUR 301 000 etter § 99-9.";
  expect(untraceable(foreign, answer, lawOf(fixture), "nb")).toEqual([foreign]);
});
