#!/usr/bin/env bash
# zod 4.6.7, z.fromJSONSchema of a schema with "const" or "enum" that holds an object or a list.
# Valid input: { "const": { "kind": "lot" } } and { "enum": [{ "kind": "lot" }, "whole"] } (JSON Schema 2020-12,
#   validation, 6.1.2 and 6.1.3: the value may be of any type, and an instance is valid if it equals it).
# Expected: { "kind": "lot" } is taken, as ajv does; or an error that the schema is not supported, as fromJSONSchema
#   throws for "if" and "unevaluatedProperties".
# Seen: no error, and the schema refuses every instance, the one it names too, as it is compared by identity.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent zod@4.6.7 ajv@8.20.0
cat > try.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import { z } from "zod";
const cases = [
  [{ const: { kind: "lot" } }, { kind: "lot" }],
  [{ const: [1, 2] }, [1, 2]],
  [{ enum: [{ kind: "lot" }, "whole"] }, { kind: "lot" }],
  [{ enum: [{ kind: "lot" }, "whole"] }, "whole"],
  [{ const: 5 }, 5],
];
const seen = cases.map(([schema, value]) => ({
  schema: JSON.stringify(schema),
  value: JSON.stringify(value),
  ajv: new Ajv().compile(schema)(value),
  zod: z.fromJSONSchema(schema).safeParse(structuredClone(value)).success,
}));
console.table(seen);
const isSeen = seen.every(({ ajv }) => ajv) && seen.map(({ zod }) => zod).join() === "false,false,false,true,true";
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
