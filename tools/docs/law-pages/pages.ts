import { nationalTexts } from "../../../src/explain";
import type { Language, Law, Parameter, Rule } from "../../../src/law";
import {
  dateIn,
  parameterDocument,
  ruleDocument,
  type Speech,
  show,
  speechOf,
  wordsOf,
} from "../../../src/text";
import type { Fixture } from "../../../test/support/fixtures";
import type { Evidence, RuleEvidence } from "../../law-testing/law-coverage/evidence";
import { pictureOf } from "./pictures";
import { provisionsPage } from "./provisions";
import { tableSection } from "./tables";

/** One page of the law, or a picture in it: its file name under docs/law/ and its text. */
export interface LawPage {
  file: string;
  text: string;
}

const languages: readonly [Language, string][] = [
  ["nb", "Bokmål"],
  ["nn", "Nynorsk"],
  ["en", "English"],
];
const mostFixtures = 5;

/** A page for each rule and each parameter of the national law and the packs, an index by name and one by provision. */
export function lawPages(evidence: Evidence): LawPage[] {
  const national = evidence.laws.find((law) => law.data.packs.length === 0)!;
  const packs = evidence.laws.filter((law) => law !== national);
  const homes = new Map<string, Law>();
  for (const law of [national, ...packs])
    for (const { id } of [...law.data.rules, ...law.data.parameters]) if (!homes.has(id)) homes.set(id, law);
  const pages = [...homes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, law]) => pagesOf(id, law, evidence));
  return [indexPage(homes), provisionsPage(homes), ...pages];
}

function pagesOf(id: string, law: Law, evidence: Evidence): LawPage[] {
  const rule = law.data.rules.find((one) => one.id === id);
  const parameter = law.data.parameters.find((one) => one.id === id);
  const blocks = (speech: Speech) =>
    rule ? ruleDocument(speech, rule) : parameterDocument(speech, parameter!);
  const sections = languages.flatMap(([lang, name]) => {
    const speech = speechOf(lang, law, law.verifiedTo, nationalTexts);
    return [`## ${name}`, "", lowered(show(blocks(speech), { lang, format: "markdown" })), ""];
  });
  const english = speechOf("en", law, law.verifiedTo, nationalTexts);
  const picture = pictureOf(rule ?? parameter!, law, english);
  const image = `pictures/${id}.svg`;
  const text = [
    `# ${titleOf(id, law)}`,
    "",
    `\`${id}\` · [all rules](index.md) · written by \`npm run docs -- law\` from \`rules/\``,
    "",
    ...(picture ? [`![${english.title(id)}: ${captionOf(rule)}](${image})`, ""] : []),
    ...versionTable(rule ?? parameter!),
    ...sections,
    ...(rule ? tableSection(rule, english) : []),
    ...(rule ? fixtureSection(evidence.rules.get(id)) : []),
  ];
  return [
    { file: `${id}.md`, text: `${text.join("\n").trimEnd()}\n` },
    ...(picture ? [{ file: image, text: picture }] : []),
  ];
}

function captionOf(rule: Rule | undefined): string {
  return rule ? "what it hangs on" : "its values over time";
}

function versionTable(item: Rule | Parameter): string[] {
  const versions = "versions" in item ? item.versions : item.values;
  const label = (one: (typeof versions)[number]) =>
    "value" in one ? one.value : "gap" in one && one.gap ? "no rule" : "";
  return [
    "| from | to | certainty | |",
    "|---|---|---|---|",
    ...versions.map((one) => `| ${one.from} | ${one.to ?? "–"} | ${one.certainty} | ${label(one)} |`),
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

function indexPage(homes: ReadonlyMap<string, Law>): LawPage {
  const rows = [...homes].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    "# The law, rule by rule",
    "",
    "Written by `npm run docs -- law` from `rules/`. Each page stands alone: words in three languages, versions, conditions, citations, duties and fixtures. [By provision](provisions.md)",
    "",
    ...rows.map(([id, law]) => `- [\`${id}\`](${id}.md): ${titleOf(id, law)}`),
  ];
  return { file: "index.md", text: `${text.join("\n")}\n` };
}

function titleOf(id: string, law: Law): string {
  return speechOf("en", law, law.verifiedTo, nationalTexts).title(id);
}

/** Headings of a document, moved under the heading of its language. */
function lowered(markdown: string): string {
  return markdown.replaceAll(/^(#+) /gm, "##$1 ").trimEnd();
}
