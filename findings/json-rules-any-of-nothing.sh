#!/usr/bin/env bash
# json-rules-engine 7.3.1, a condition { "any": [] }.
# Valid input: an "any" with no conditions, as a program writes it that makes a rule from a list that is empty; the engine
#   takes it, and its documentation asks only that the condition holds a list.
# Expected: false. The documentation says that "any" asks for one condition that is true, and there is none.
# Seen: true, so that the event is sent, also inside "all", and "not" of it is false. Once a condition is added that is
#   false, the rule is false: more ways to succeed make it fail. "all" of nothing is true, as it should be.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent json-rules-engine@7.3.1
cat > try.mjs <<'JS'
import jsonRulesEngine from "json-rules-engine";
const { Engine, Rule } = jsonRulesEngine;
const isNonProfit = { fact: "form", operator: "equal", value: "association" };
const isCompany = { fact: "form", operator: "equal", value: "AS" };
const isSent = async (conditions) => {
  const engine = new Engine([new Rule({ conditions, event: { type: "open" } })]);
  const { events } = await engine.run({ form: "AS" });
  return events.length === 1;
};
const seen = {
  anyOfNothing: await isSent({ any: [] }),
  insideAll: await isSent({ all: [isCompany, { any: [] }] }),
  notOfIt: await isSent({ not: { any: [] } }),
  anyOfOneThatIsFalse: await isSent({ any: [isNonProfit] }),
  anyOfOneThatIsTrue: await isSent({ any: [isCompany] }),
  allOfNothing: await isSent({ all: [] }),
};
console.log(seen);
process.exit(Object.values(seen).join() === "true,true,false,false,true,true" ? 0 : 1);
JS
node try.mjs
