/** A caller of the service in TypeScript, with the types that are generated from its OpenAPI document. */
import createClient from "openapi-fetch";
import type { paths } from "./service.ts";

// Without the types of the case, this would be an error that nobody finds.
const misspelt: paths["/v1/assess"]["post"]["requestBody"]["content"]["application/json"]["case"] = {
  // @ts-expect-error The name of a fact is checked.
  transfr: {},
};

const client = createClient<paths>({ baseUrl: process.argv[2]! });
const input = {
  actor: { name: "Solvik idrettslag", isInVoluntaryRegister: true },
  transfer: { nature: "support" as const, amount: 90000 },
};
const on = "2026-11-24";

const assessed = await client.POST("/v1/assess", { body: { case: input, on } });
if (!assessed.data?.ok) throw new Error("The case is valid.");
const letter = await client.POST("/v1/letters/{kind}", {
  params: { path: { kind: "declaration" } },
  body: { case: input, on, format: "html", details: { municipality: "Solvik kommune" } },
  parseAs: "text",
});
const law = await client.GET("/v1/law");
const wrong = await client.POST("/v1/assess", {
  body: { case: { transfer: { amount: -1 } }, on },
});
const asked = await client.POST("/v1/questions", { body: { case: input, on } });

console.log(
  JSON.stringify({
    misspelt: Object.keys(misspelt),
    routes: assessed.data.routes.length,
    kind: assessed.data.conclusion?.kind,
    letter: letter.data?.startsWith("<!doctype html>"),
    rules: law.data?.rules.length,
    wrong: wrong.error && "issues" in wrong.error ? wrong.error.issues?.map(({ path }) => path) : [],
    asked: asked.data?.questions[0]?.question,
  }),
);
