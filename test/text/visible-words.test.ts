import { describe, expect, test } from "vitest";
import { issueText } from "../../src/element/views/issues";
import { formWordsOf } from "../../src/element/words";
import { createFormSession } from "../../src/form";
import { assessSync } from "../../src/index";
import type { Law, Texts } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { assessmentDocument, firstScreen, speechOf } from "../../src/text";
import { toPlain } from "../../src/text/plain";
import { nb } from "../../src/texts/nb";
import { nn } from "../../src/texts/nn";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { lawFor } from "../support/packs";

const languages = ["nb", "nn"] as const;
const national = { nb, nn };
const laws = [nationalLaw, ...["4204", "0301", "4601", "5001", "1103"].map(lawFor)];

/** Ids of facts, rules and parameters, and words of enumerations that are no words of a sentence. */
const ids = new Set(
  laws.flatMap(({ data }) => [...data.facts, ...data.rules, ...data.parameters].map(({ id }) => id)),
);
const values = new Set(
  laws.flatMap(({ data }) => data.facts.flatMap((fact) => fact.values ?? [])).filter((one) => /-/.test(one)),
);

/** What no Norwegian sentence holds: names of types and fields, and English that a case is written in. */
const foreign =
  /\b(boolean|boolsk|enum|string|array|objekt|false|undefined|complete|general|agriculture|fisheries|awards|purchases|grant|loan|route|route|amount|yes)\b/;
const twice = /\b(\p{L}+)\. \1\./u;

/** What is wrong with a text that a person can see. */
function faultsIn(text: string): string[] {
  const words = text.match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)+/gu) ?? [];
  return [
    ...words.filter((word) => ids.has(word) || values.has(word)),
    ...(foreign.exec(text)?.slice(0, 1) ?? []),
    ...(twice.exec(text)?.slice(0, 1) ?? []),
  ].map((fault) => `${fault}: ${text.slice(0, 160)}`);
}

/** Every text in a table of words; functions are called with a number and a word. */
function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsIn(words(2, "Sak", 3));
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

describe.each(languages)("%s", (language) => {
  test("no text of the law, national or a municipality's, holds an id, a type or English", () => {
    const texts: Texts[] = [
      national[language],
      ...laws.flatMap((law: Law) => (law.texts[language] ? [law.texts[language]] : [])),
    ];
    const all = texts.flatMap((entries) => Object.values(entries).flatMap((entry) => Object.values(entry)));
    expect(all.length).toBeGreaterThan(1000);
    expect(all.flatMap(faultsIn)).toEqual([]);
  });

  test("nor does a text of the form itself", () => {
    expect(textsIn(formWordsOf(language)).flatMap(faultsIn)).toEqual([]);
  });

  test("the help of a field and the hint of its type say nothing twice", () => {
    const { hints } = formWordsOf(language);
    const repeated = nationalLaw.data.facts.flatMap(({ id, type, derive }) => {
      const shown = [national[language][id]?.help, hints[type]].filter(Boolean).join(" ");
      const sentences = shown.split(/(?<=\.) /).map((one) => one.toLowerCase());
      return derive || new Set(sentences).size === sentences.length ? [] : [`${id}: ${shown}`];
    });
    expect(repeated).toEqual([]);
  });

  test("nor does an answer on screen or paper, of the everyday cases and of a sample of the others", () => {
    const all = [...fixtureFiles("fixtures/everyday"), ...fixtureFiles()].flatMap(({ fixtures }) => fixtures);
    const some = all.filter((_, index) => index < 12 || index % 150 === 0);
    const faults = some.flatMap((fixture) => {
      const law = lawOf(fixture);
      const answer = assessSync(fixture.case, { on: fixture.on, law });
      if (!answer.ok) throw new Error(fixture.name);
      const speech = speechOf(language, law, fixture.on, national);
      const shown = [...firstScreen(speech, answer), ...assessmentDocument(speech, answer)];
      return toPlain(shown, { width: 200 }).split("\n").flatMap(faultsIn);
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test("a message of a field names it by its title, and says how an amount is written", () => {
    const speech = speechOf(language, nationalLaw, "2026-11-24", national);
    const session = createFormSession({ on: "2026-11-24", lang: language });
    const written = { "transfer.amount": "mye", "actor.employees": "noen", "aid.loan.securedPart": "alt" };
    for (const [fact, text] of Object.entries(written)) session.set(fact as string, text);
    const messages = session.state.issues.map((issue) => issueText(speech, issue));
    expect(messages.flatMap(faultsIn)).toEqual([]);
    expect(messages.find((one) => one.startsWith("Beløp"))).toMatch(
      /Skriv beløpet i kroner, (for eksempel|til dømes) 1 500 000/,
    );
  });
});
