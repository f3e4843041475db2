import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, type Running, running } from "./service";

type Json = Record<string, never>;

let service: Running;
let document: Json & {
  paths: Record<string, Record<string, Operation>>;
};
interface Operation {
  parameters: { name: string; example?: string }[];
  requestBody: { content: Record<string, Content> };
  responses: Record<string, { content: Record<string, Content> }>;
}
interface Content {
  schema: Json;
  example?: string;
  examples?: Record<string, { value: Json }>;
}

beforeAll(async () => {
  service = await running();
  document = await (await fetch(`${service.url}/openapi.json`)).json();
});
afterAll(() => service.service.close());

test("the document passes the linter", async () => {
  const config = await createConfig({ extends: ["recommended-strict"] });
  const problems = await lintFromString({ source: JSON.stringify(document), config });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual(
    [],
  );
});

test("what can be null is a type beside another, and no `anyOf`", () => {
  expect(JSON.stringify(document)).not.toMatch(/"(anyOf|oneOf)":\[[^\]]*"null"/);
});

test("each address of the service is in it, and nothing else", () => {
  const served = service.service.printRoutes({ commonPrefix: false });
  const addresses = Object.keys(document.paths).map((path) => path.replace(/\{(\w+)\}/, ":$1"));
  const found = [...served.matchAll(/(\/[\w/:.]+) \(/g)].map(([, path]) => path!);
  expect(addresses.sort()).toEqual([...new Set(found)].filter((path) => path !== "/openapi.json").sort());
});

/** A schema of the document, with the others at hand. */
function check(schema: unknown, value: unknown) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "https://hjemmel.invalid/", components: document.components });
  const text = JSON.stringify(schema).replaceAll('"#/', '"https://hjemmel.invalid/#/');
  const validate = ajv.compile(JSON.parse(text));
  return validate(value) ? [] : validate.errors;
}

describe("every example in it is answered as it says", () => {
  test.each(["/v1/assess", "/v1/questions"])("%s", async (path) => {
    const operation = document.paths[path]!.post!;
    const { schema, examples = {} } = operation.requestBody.content["application/json"]!;
    expect(Object.keys(examples)).not.toEqual([]);
    for (const { value } of Object.values(examples)) {
      expect(check(schema, value)).toEqual([]);
      const { response, json } = await post(service, path, value);
      expect(response.status).toBe(200);
      expect(check(operation.responses["200"]!.content["application/json"]!.schema, json)).toEqual([]);
    }
  });

  test("/v1/batch", async () => {
    const { example } = document.paths["/v1/batch"]!.post!.requestBody.content["application/jsonl"]!;
    const response = await fetch(`${service.url}/v1/batch`, {
      method: "POST",
      headers: { "content-type": "application/jsonl" },
      body: example!,
    });
    const answers = (await response.text()).trim().split("\n");
    expect(answers).toHaveLength(example!.trim().split("\n").length);
    for (const answer of answers)
      expect(check({ $ref: "#/components/schemas/LineAnswer" }, JSON.parse(answer))).toEqual([]);
  });

  test("/v1/letters/{kind}", async () => {
    const { parameters, requestBody } = document.paths["/v1/letters/{kind}"]!.post!;
    const kind = parameters.find(({ name }) => name === "kind")!.example!;
    const { schema, examples = {} } = requestBody.content["application/json"]!;
    expect(Object.keys(examples)).not.toEqual([]);
    for (const { value } of Object.values(examples)) {
      expect(check(schema, value)).toEqual([]);
      const response = await fetch(`${service.url}/v1/letters/${kind}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(value),
      });
      expect([response.status, (await response.text()).slice(0, 15)]).toEqual([200, "<!doctype html>"]);
    }
  });

  test.each(["/v1/law", "/v1/rules/grant.outside-state-aid", "/health"])("%s", async (path) => {
    const operation = document.paths[path.replace(/rules\/.*/, "rules/{id}")]!.get!;
    const json = await (await fetch(`${service.url}${path}`)).json();
    expect(check(operation.responses["200"]!.content["application/json"]!.schema, json)).toEqual([]);
  });
});

const club = { actor: { name: "Solvik idrettslag" }, transfer: { nature: "support", amount: 90_000 } };

test.each([
  ["a field that there is not", "/v1/assess", { case: { x: 1 } }],
  ["a value that there is not", "/v1/assess", { case: { transfer: { nature: "suport" } } }],
  ["an amount below zero", "/v1/assess", { case: { transfer: { amount: -1 } } }],
  ["a date that is none", "/v1/assess", { case: {}, on: "2026-02-30" }],
  ["a letter of no route", "/v1/letters/grant", { case: club, route: "none" }],
  ["a letter of a closed route", "/v1/letters/grant", { case: club, route: "procurement.concession" }],
  ["a letter of an unsettled route", "/v1/letters/grant", { case: club, route: "grant.de-minimis.general" }],
  ["a form of a day without such rules", "/v1/letters/declaration", { case: club, on: "2024-07-01" }],
])("a problem is as the document says, and has no field beside: %s", async (_, path, body) => {
  const { response, json } = await post(service, path, { on: "2026-11-23", ...body });
  expect([response.status, json.issues.length]).toEqual([422, 1]);
  expect(check({ $ref: "#/components/schemas/Problem" }, json)).toEqual([]);
  const { schemas } = document.components as unknown as { schemas: Record<string, { properties: Json }> };
  expect(Object.keys(schemas.ProblemIssue!.properties)).toEqual(
    expect.arrayContaining(Object.keys(json.issues[0])),
  );
});
