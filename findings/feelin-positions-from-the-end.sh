#!/usr/bin/env bash
# feelin 8.2.0, the FEEL functions insert before, remove and list replace.
# Valid input: a negative position, which in FEEL counts from the end of a list: -1 is the last element.
# Expected: remove([1, 2, 3], -2) takes out 2, insert before([1, 2, 3], -1, 4) puts 4 before the last, and
#   list replace([1, 2, 3], -3, 4) puts 4 in place of the first (DMN 1.5, table of list functions; L[-1] is the last).
# Seen: all three take the place before the one meant; where that is the first, list replace replaces nothing and makes
#   the list longer. No warning. L[-2] and sublist(L, -2) count rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent feelin@8.2.0
cat > try.mjs <<'JS'
import { evaluate } from "feelin";
const seen = {};
let hasWarnings = false;
for (const expression of [
  "[1, 2, 3][-2]",
  "sublist([1, 2, 3], -2)",
  "remove([1, 2, 3], -1)",
  "remove([1, 2, 3], -2)",
  "insert before([1, 2, 3], -1, 4)",
  "list replace([1, 2, 3], -1, 4)",
  "list replace([1, 2, 3], -3, 4)",
]) {
  const { value, warnings } = evaluate(expression);
  seen[expression] = JSON.stringify(value);
  hasWarnings ||= warnings.length > 0;
}
console.log(seen);
const isSeen =
  !hasWarnings &&
  seen["[1, 2, 3][-2]"] === "2" &&
  seen["remove([1, 2, 3], -2)"] === "[2,3]" &&
  seen["insert before([1, 2, 3], -1, 4)"] === "[1,4,2,3]" &&
  seen["list replace([1, 2, 3], -3, 4)"] === "[4,1,2,3]";
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
