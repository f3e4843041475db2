/**
 * Prints how many mutants of the law, national and of the packs, the tests of the law tell from it, and every one that
 * nothing tells and that test/mutation/equivalent.json gives no reason for; fails if there is one. `--write` puts the
 * scores into docs/proven.md.
 */
import { nationalLaw } from "../../../src/national-law";
import { lawOfMunicipality, municipalities } from "../../../test/support/packs";
import { tell } from "../../figures";
import { noneYet, type Row, type Scores, scoresOfLaw, ways } from "./scores";

const today = new Date().toISOString().slice(0, 10);

const national = scoresOfLaw();
tell(
  "docs/proven.md",
  "mutation of the law",
  table(`${today}, law ${nationalLaw.version} (${nationalLaw.hash.slice(0, 12)}):`, "mutant", [
    ...national.byKind,
    ["all", totalOf(national)],
  ]),
);

const packs = municipalities().map((name) => ({ name, scores: scoresOfLaw(lawOfMunicipality(name)) }));
tell(
  "docs/proven.md",
  "mutation of the packs",
  table(
    `${today}:`,
    "pack",
    packs.map(({ name, scores }) => [name, totalOf(scores)]),
  ),
);

for (const { survivors, idleReasons, idleOpen } of [national, ...packs.map(({ scores }) => scores)]) {
  for (const line of survivors) console.log(line);
  for (const id of idleReasons) console.log(`a reason for a mutant that is killed, or is not there: ${id}`);
  for (const id of idleOpen) console.log(`open on file, but told or not there: ${id}`);
  if (survivors.length > 0 || idleOpen.length > 0 || idleReasons.length > 0) process.exitCode = 1;
}

function totalOf({ byKind }: Scores): Row {
  const total = noneYet();
  for (const row of byKind.values()) for (const way of ways) total[way] += row[way];
  return total;
}

function allIn(row: Row): number {
  return ways.reduce((sum, way) => sum + row[way], 0);
}

function table(title: string, of: string, rows: readonly (readonly [string, Row])[]): string {
  const heads = [
    of,
    "all",
    "killed by the calendar",
    "by a snapshot",
    "by a fixture alone",
    "no other law: the same node",
    "no other law, for a reason of arithmetic",
    "open: killed by no snapshot yet",
    "surviving",
    "score",
  ];
  const lines = rows.map(([name, row]) => {
    const score = (100 * (allIn(row) - row.open - row.nothing)) / allIn(row);
    const cells = [
      name,
      allIn(row),
      row.calendar,
      row.table,
      row.fixture,
      row.same,
      row.reason,
      row.open,
      row.nothing,
    ];
    return `| ${cells.join(" | ")} | ${score.toFixed(row.open + row.nothing === 0 ? 0 : 1)} % |`;
  });
  return [title, "", `| ${heads.join(" | ")} |`, `|${" --- |".repeat(heads.length)}`, ...lines].join("\n");
}
