import { letterKinds, mediaTypes } from "../../letter-files";
import type { JsonSchema } from "../../schema";
import { type ProblemCode, statuses } from "../statuses";
import type { ServiceOptions } from "../types";
import { ref } from "./schemas";

const jsonOf = (schema: JsonSchema, examples?: JsonSchema) => ({
  "application/json": { schema, ...(examples ? { examples } : {}) },
});
const language = {
  name: "Accept-Language",
  in: "header",
  description: "The language of words and messages: nb, nn or en; nb if not given.",
  schema: { type: "string" },
};
const municipality = {
  name: "municipality",
  in: "query",
  description: "The number of a municipality, for its own rules beside the national ones.",
  schema: { type: "string" },
};
const always: readonly ProblemCode[] = ["method", "busy", "fault"];

/** The problems that an address can answer with, one response a status. */
function problems(codes: readonly ProblemCode[]): Record<string, JsonSchema> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...codes, ...always])
    byStatus.set(statuses[code], [...(byStatus.get(statuses[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => [
      status,
      {
        description: `Problem: ${found.map((code) => `\`${code}\``).join(", ")}.`,
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  );
}

const bodyProblems: readonly ProblemCode[] = [
  "case-invalid",
  "not-json",
  "not-utf8",
  "too-large",
  "too-slow",
  "media-type",
];

interface Posted {
  id: string;
  summary: string;
  asks: string;
  answers: string;
}

export function pathsOf({ examples }: ServiceOptions): Record<string, JsonSchema> {
  const asked = Object.fromEntries(
    Object.entries(examples).map(([name, { summary, on, case: input }]) => [
      name,
      { summary, value: { case: input, on } },
    ]),
  );
  const post = ({ id, summary, asks, answers }: Posted) => ({
    post: {
      operationId: id,
      summary,
      parameters: [language],
      requestBody: { required: true, content: jsonOf(ref(asks), asked) },
      responses: { 200: { description: summary, content: jsonOf(ref(answers)) }, ...problems(bodyProblems) },
    },
  });
  const get = (
    id: string,
    summary: string,
    content: JsonSchema,
    parameters: JsonSchema[] = [],
    found = false,
  ) => ({
    get: {
      operationId: id,
      summary,
      parameters,
      responses: {
        200: { description: summary, content },
        ...problems([
          ...(found ? (["no-rule"] as const) : []),
          ...(parameters.includes(municipality) ? (["case-invalid"] as const) : []),
        ]),
      },
    },
  });
  return {
    "/v1/assess": post({
      id: "assess",
      summary: "Which routes are open to a case on a date",
      asks: "Asked",
      answers: "AssessmentResult",
    }),
    "/v1/questions": post({
      id: "questions",
      summary: "What to ask next, with the words of the law",
      asks: "AskedQuestions",
      answers: "Questions",
    }),
    "/v1/letters/{kind}": { post: letters(examples) },
    "/v1/batch": { post: batch(examples) },
    "/v1/rules/{id}": get(
      "rule",
      "A rule or a parameter, with its versions and citations",
      jsonOf(ref("Rule")),
      [{ name: "id", in: "path", required: true, schema: { type: "string" } }, municipality, language],
      true,
    ),
    "/v1/law": get("law", "The law that the answers rest on", jsonOf(ref("Law")), [municipality]),
    "/health": get(
      "health",
      "Whether the service answers",
      jsonOf({ type: "object", properties: { status: { const: "ok" } }, required: ["status"] }),
    ),
    "/metrics": get("metrics", "Measures in the text format of Prometheus", {
      "text/plain": { schema: { type: "string" } },
    }),
  };
}

function letters(examples: ServiceOptions["examples"]): JsonSchema {
  const asked = Object.fromEntries(
    Object.entries(examples).map(([name, { summary, on, case: input }]) => [
      name,
      { summary, value: { case: input, on, format: "html", details: { caseNumber: "2026/1" } } },
    ]),
  );
  const files = Object.fromEntries(
    Object.values(mediaTypes).map((type) => [type.split(";")[0]!, { schema: { type: "string" } }]),
  );
  return {
    operationId: "letter",
    summary: "A letter as Markdown, HTML or a file of Word",
    parameters: [
      {
        name: "kind",
        in: "path",
        required: true,
        schema: { type: "string", enum: letterKinds },
        example: "reasons",
      },
      language,
    ],
    requestBody: { required: true, content: jsonOf(ref("AskedLetter"), asked) },
    responses: {
      200: { description: "The letter", content: files },
      ...problems([...bodyProblems, "letter-refused", "not-found"]),
    },
  };
}

function batch(examples: ServiceOptions["examples"]): JsonSchema {
  const lines = Object.values(examples).map(({ on, case: input }) => JSON.stringify({ case: input, on }));
  const lined = (schema: string, example?: string) => ({
    "application/jsonl": {
      schema: {
        type: "string",
        description: `JSON Lines: a \`${schema}\` each.`,
        contentMediaType: "application/json",
        contentSchema: ref(schema),
      },
      ...(example ? { example } : {}),
    },
  });
  return {
    operationId: "batch",
    summary: "A case a line in, an answer a line out, in the same order",
    description: "Answers go out while cases come in. Read while you write, or both stop.",
    parameters: [
      {
        name: "on",
        in: "query",
        description: "The date of every line.",
        schema: { type: "string", format: "date" },
      },
      { name: "detail", in: "query", description: "`verdicts` if not given.", schema: ref("Detail") },
      language,
    ],
    requestBody: { required: true, content: lined("Line", `${lines.join("\n")}\n`) },
    responses: {
      200: { description: "A line of answer for each line, or of issues", content: lined("LineAnswer") },
      ...problems(["media-type", "case-invalid"]),
    },
  };
}
