/**
 * Prints how many mutants of the national law the tests of the law tell from it, and every one that nothing tells and
 * that test/mutation/equivalent.json gives no reason for; fails if there is one. Then the same of the packs, which does
 * not fail. `--write` puts the scores into docs/proven.md.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Law, Pack } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { lawFor } from "../../test/support/packs";
import { tell } from "../figures";
import { noneYet, type Row, type Scores, scoresOfLaw, ways } from "./scores";

const today = new Date().toISOString().slice(0, 10);

const national = scoresOfLaw();
for (const line of national.survivors) console.log(line);
for (const id of national.idleReasons) console.log(`a reason for what is told, or is not there: ${id}`);
const kinds = [...national.byKind, ["all", totalOf(national)] as const];
tell(
  "docs/proven.md",
  "mutation of the law",
  table(
    `${today}, law ${nationalLaw.version} (${nationalLaw.hash.slice(0, 12)}):`,
    [
      "mutant",
      "all",
      "told by the calendar",
      "by a table",
      "by a fixture alone",
      "no other law, for a reason on file",
    ],
    kinds.map(([kind, row]) => ({
      row,
      cells: [kind, allIn(row), row.calendar, row.table, row.fixture, row.reason],
    })),
  ),
);

const packs = municipalities().map(({ name, law }) => ({ name, scores: scoresOfLaw(law) }));
for (const { scores } of packs) for (const line of scores.survivors) console.log(line);
tell(
  "docs/proven.md",
  "mutation of the packs",
  table(
    `${today}:`,
    ["pack", "all", "told by a fixture"],
    packs.map(({ name, scores }) => {
      const row = totalOf(scores);
      return { row, cells: [name, allIn(row), row.fixture] };
    }),
  ),
);
if (national.survivors.length > 0 || national.idleReasons.length > 0) process.exitCode = 1;

function municipalities(): { name: string; law: Law }[] {
  const root = "rules/municipalities";
  return readdirSync(root).map((name) => {
    const { pack } = JSON.parse(readFileSync(`${root}/${name}/pack.json`, "utf8")) as { pack: Pack };
    return { name, law: lawFor(pack.municipalityNumber) };
  });
}

function totalOf({ byKind }: Scores): Row {
  const total = noneYet();
  for (const row of byKind.values()) for (const way of ways) total[way] += row[way];
  return total;
}

function allIn(row: Row): number {
  return ways.reduce((sum, way) => sum + row[way], 0);
}

function table(
  title: string,
  heads: readonly string[],
  lines: readonly { row: Row; cells: unknown[] }[],
): string {
  const written = lines.map(({ row, cells }) => {
    const score = (100 * (allIn(row) - row.nothing)) / allIn(row);
    const ends = [row.nothing, `${score.toFixed(row.nothing === 0 ? 0 : 1)} %`];
    return `| ${[...cells, ...ends].join(" | ")} |`;
  });
  const all = [...heads, "told by nothing", "score"];
  return [title, "", `| ${all.join(" | ")} |`, `|${" --- |".repeat(all.length)}`, ...written].join("\n");
}
