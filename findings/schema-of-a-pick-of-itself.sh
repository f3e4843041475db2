#!/usr/bin/env bash
# ts-json-schema-generator 2.10.0, TypeScript 5.9.3, Node 20 or later.
#
# A step of a form may hold parts, and a part is some of the fields of a step: `Part extends Pick<Step, "title" | "note">`.
# A schema of a TypeScript type should not depend on which type of the file it is asked for.
#
# Expected: in both schemas a part has `title` and `note` as strings, and only `title` is required.
# Seen: asked for `Part` it is so. Asked for `Step`, the same `Part` has a whole `Step` as its title and as its note, and
#       the optional note is required. So the schema of the type refuses what the type allows. Known upstream for type
#       aliases since 2023 (issue 1755).
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ts-json-schema-generator@2.10.0 typescript@5.9.3 >/dev/null
cat > steps.ts <<'TS'
export interface Step { title: string; note?: string; parts?: Part[] }
export interface Part extends Pick<Step, "title" | "note"> { size?: number }
TS
echo '{ "compilerOptions": { "strict": true } }' > tsconfig.json
cat > run.mjs <<'JS'
import { createGenerator } from "ts-json-schema-generator";
const partFor = (type) =>
  createGenerator({ path: "steps.ts", tsconfig: "tsconfig.json", type }).createSchema(type).definitions.Part;
const [byPart, byStep] = [partFor("Part"), partFor("Step")];
console.log("asked for Part:", JSON.stringify(byPart));
console.log("asked for Step:", JSON.stringify(byStep));
const isRight = byPart.properties.title.type === "string" && byPart.required.join() === "title";
const isWrong = byStep.properties.title.$ref === "#/definitions/Step" && byStep.required.includes("note");
process.exit(isRight && isWrong ? 0 : 1);
JS
node run.mjs
