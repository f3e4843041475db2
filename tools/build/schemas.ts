/** Writes the JSON Schemas that are shipped, `dist/schema/`: of a case in each language, of an answer, and of a pack. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";
import * as z from "zod";
import { caseJsonSchema, nationalLaw } from "../../src/index";
import { ruleDocumentSchema } from "../../src/law/schema";
import type { JsonSchema } from "../../src/schema";
import { en } from "../../src/texts/en";
import { nb } from "../../src/texts/nb";
import { nn } from "../../src/texts/nn";
import { isMain } from "../main";

/** By the name of their file. `case.json` is in bokmål, as the library is where no language is given. */
export function shippedSchemas(): Record<string, JsonSchema> {
  return {
    "case.json": caseJsonSchema(nationalLaw, nb),
    "case.nn.json": caseJsonSchema(nationalLaw, nn),
    "case.en.json": caseJsonSchema(nationalLaw, en),
    "assessment.json": assessmentSchema(),
    "pack.json": z.toJSONSchema(ruleDocumentSchema(), { target: "draft-2020-12" }),
  };
}

/** The generator writes draft 7; of what it uses, only the name of the definitions is another in 2020-12. */
function assessmentSchema(): JsonSchema {
  const schema = createGenerator({
    path: "src/assessment/types.ts",
    tsconfig: "tsconfig.json",
    type: "AssessmentResult",
    skipTypeCheck: true,
  }).createSchema("AssessmentResult");
  const text = JSON.stringify(schema)
    .replaceAll('"#/definitions/', '"#/$defs/')
    .replace('"definitions":', '"$defs":');
  const { $defs, ...whole } = JSON.parse(text, withoutNever);
  for (const [name, fields] of Object.entries(unlistedInSummary))
    $defs[name].required = $defs[name].required.filter((field: string) => !fields.includes(field));
  return { ...whole, $defs, $schema: "https://json-schema.org/draft/2020-12/schema" };
}

/** Fields that an answer always has and that the JSON of a summary leaves out. */
const unlistedInSummary: Record<string, readonly string[]> = {
  Duty: ["citations"],
  Question: ["type", "isJudgement", "routes", "by"],
};

/** What narrows a union leaves members that nothing can be; the generator writes them with a field of no values. */
function withoutNever(_key: string, value: unknown): unknown {
  const { anyOf, ...rest } = (value ?? {}) as {
    anyOf?: { properties?: Record<string, { enum?: unknown[] }> }[];
  };
  if (!Array.isArray(anyOf)) return value;
  const possible = anyOf.filter(
    ({ properties = {} }) => !Object.values(properties).some((field) => field.enum?.length === 0),
  );
  return possible.length === 1 ? { ...rest, ...possible[0] } : { ...rest, anyOf: possible };
}

if (isMain(import.meta.url)) {
  mkdirSync("dist/schema", { recursive: true });
  for (const [file, schema] of Object.entries(shippedSchemas()))
    writeFileSync(join("dist/schema", file), `${JSON.stringify(schema, null, 2)}\n`);
}
