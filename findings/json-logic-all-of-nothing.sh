#!/usr/bin/env bash
# json-logic-engine 5.0.7, the operator "all" over a list that is missing or null; run(…) beside build(…).
# Valid input: { "all": [{ "var": "parts" }, { "var": "paid" }] } over {}: a form whose parts are not given yet.
# Expected: false from both, as for the empty list: the package calls itself a drop-in replacement for json-logic-js,
#   which says false, and building a rule is to make it faster, not another rule.
# Seen: run says false, the built rule says true, and true for null too; for the empty list both say false. So a
#   condition takes the other branch once the rule is built.
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
const rule = { if: [{ all: [{ var: "parts" }, { var: "paid" }] }, "all are paid", "not all are paid"] };
const built = engine.build(rule);
const seen = [{}, { parts: null }, { parts: [] }, { parts: [{ paid: true }] }, { parts: [{ paid: false }] }].map(
  (data) => ({
    data: JSON.stringify(data),
    run: engine.run(rule, data),
    build: built(data),
    jsonLogicJs: jsonLogic.apply(rule, data),
  }),
);
console.table(seen);
const isSeen = seen.every(
  ({ run, build, jsonLogicJs }, at) =>
    run === jsonLogicJs && (at < 2 ? run === "not all are paid" && build === "all are paid" : build === run),
);
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
