#!/usr/bin/env bash
# survey-core 3.1.1, dateDiff of its expressions, with a second date that is the earlier.
# Valid input: dateDiff({sent}, {received}, …) with 20 May 2024 and 10 April 2024, in "days" and in "months".
# Expected: both below zero, or both above. One function gives the difference of the same two dates, in the unit asked for;
#   -1 in months, as just one full month lies between them.
# Seen: 40 days and -2 months, with no error: days lose their sign, and months are counted downwards, so that a day back is
#   a month. So a condition that the second date is at most 14 days after the first is not met by a date long before it, and
#   the same condition in months is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent survey-core@3.1.1
cat > try.mjs <<'JS'
import { ExpressionRunner } from "survey-core";
const run = (expression, values) => new ExpressionRunner(expression).runValues(values);
const seen = [
  ["2024-04-10", "2024-05-20"],
  ["2024-05-20", "2024-04-10"],
  ["2024-05-20", "2024-05-19"],
].map(([sent, received]) => ({
  sent,
  received,
  days: run("dateDiff({sent}, {received}, 'days')", { sent, received }),
  months: run("dateDiff({sent}, {received}, 'months')", { sent, received }),
  isWithin14Days: run("dateDiff({sent}, {received}, 'days') <= 14", { sent, received }),
  isWithinNoMonth: run("dateDiff({sent}, {received}, 'months') <= 0", { sent, received }),
}));
console.table(seen);
const isSeen =
  seen.map(({ days }) => days).join() === "40,40,1" &&
  seen.map(({ months }) => months).join() === "1,-2,-1" &&
  !seen[1].isWithin14Days &&
  seen[1].isWithinNoMonth;
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
