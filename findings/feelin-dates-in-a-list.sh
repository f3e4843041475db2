#!/usr/bin/env bash
# feelin 8.2.0, the FEEL functions list contains and index of.
# Valid input: a list of dates (or of durations, contexts or lists) and one that equals a member of it.
# Expected: true, and the position: by DMN 1.5 both functions ask for equality, as "=" does, and by its table of equality
#   dates are equal by value.
# Seen: false and the empty list, with no warning, while "=", "in", distinct values and union hold the two as equal: so a
#   rule that a date is one of the holidays never applies.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent feelin@8.2.0
cat > try.mjs <<'JS'
import { evaluate } from "feelin";
const asWritten = (expression) => {
  const { value, warnings } = evaluate(expression);
  return warnings.length === 0 ? JSON.stringify(value) : "warned";
};
const members = [`@"2026-05-17"`, `@"P1Y"`, "{ a: 1 }", "[1]"];
const seen = members.map((member) => ({
  member,
  isEqual: asWritten(`${member} = ${member}`),
  isContained: asWritten(`list contains([${member}], ${member})`),
  positions: asWritten(`index of([${member}], ${member})`),
  some: asWritten(`some one in [${member}] satisfies one = ${member}`),
  distinct: asWritten(`count(distinct values([${member}, ${member}]))`),
}));
console.table(seen);
const isSeen =
  asWritten("list contains([1, 2], 2)") === "true" &&
  seen.every(
    ({ isEqual, isContained, positions, some, distinct }) =>
      isEqual === "true" && isContained === "false" && positions === "[]" && some === "true" && distinct === "1",
  );
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
