#!/usr/bin/env bash
# json-logic-engine 5.0.7, the operator "cat" with an "or", "and" or "all" in it; run(…) beside build(…).
# Valid input: { "cat": ["Applicant: ", { "or": [{ "var": "name" }, "unknown"] }] }.
# Expected: "Applicant: Arba" from both; json-logic-js says so, and the package calls itself a drop-in replacement for it.
# Seen: run says so; the built rule says "Arba", null where there is no name, and true or false for "all": the text before
#   is lost. The parts are joined by + with no parentheses, so that it becomes part of the condition of what comes after.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent json-logic-engine@5.0.7 json-logic-js@2.0.5
cat > try.mjs <<'JS'
import { LogicEngine } from "json-logic-engine";
import jsonLogic from "json-logic-js";
const engine = new LogicEngine();
const data = { name: "Arba", parts: [1, 2] };
const endings = {
  plain: { var: "name" },
  or: { or: [{ var: "name" }, "unknown"] },
  orSecond: { or: [{ var: "none" }, "unknown"] },
  and: { and: [{ var: "name" }, "known"] },
  all: { all: [{ var: "parts" }, { ">": [{ var: "" }, 0] }] },
  some: { some: [{ var: "parts" }, { ">": [{ var: "" }, 1] }] },
};
const seen = {};
for (const [name, ending] of Object.entries(endings)) {
  const rule = { cat: ["Applicant: ", ending] };
  seen[name] = {
    run: engine.run(rule, data),
    build: engine.build(rule)(data),
    jsonLogicJs: jsonLogic.apply(rule, data),
  };
}
console.table(seen);
const isSeen =
  Object.values(seen).every(({ run, jsonLogicJs }) => run === jsonLogicJs && run.startsWith("Applicant: ")) &&
  seen.plain.build === "Applicant: Arba" &&
  seen.or.build === "Arba" &&
  seen.all.build === true;
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
