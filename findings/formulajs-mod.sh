#!/usr/bin/env bash
# @formulajs/formulajs 4.6.1, MOD of a negative number that the divisor divides.
# Valid input: MOD(-10, 5); both are numbers.
# Expected: 0. A remainder is less than its divisor: by the manuals of the spreadsheets it follows, MOD(n, d) is
#   n - d * INT(n / d), and its own INT makes that 0 too.
# Seen: 5, the divisor itself, with no error. For divisors above zero it is wrong for just the numbers below zero that the
#   divisor divides. So "every third year" is false for all years before the one counted from.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent @formulajs/formulajs@4.6.1
cat > try.mjs <<'JS'
import * as formulas from "@formulajs/formulajs";
const { INT, MOD } = formulas;
const [wrong, pairs] = [[], []];
for (let number = -60; number <= 60; number += 1) {
  for (const divisor of [1, 2, 3, 4, 5, 7, 12]) pairs.push([number, divisor]);
}
for (const [number, divisor] of pairs) {
  const difference = MOD(number, divisor) - (number - divisor * INT(number / divisor));
  if (difference !== 0) wrong.push({ number, divisor, difference });
}
const seen = {
  belowZero: [MOD(-10, 5), MOD(-9, 3), MOD(-12, 12)],
  others: [MOD(-10, 3), MOD(10, 5), MOD(10, 3), MOD(0, 5)],
  wrong: `${wrong.length} of ${pairs.length}`,
};
console.log(seen);
const multiples = pairs.filter(([number, divisor]) => number < 0 && Number.isInteger(number / divisor));
const isJustThose =
  wrong.length === multiples.length &&
  wrong.every(({ number, divisor, difference }) => number < 0 && difference === divisor);
process.exit(`${seen.belowZero}` === "5,3,12" && `${seen.others}` === "2,0,1,0" && isJustThose ? 0 : 1);
JS
node try.mjs
