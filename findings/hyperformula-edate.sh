#!/usr/bin/env bash
# hyperformula 3.5.0, EDATE into February of a leap year.
# Valid input: =EDATE(DATE(2024,1,29),1), and from the 30th and 31st, forwards and backwards.
# Expected: 29 February 2024. EDATE leaves the day as it is, or takes the last day of the month where it has no such day
#   (OpenFormula, as the manual of OpenOffice Calc has it); February 2024 has 29 days, as EOMONTH says too.
# Seen: 28 February 2024, with no error. Of all dates of 1999 to 2029 moved by -13 to 13 months, those wrong are just those
#   that come to 29 February.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent hyperformula@3.5.0
cat > try.mjs <<'JS'
import { HyperFormula } from "hyperformula";
const book = HyperFormula.buildFromArray([[null]], { licenseKey: "gpl-v3" });
const valueOf = (formula) => book.calculateFormula(formula, 0);
const seen = {
  forwards: [28, 29, 30, 31].map((day) => valueOf(`=DAY(EDATE(DATE(2024,1,${day}),1))`)),
  backwards: [28, 29, 30, 31].map((day) => valueOf(`=DAY(EDATE(DATE(2024,3,${day}),-1))`)),
  lastDay: valueOf("=DAY(EOMONTH(DATE(2024,1,31),1))"),
};
const lastDayOf = (year, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
let [isOnlyLeapDays, wrong, tried] = [true, 0, 0];
for (let time = Date.UTC(1999, 0, 1); time <= Date.UTC(2029, 11, 31); time += 86_400_000) {
  const date = new Date(time);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  for (const months of day > 27 ? [-13, -12, -1, 1, 2, 11, 13] : []) {
    const due = Math.min(day, lastDayOf(year, month + months));
    const isLeapDay = due === 29 && (((month + months) % 12) + 12) % 12 === 1;
    const got = valueOf(`=DAY(EDATE(DATE(${year},${month + 1},${day}),${months}))`);
    tried += 1;
    if (got !== due) wrong += 1;
    if ((got !== due) !== isLeapDay) isOnlyLeapDays = false;
  }
}
console.log({ ...seen, wrong, tried, isOnlyLeapDays });
const isSeen = `${seen.forwards}` === "28,28,28,28" && `${seen.backwards}` === "28,28,28,28" && seen.lastDay === 29;
process.exit(isSeen && wrong > 0 && isOnlyLeapDays ? 0 : 1);
JS
node try.mjs
