#!/usr/bin/env bash
# typebox 1.4.3, Compile of typebox/schema, "unevaluatedProperties" beside a list.
# Valid input: a schema of a value that is an object with a name or a list of names, and has no other properties:
#   { "anyOf": [{ object }, { list }], "unevaluatedProperties": false }, and the list ["Arba"].
# Expected: the list is taken. JSON Schema 2020-12, core, 11.3, applies the keyword to the properties of an object, and a
#   keyword says nothing of an instance of another type (7.6.1); ajv says so, and typebox does of additionalProperties.
# Seen: the list is refused, and every list that has a member, as its positions are read as properties; the empty one is
#   taken. unevaluatedItems of an object and every other keyword of objects tried here are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent typebox@1.4.3 ajv@8.20.0
cat > try.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import { Compile } from "typebox/schema";
const named = { type: "object", properties: { name: { type: "string" } } };
const either = { anyOf: [named, { type: "array", items: { type: "string" } }], unevaluatedProperties: false };
const ajv = new Ajv({ strict: false });
const seen = [
  [either, ["Arba"]],
  [{ unevaluatedProperties: false }, [1]],
  [either, []],
  [either, { name: "Arba" }],
  [{ additionalProperties: false }, [1]],
  [{ propertyNames: { minLength: 3 } }, [1]],
  [{ unevaluatedItems: false }, { a: 1 }],
].map(([schema, value]) => ({
  keywords: Object.keys(schema).join(),
  value: JSON.stringify(value),
  ajv: ajv.compile(schema)(value),
  typebox: Compile(schema).Check(value),
}));
console.table(seen);
const isSeen = seen.every((one, at) => one.ajv && one.typebox === at > 1);
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
