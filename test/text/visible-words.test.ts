import { describe, expect, test } from "vitest";
import { demoWords } from "../../docs/form/src/words";
import { describeIssue } from "../../src/case";
import { nb as nbIssues } from "../../src/case/messages/nb";
import { cliWordsOf } from "../../src/cli/words";
import { issueText } from "../../src/element/views/issues";
import { formWordsOf } from "../../src/element/words";
import { createFormSession } from "../../src/form";
import { type AssessmentResult, assessSync } from "../../src/index";
import type { Language, Law, Texts } from "../../src/law";
import { composeLetter, letterKinds } from "../../src/letters/kinds";
import { letterWordsOf } from "../../src/letters/words";
import { nationalLaw } from "../../src/national-law";
import { assessmentDocument, type Block, firstScreen, speechOf } from "../../src/text";
import { toPlain } from "../../src/text/plain";
import { wordsOf } from "../../src/text/words";
import { en } from "../../src/texts/en";
import { nb } from "../../src/texts/nb";
import { nn } from "../../src/texts/nn";
import { type Fixture, fixtureFiles, lawOf } from "../support/fixtures";
import { lawFor } from "../support/packs";

const languages: readonly Language[] = ["nb", "nn", "en"];
const national = { nb, nn, en };
const laws = [nationalLaw, ...["4204", "0301", "4601", "5001", "1103"].map(lawFor)];

/** Ids of facts, rules and parameters, and words of enumerations that are no words of a sentence. */
const ids = new Set(
  laws.flatMap(({ data }) => [...data.facts, ...data.rules, ...data.parameters].map(({ id }) => id)),
);
const values = new Set(
  laws.flatMap(({ data }) => data.facts.flatMap((fact) => fact.values ?? [])).filter((one) => /-/.test(one)),
);

/** What no Norwegian sentence holds: names of types and fields, and English that a case is written in. */
const english =
  /\b(boolean|boolsk|enum|string|array|false|undefined|complete|general|agriculture|fisheries|awards|purchases|grant|loan|route|amount|yes|the|and|not|with)\b/;
const norwegian = /\b(og|ikke|ikkje|som|støtte|stønad|kommunen|vedtak|vilkår|eller|hvis|dersom)\b/;
const foreign: Record<Language, RegExp> = { nb: english, nn: english, en: norwegian };
const twice = /\b(\p{L}+)\. \1\./u;
/** An answer of yes or no stands with a capital, as the other alternatives do. */
const small = /(Svar|Answer): (ja|nei|yes|no)\b/;

/** What is wrong with a text that a person can see. */
function faultsIn(text: string, language: Language): string[] {
  const words = text.match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)+/gu) ?? [];
  return [
    ...words.filter((word) => ids.has(word) || (language !== "en" && values.has(word))),
    ...[foreign[language], twice, small].flatMap((fault) => fault.exec(text)?.slice(0, 1) ?? []),
    ...repeatedIn(text),
  ].map((fault) => `${fault}: ${text.slice(0, 160)}`);
}

/** Sentences that a text says twice. */
function repeatedIn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?]) /).filter((sentence) => sentence.length > 12);
  return sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index);
}

/** Lines of a document, without what is quoted from the case and the names that stand in Norwegian alone. */
function faultsOfLines(blocks: readonly Block[], language: Language, { case: input, law }: Told): string[] {
  const names = [
    (input as { actor?: { name?: string } }).actor?.name ?? [],
    law.data.sources.filter(({ titles }) => !titles?.en).map(({ title }) => title),
  ].flat();
  const text = toPlain(blocks, { width: 2000 }).replaceAll(/[«“][^»”]*[»”]/g, "");
  return names
    .reduce((rest, name) => rest.replaceAll(name, ""), text)
    .split("\n")
    .flatMap((line) => faultsIn(line, language));
}

interface Told {
  case: Fixture["case"];
  law: Law;
}

/** Every text in a table of words; functions are called with what they may be told. */
function textsIn(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOfCall(words as (...told: unknown[]) => unknown);
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** What functions of words are called with, in turn, until one is what they take. */
const told: readonly (readonly unknown[])[] = [
  [2, "Sak", 3, "X"],
  ["Sak", "X", 3, ["X"]],
  ["Sak", ["X"], ["X"], ["X"]],
  [["X"], ["X"], 3, ["X"]],
  [[["Ja", 2]]],
  [{ fact: "Sak", on: "X", of: "X", text: "X", field: "X", received: "X" }],
  ["Sak", "failed"],
  ["Sak", 3, 4],
];

function textsOfCall(say: (...words: unknown[]) => unknown): string[] {
  for (const words of told)
    try {
      const texts = textsIn(say(...words));
      if (!texts.some((text) => /undefined|\[object/.test(text))) return texts;
    } catch {}
  throw new Error(`Nothing that ${say} takes.`);
}

/** What is typed as it stands, in a command or a file, is in no language. */
function withoutTyped(text: string): string {
  return text
    .replaceAll(/hjemmel [a-z]+/g, "")
    .replaceAll(/[«"“{][^«»"“”{}]*[»"”}]/g, "")
    .replaceAll(/(?<![\p{L}\d])--?[a-z][a-z-]*/gu, "")
    .replaceAll(typed, "");
}
const typed =
  /\b(lightest-route|any-open-route|all-routes|direct-award|grant, refusal|de-minimis|reasons|checklist|declaration|verdicts, summary, trace|full|true|false|null|text, json|markdown)\b/g;

const all = [...fixtureFiles("fixtures/everyday"), ...fixtureFiles()].flatMap(({ fixtures }) => fixtures);
const some = all.filter((_, index) => index < 12 || index % 150 === 0);

function answered(
  fixture: Fixture,
  language: Language,
): { answer: AssessmentResult & { ok: true }; law: Law } {
  const law = lawOf(fixture);
  const answer = assessSync(fixture.case, { on: fixture.on, law, lang: language, detail: "full" });
  if (!answer.ok) throw new Error(fixture.name);
  return { answer, law };
}

describe.each(languages)("%s", (language) => {
  test("no text of the law, national or a municipality's, holds an id, a type or another language", () => {
    const texts: Texts[] = [
      national[language],
      ...laws.flatMap((law: Law) => (law.texts[language] ? [law.texts[language]] : [])),
    ];
    const every = texts.flatMap((entries) => Object.values(entries).flatMap((entry) => Object.values(entry)));
    expect(every.length).toBeGreaterThan(1000);
    expect(every.flatMap((text) => faultsIn(text, language))).toEqual([]);
  });

  test.each([
    ["the form", formWordsOf(language)],
    ["the page of the form", demoWords[language]],
    ["an answer", wordsOf(language)],
    ["letters", letterWordsOf(language)],
  ])("nor does a text of %s", (_, words) => {
    expect(textsIn(words).flatMap((text) => faultsIn(text, language))).toEqual([]);
  });

  test("nor does the help or a message of the command line, but for what is typed as it stands", () => {
    const texts = textsIn(cliWordsOf(language));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.map(withoutTyped).flatMap((text) => faultsIn(text, language))).toEqual([]);
  });

  test("nor does a message about a case", () => {
    const told = { path: "X", received: "x", expected: "y", suggestion: "z" } as const;
    const texts = Object.keys(nbIssues.messages).map(
      (code) => describeIssue({ code, ...told } as never, language).message,
    );
    expect(texts.map(withoutTyped).flatMap((text) => faultsIn(text, language))).toEqual([]);
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
    const faults = some.flatMap((fixture) => {
      const { answer, law } = answered(fixture, language);
      const speech = speechOf(language, law, fixture.on, national);
      return faultsOfLines(
        [...firstScreen(speech, answer), ...assessmentDocument(speech, answer)],
        language,
        {
          case: fixture.case,
          law,
        },
      );
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test("nor does a letter of any kind, on each route of these cases that it can be written on", () => {
    const written = new Set<string>();
    const faults = some.flatMap((fixture) => {
      const { answer, law } = answered(fixture, language);
      return letterKinds.flatMap((kind) =>
        answer.routes.flatMap(({ id: route }) => {
          const letter = composeLetter(kind, answer, { route, lang: language, law, texts: national });
          if (!letter.ok)
            return letter.refusals.flatMap(({ message }) => faultsIn(withoutTyped(message), language));
          written.add(kind);
          return faultsOfLines(letter.blocks, language, { case: fixture.case, law });
        }),
      );
    });
    expect([...written].sort()).toEqual([...letterKinds].sort());
    expect([...new Set(faults)]).toEqual([]);
  });

  test("a message of a field names it by its title, and says how an amount is written", () => {
    const speech = speechOf(language, nationalLaw, "2026-11-24", national);
    const session = createFormSession({ on: "2026-11-24", lang: language });
    const written = { "transfer.amount": "mye", "actor.employees": "noen", "aid.loan.securedPart": "alt" };
    for (const [fact, text] of Object.entries(written)) session.set(fact as string, text);
    const messages = session.state.issues.map((issue) =>
      issueText({ speech, words: formWordsOf(language) }, issue),
    );
    expect(messages.flatMap((text) => faultsIn(text, language))).toEqual([]);
    expect(messages.join("\n")).toMatch(
      /Skriv beløpet i kroner, (for eksempel|til dømes) 1 500 000|Write the amount in kroner, for example 1 500 000/,
    );
  });
});
