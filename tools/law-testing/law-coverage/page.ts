import type { Fixture } from "../../../test/support/fixtures";
import type { Evidence, RuleEvidence } from "./evidence";
import { type Measure, percent } from "./measures";
import { type SeedHomes, seedHomes } from "./seeds";

/** The page docs/coverage.md. */
export function coveragePage(evidence: Evidence, measures: readonly Measure[]): string {
  return [
    "# Coverage",
    "",
    "Written by `npm run docs -- law` from `rules/` and `fixtures/`. `npm run law -- coverage` prints the table below and fails while something is missing.",
    "",
    ...measuresSection(measures),
    "",
    ...seedSection(seedHomes(evidence)),
    "",
    ...rulesSection([...evidence.rules.values()]),
    "",
  ].join("\n");
}

function measuresSection(measures: readonly Measure[]): string[] {
  return [
    "## How much of the law the fixtures show",
    "",
    "| | shown | of | | what is counted |",
    "|---|---:|---:|---:|---|",
    ...measures.map(
      (measure) =>
        `| ${measure.name} | ${measure.total - measure.missing.length} | ${measure.total} | ${percent(measure)} | ${measure.meaning} |`,
    ),
    ...measures
      .filter(({ missing }) => missing.length > 0)
      .flatMap(({ name, missing }) => [
        "",
        `<details><summary>${name}: ${missing.length} missing</summary>`,
        "",
        ...missing.map((line) => `- ${line}`),
        "",
        "</details>",
      ]),
  ];
}

function seedSection(homes: readonly SeedHomes[]): string[] {
  return [
    "## The council paper, rule by rule",
    "",
    "| id | content | rules | parameters and facts | fixtures |",
    "|---|---|---|---|---|",
    ...homes.map(
      ({ id, words, rules, parameters, facts, fixtures }) =>
        `| ${id} | ${words} | ${codes(rules)} | ${codes([...parameters, ...facts])} | ${counted(fixtures)} |`,
    ),
  ];
}

function rulesSection(rules: readonly RuleEvidence[]): string[] {
  const sorted = [...rules].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  return [
    "## Every rule, with its fixtures",
    "",
    "How many fixtures meet the rule, do not meet it, or leave it unknown, with one of each. Only fixtures on a date on which the rule is in force are counted.",
    "",
    "| rule | kind | met | unmet | unknown |",
    "|---|---|---|---|---|",
    ...sorted.map(
      ({ rule, fixtures }) =>
        `| \`${rule.id}\` | ${rule.kind} | ${counted(named(fixtures.met))} | ${counted(named(fixtures.unmet))} | ${counted(named(fixtures.unknown))} |`,
    ),
  ];
}

const named = (fixtures: readonly Fixture[]) => fixtures.map((fixture) => `${fixture.name} (${fixture.on})`);
const codes = (ids: readonly string[]) => (ids.length > 0 ? ids.map((id) => `\`${id}\``).join("<br>") : "–");

function counted(names: readonly string[]): string {
  return names.length > 0 ? `${names.length}: ${names[0]!.replaceAll("|", "\\|")}` : "–";
}
