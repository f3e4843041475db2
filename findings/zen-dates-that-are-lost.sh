#!/usr/bin/env bash
# @gorules/zen-engine 0.54.0, the dates of its expressions: add(1, "year"), startOf("quarter"), endOf("quarter").
# Valid input: 29 February 2024 and a year; 31 May 2024 and its quarter.
# Expected: 28 February 2025, as add(12, "month") has it; 1 April and 30 June 2024, as for 30 May. Its quarter() of that
#   date is 2, and the engine has both units.
# Seen: an invalid date, with no error. Every comparison with it is false, isBefore and isAfter both, so a condition on a
#   deadline goes on and is not met. Of the days of 2024, the start of the quarter is lost for one and the end for three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent @gorules/zen-engine@0.54.0
cat > try.mjs <<'JS'
import { evaluateExpressionSync } from "@gorules/zen-engine";
const valueOf = (expression) => evaluateExpressionSync(expression, {});
const days = Array.from({ length: 366 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10));
const lost = (method) => days.filter((day) => valueOf(`d("${day}").${method}.isValid()`) !== true);
const yearLater = `d("2024-02-29").add(1, "year")`;
const seen = {
  yearLater: valueOf(yearLater),
  monthsLater: valueOf(`d("2024-02-29").add(12, "month").format("%Y-%m-%d")`),
  isAfter2023: valueOf(`${yearLater}.isAfter(d("2023-01-01"))`),
  isBefore2027: valueOf(`${yearLater}.isBefore(d("2027-01-01"))`),
  years: lost(`add(1, "year")`),
  starts: lost(`startOf("quarter")`),
  ends: lost(`endOf("quarter")`),
};
console.log(seen);
const isSeen =
  seen.yearLater === "Invalid date" &&
  seen.monthsLater === "2025-02-28" &&
  seen.isAfter2023 === false &&
  seen.isBefore2027 === false &&
  `${seen.years}` === "2024-02-29" &&
  seen.starts.includes("2024-05-31") &&
  seen.ends.includes("2024-05-31");
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
