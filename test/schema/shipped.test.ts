import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { assessSync } from "../../src/index";
import { shippedSchemas } from "../../tools/build/schemas";
import { type Fixture, fixtureFiles, lawOf } from "../support/fixtures";

const schemas = shippedSchemas();
const validatorOf = (file: string) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(schemas[file]!);
  return (value: unknown) =>
    validate(value) ? [] : validate.errors!.map((error) => ajv.errorsText([error]));
};

describe("the schema of an answer", () => {
  const errorsOf = validatorOf("assessment.json");
  const sampled = fixtureFiles().flatMap(({ fixtures }) => fixtures.slice(0, 1));

  it.each(["verdicts", "summary", "trace", "full"] as const)(
    "holds for what is answered with detail %s",
    (detail) => {
      expect(sampled.length).toBeGreaterThan(10);
      for (const fixture of sampled.slice(0, 40)) {
        const answer = assessSync(fixture.case, { on: fixture.on, detail, law: lawOf(fixture) });
        expect([fixture.name, errorsOf(JSON.parse(JSON.stringify(answer)))]).toEqual([fixture.name, []]);
      }
    },
  );

  it.each(["summary", "full"] as const)(
    "holds for an answer about another route than the lightest, with detail %s",
    (detail) => {
      const [{ on, case: asked }] = fixtureFiles("fixtures/everyday")[0]!.fixtures as [Fixture];
      const answer = assessSync(asked, { on, detail, route: "grant.de-minimis.general" });
      expect(answer.ok && answer.conclusion?.lightest?.kind).toBe("open");
      expect(errorsOf(JSON.parse(JSON.stringify(answer)))).toEqual([]);
    },
  );

  it("holds for what is wrong with an input, and not for anything else", () => {
    expect(errorsOf(assessSync({ actor: { employees: -1 } }, { on: "2026-11-24" }))).toEqual([]);
    const answer = assessSync({}, { on: "2026-11-24", detail: "verdicts" });
    expect(errorsOf({ ...answer, routes: undefined })).not.toEqual([]);
    expect(errorsOf({ ...answer, verdict: "open" })).not.toEqual([]);
  });
});

describe("the schema of a pack", () => {
  const errorsOf = validatorOf("pack.json");
  const files = readdirSync("rules/municipalities", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );

  it.each(files)("holds for %s", (file) => {
    expect(errorsOf(JSON.parse(readFileSync(join("rules/municipalities", file), "utf8")))).toEqual([]);
  });

  it("refuses a field that the reader would refuse", () => {
    expect(errorsOf({ rule: [] })).not.toEqual([]);
  });
});

describe("the schemas of a case", () => {
  it("differ between languages in their words alone", () => {
    const withoutWords = (schema: unknown): unknown =>
      JSON.parse(
        JSON.stringify(schema, (key, value) =>
          ["title", "description", "x-hjemmel-question"].includes(key) && typeof value === "string"
            ? undefined
            : value,
        ),
      );
    expect(schemas["case.nn.json"]).not.toEqual(schemas["case.json"]);
    expect(withoutWords(schemas["case.nn.json"])).toEqual(withoutWords(schemas["case.json"]));
    expect(withoutWords(schemas["case.en.json"])).toEqual(withoutWords(schemas["case.json"]));
  });
});
