import { letterDetails, letterFormats } from "../../letter-files";
import { caseJsonSchema, type JsonSchema } from "../../schema";
import { statuses } from "../statuses";
import type { ServiceOptions } from "../types";

/** A schema of the document, by its name. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const text = { type: "string" };
/** A text, or its lines. */
const detail = { type: ["string", "array"], items: text };
const day = { type: "string", format: "date", description: "`YYYY-MM-DD`." };

/** What the caller calls the case; nothing rests on it. */
const called = { id: {}, name: { ...text, description: "What the caller calls the case; it is not read." } };

export function record(
  properties: Record<string, JsonSchema>,
  required = Object.keys(properties),
): JsonSchema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** The shipped schemas of a case and of an answer, and what the service puts around them. */
export function schemasOf({ lawOf, texts, answerSchema }: ServiceOptions): Record<string, JsonSchema> {
  const { $schema: _, ...caseSchema } = caseJsonSchema(lawOf(undefined), texts.en);
  const asked = {
    case: ref("Case"),
    on: { ...day, description: "The date of the law, `YYYY-MM-DD`." },
    ...called,
    goal: {
      type: "string",
      description: "`lightest-route`, `any-open-route`, `all-routes`, or the id of a route.",
    },
    skip: { type: "array", items: text, description: "Facts that cannot be had." },
  };
  return {
    ...definitionsOf(answerSchema),
    Case: caseSchema,
    Asked: record(
      {
        ...asked,
        detail: ref("Detail"),
        route: { ...text, description: "The id of the route that the conclusion is to be about." },
        premises: { type: "string", enum: ["usual"], description: "Takes usual answers as stated." },
      },
      ["case", "on"],
    ),
    AskedQuestions: record(asked, ["case", "on"]),
    AskedLetter: record(
      {
        case: ref("Case"),
        on: asked.on,
        ...called,
        route: {
          ...text,
          description: "The route that the letter is about; that of the conclusion if not given.",
        },
        format: { type: "string", enum: letterFormats },
        details: ref("LetterDetails"),
      },
      ["case", "on"],
    ),
    LetterDetails: record(Object.fromEntries(letterDetails.map((name) => [name, detail])), []),
    Detail: { type: "string", enum: ["verdicts", "summary", "trace", "full"] },
    WordedQuestion: {
      allOf: [ref("Question")],
      type: "object",
      properties: {
        question: text,
        help: text,
        signs: {
          type: "array",
          items: { type: "object", properties: { question: text }, required: ["question"] },
        },
        answers: { type: "array", items: record({ value: text, title: text }) },
      },
      required: ["question"],
    },
    Questions: record({ on: day, questions: { type: "array", items: ref("WordedQuestion") } }),
    Line: {
      anyOf: [ref("Case"), record({ case: ref("Case"), on: day, ...called }, ["case"])],
      description: "A line of a batch: a case, or an object that holds it.",
    },
    LineAnswer: {
      allOf: [ref("AssessmentResult")],
      type: "object",
      properties: { line: { type: "integer" }, id: {} },
      required: ["line"],
    },
    Law: record({
      program: text,
      version: text,
      hash: text,
      verifiedTo: day,
      packs: { type: "array", items: record({ id: text, version: text }) },
      changes: { type: "array", items: day },
      rules: { type: "array", items: record({ id: text, kind: text }) },
      parameters: { type: "array", items: text },
    }),
    Rule: {
      type: "object",
      description: "A rule or a parameter as the rule format has it, with its title.",
      properties: { id: text, title: text },
      required: ["id", "title"],
    },
    Problem: {
      ...record(
        {
          type: text,
          title: text,
          status: { type: "integer" },
          code: { type: "string", enum: Object.keys(statuses) },
          detail: text,
          issues: { type: "array", items: ref("ProblemIssue") },
        },
        ["type", "title", "status", "code"],
      ),
      description: "RFC 9457.",
    },
    ProblemIssue: {
      type: "object",
      properties: {
        code: text,
        path: text,
        message: text,
        received: { ...text, description: "What was given, shortened." },
        expected: { ...text, description: "The allowed values, the other field, or the limit." },
        suggestion: { ...text, description: "The nearest known field or value." },
        fact: { ...text, description: "Of a letter: the fact that has no reason or no value." },
        route: { ...text, description: "Of a letter: the route that it cannot be written for." },
        facts: { type: "array", items: text, description: "Of a letter: what its route still depends on." },
        on: { ...day, description: "Of a letter: the day on which there were no such rules." },
      },
      required: ["code", "path", "message"],
    },
  };
}

/** Definitions of a JSON Schema as components. What others may extend cannot refuse fields: each closes itself only. */
function definitionsOf({ $defs }: JsonSchema): Record<string, JsonSchema> {
  const schemas = JSON.parse(
    JSON.stringify($defs).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as Record<string, JsonSchema>;
  const { Question: question, AssessmentResult: result } = schemas as Record<
    string,
    { anyOf?: JsonSchema[] }
  >;
  for (const open of [question!, ...(result?.anyOf ?? [])]) delete (open as JsonSchema).additionalProperties;
  return schemas;
}
