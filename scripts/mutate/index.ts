/**
 * Prints how many mutants of the national law the tests of the law tell from it, and every one that nothing tells and
 * that test/mutation/equivalent.json gives no reason for; fails if there is one. `--write` puts the scores into
 * docs/proven.md.
 */
import { nationalLaw } from "../../src/national-law";
import { tell } from "../figures";
import { noneYet, scoresOfLaw, ways } from "./scores";

const { byKind, survivors, idleReasons } = scoresOfLaw();
for (const line of survivors) console.log(line);
for (const id of idleReasons) console.log(`a reason for what is told, or is not there: ${id}`);

const total = noneYet();
for (const row of byKind.values()) for (const way of ways) total[way] += row[way];
const lines = [...byKind, ["all", total] as const].map(([kind, row]) => {
  const all = ways.reduce((sum, way) => sum + row[way], 0);
  const score = (100 * (all - row.nothing)) / all;
  const cells = [kind, all, ...ways.map((way) => row[way]), `${score.toFixed(row.nothing === 0 ? 0 : 1)} %`];
  return `| ${cells.join(" | ")} |`;
});
const heads = ["mutant", "all", "told by the calendar", "by a table", "by a fixture alone"];
const lastHeads = ["no other law, for a reason on file", "told by nothing", "score"];
tell(
  "docs/proven.md",
  "mutation of the law",
  [
    `${new Date().toISOString().slice(0, 10)}, law ${nationalLaw.version} (${nationalLaw.hash.slice(0, 12)}):`,
    "",
    `| ${[...heads, ...lastHeads].join(" | ")} |`,
    `|${" --- |".repeat(heads.length + lastHeads.length)}`,
    ...lines,
  ].join("\n"),
);
if (survivors.length > 0 || idleReasons.length > 0) process.exitCode = 1;
