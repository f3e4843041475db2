import { nationalTexts } from "../../../src/explain";
import { inForceOn, type Language, type Law, type Parameter, type Rule } from "../../../src/law";
import {
  type Block,
  dateIn,
  heading,
  type Line,
  list,
  parameterDocument,
  ruleDocument,
  type Speech,
  show,
  speechOf,
  wordsOf,
} from "../../../src/text";
import type { Fixture } from "../../../test/support/fixtures";
import type { Evidence, RuleEvidence } from "../../law-testing/law-coverage/evidence";
import { bodiesOf } from "./bodies";
import { differing, linesIn } from "./changes";
import { pictureOf } from "./pictures";
import { provisionsPage } from "./provisions";
import { tableSection } from "./tables";
import { languages, type PageWords, pageWords } from "./words";

/** One page of the law, or a picture in it: its place under docs/ and its text. */
export interface LawPage {
  file: string;
  text: string;
}

const mostFixtures = 5;

/** In each language a page for each rule and each parameter of the national law and the packs, an index by body of law and one by provision. */
export function lawPages(evidence: Evidence): LawPage[] {
  const homes = homesOf(evidence);
  return languages.flatMap(({ lang, folder }) => {
    const pages = [...homes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, law]) => pagesOf(id, law, lang, evidence));
    return [indexPage(homes, lang), provisionsPage(homes, lang), ...pages].map(({ file, text }) => ({
      file: `${folder}/${file}`,
      text,
    }));
  });
}

/** The law that each rule and parameter is of: the national one, or the pack that it first stands in. */
export function homesOf({ laws }: Pick<Evidence, "laws">): Map<string, Law> {
  const national = laws.find((law) => law.data.packs.length === 0)!;
  const homes = new Map<string, Law>();
  for (const law of [national, ...laws.filter((one) => one !== national)])
    for (const { id } of [...law.data.rules, ...law.data.parameters]) if (!homes.has(id)) homes.set(id, law);
  return homes;
}

function pagesOf(id: string, law: Law, lang: Language, evidence: Evidence): LawPage[] {
  const rule = law.data.rules.find((one) => one.id === id);
  const parameter = law.data.parameters.find((one) => one.id === id);
  const speech = speechOf(lang, law, law.verifiedTo, nationalTexts);
  const words = pageWords[lang];
  const picture = pictureOf(rule ?? parameter!, law, speech);
  const blocks = rule ? ruleBlocks(speech, rule, words) : valueBlocks(speech, parameter!);
  const image = `pictures/${id}.svg`;
  const caption = rule ? words.tree : words.timeline;
  const text = [
    `# ${speech.title(id)}`,
    "",
    `\`${id}\` · [${words.allRules}](index.md) · ${elsewhere(id, lang)}`,
    "",
    ...(picture ? [`![${speech.title(id)}: ${caption}](${image})`, ""] : []),
    ...versionTable(rule ?? parameter!, speech, words),
    linked(show(blocks, { lang, format: "markdown" }).trimEnd(), speech),
    "",
    ...(rule && lang === "en"
      ? [...tableSection(rule, speech), ...fixtureSection(evidence.rules.get(id))]
      : []),
  ];
  return [
    { file: `${id}.md`, text: `${text.join("\n").trimEnd()}\n` },
    ...(picture ? [{ file: image, text: picture }] : []),
  ];
}

/** Links to the page in the other languages. */
function elsewhere(id: string, lang: Language): string {
  return languages
    .filter((one) => one.lang !== lang)
    .map(({ name, folder }) => `[${name}](${lang === "en" ? "../" : "../../"}${folder}/${id}.md)`)
    .join(" · ");
}

/** The version that the law is checked to, whole, and what each change brought, the latest first; a gap is no text to compare with. */
function ruleBlocks(speech: Speech, rule: Rule, words: PageWords): Block[] {
  const linesOf = (version: Rule["versions"][number]) =>
    linesIn(ruleDocument(speech, { ...rule, versions: [version] }));
  const { versions } = rule;
  const current = inForceOn(versions, speech.law.verifiedTo) ?? versions.at(-1)!;
  const changes = versions.slice(1).map((version, index): Line => {
    const before = versions.slice(0, index + 1).findLast(({ gap }) => !gap);
    const { added, removed } =
      version.gap || !before ? { added: [], removed: [] } : differing(linesOf(before), linesOf(version));
    return {
      text: speech.words.from(dateIn(speech.words, version.from)),
      under: [
        ...(version.gap ? [{ text: speech.words.gap }] : []),
        ...added.map((line) => ({ ...line, label: words.added })),
        ...removed.map((line) => ({ ...line, label: words.removed })),
      ],
    };
  });
  const told = changes.filter(({ under = [] }) => under.length > 0).toReversed();
  return [
    heading(words.latest),
    list(linesOf(current)),
    ...(told.length > 0 ? [heading(words.changes), list(told)] : []),
  ];
}

/** The values, latest first; under each what is not as it was before. */
function valueBlocks(speech: Speech, parameter: Parameter): Block[] {
  const lines = linesIn(parameterDocument(speech, parameter));
  const told = lines.map((line, index) =>
    index === 0 ? line : { ...line, under: differing(lines[index - 1]!.under ?? [], line.under ?? []).added },
  );
  return [heading(speech.words.sections.values), list(told.toReversed())];
}

function versionTable(item: Rule | Parameter, { words: said }: Speech, words: PageWords): string[] {
  const versions = "versions" in item ? item.versions : item.values;
  const label = (one: (typeof versions)[number]) =>
    "value" in one ? one.value : "gap" in one && one.gap ? words.noRule : "";
  return [
    `| ${words.from} | ${words.to} | ${words.certainty} | |`,
    "|---|---|---|---|",
    ...versions.map(
      (one) => `| ${one.from} | ${one.to ?? "–"} | ${said.certainty[one.certainty]} | ${label(one)} |`,
    ),
    "",
  ];
}

function fixtureSection(evidence: RuleEvidence | undefined): string[] {
  if (!evidence) return [];
  const row = (fixture: Fixture) =>
    `- ${fixture.name} (${dateIn(wordsOf("en"), fixture.on)}; ${fixture.source})`;
  return [
    "## Fixtures",
    "",
    ...(["met", "unmet", "unknown"] as const).flatMap((result) => {
      const fixtures = evidence.fixtures[result];
      const more = fixtures.length > mostFixtures ? [`- … and ${fixtures.length - mostFixtures} more`] : [];
      return [
        `### ${result}: ${fixtures.length}`,
        "",
        ...fixtures.slice(0, mostFixtures).map(row),
        ...more,
        "",
      ];
    }),
  ];
}

function indexPage(homes: ReadonlyMap<string, Law>, lang: Language): LawPage {
  const words = pageWords[lang];
  const bodies = bodiesOf(homes, lang).flatMap(({ anchor, title, kinds }) => [
    `## ${title} {#${anchor}}`,
    "",
    ...kinds.flatMap(({ kind, items }) => [
      `### ${kind}`,
      "",
      ...items.map(({ id, text }) => `- [${text}](${id}.md)`),
      "",
    ]),
  ]);
  const text = [
    `# ${words.index}`,
    "",
    `${words.intro} [${words.byProvision}](provisions.md)`,
    "",
    ...bodies,
  ];
  return { file: "index.md", text: `${text.join("\n").trimEnd()}\n` };
}

/** An id in brackets as a link to its page. */
function linked(markdown: string, { law }: Speech): string {
  const ids = new Set([...law.data.rules, ...law.data.parameters].map(({ id }) => id));
  return markdown.replaceAll(/\\\[([\w.-]+)\\\]/g, (whole, id: string) =>
    ids.has(id) ? `([${id}](${id}.md))` : whole,
  );
}
