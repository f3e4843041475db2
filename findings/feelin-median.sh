#!/usr/bin/env bash
# feelin 8.2.0, the FEEL function median.
# Valid input: median([1, 10, 2]), and amounts as in median([950, 1000, 12000]); all arguments are numbers.
# Expected: 2 and 1000. DMN 1.5, table of list functions: the median is the middle element of the sorted list of numbers.
#   The examples there, such as median(8, 2, 5, 3, 4), hold one digit each, and come out right.
# Seen: 10 and 12000, with no warning: the numbers are sorted as texts. Of the 1728 triples of 1 to 12, 792 are wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent feelin@8.2.0
cat > try.mjs <<'JS'
import { evaluate } from "feelin";
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[1];
const medianOf = (numbers) => evaluate(`median([${numbers.join(", ")}])`).value;
const range = Array.from({ length: 12 }, (_, at) => at + 1);
const triples = range.flatMap((a) => range.flatMap((b) => range.map((c) => [a, b, c])));
const wrong = triples.filter((numbers) => medianOf(numbers) !== middle(numbers));
const seen = {
  fewDigits: medianOf([8, 2, 5]),
  small: medianOf([1, 10, 2]),
  amounts: medianOf([950, 1000, 12000]),
  warnings: evaluate("median([950, 1000, 12000])").warnings.length,
  wrong: `${wrong.length} of ${triples.length}`,
};
console.log(seen);
const isSeen =
  seen.fewDigits === 5 && seen.small === 10 && seen.amounts === 12000 && seen.warnings === 0 && wrong.length > 0;
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
