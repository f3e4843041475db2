import { awardRegulations, codeShapes, currencies, limits, organisationNumberShape } from "../case";
import type { JsonSchema } from "./types";

/** A short text. */
export const text = { type: "string", maxLength: limits.longestText };
const zero = "-0+(\\.0+)?";
const day = "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])";
const leapYear = "((19|[2-9]\\d)(0[48]|[2468][048]|[13579][26])|([2468][048]|[3579][26])00)";

const date = {
  type: "string",
  format: "date",
  pattern: `^((19|[2-9]\\d)\\d{2}-(${day})|${leapYear}-02-29)$`,
};
const amount = {
  anyOf: [
    { type: "number", minimum: 0, maximum: limits.largestAmount },
    {
      type: "string",
      pattern: `^(-0+(\\.00?)?|${upTo(limits.largestAmount, limits.decimalsOfAmount, "")})$`,
    },
  ],
};
const money = { anyOf: [...amount.anyOf, object({ amount, currency: oneOf(currencies) }, "all")] };
const rate = {
  anyOf: [
    { type: "number", exclusiveMinimum: 0, maximum: limits.largestRate },
    {
      type: "string",
      pattern: `^(?!0+(\\.0+)?$)(${upTo(limits.largestRate, limits.decimalsOfRate)})$`,
    },
  ],
};

/** What each type of fact may be written as. */
export const valueSchemas: Record<string, JsonSchema> = {
  boolean: { type: "boolean" },
  judgement: {
    anyOf: [
      { type: "boolean" },
      object({ value: { type: "boolean" }, reason: text, by: text, on: date }, ["value"]),
    ],
  },
  count: { type: "integer", minimum: 0, maximum: limits.largestCount },
  money,
  share: {
    anyOf: [
      { type: "number", minimum: 0, maximum: 1 },
      { type: "string", pattern: `^(${zero}|0+(\\.\\d{1,${limits.decimalsOfShare}}0*)?|0*1(\\.0+)?)$` },
    ],
  },
  decimal: rate,
  date,
  monthDay: { type: "string", pattern: `^(${day}|02-29)$` },
  text,
  code: text,
  municipalityNumber: { type: "string", pattern: codeShapes.municipalityNumber },
  cpv: { type: "string", pattern: codeShapes.cpv },
  sectorCode: { type: "string", pattern: codeShapes.sectorCode },
  organisationNumber: { type: "string", pattern: organisationNumberShape },
  awards: {
    anyOf: [
      list(
        "awards",
        object(
          {
            on: date,
            amount: money,
            eurNok: rate,
            regulation: oneOf(awardRegulations),
            giver: text,
            recipient: text,
            scheme: text,
          },
          ["on", "amount"],
        ),
      ),
      object({ total: money }, "all"),
    ],
  },
  purchases: list(
    "purchases",
    object({ on: date, amount: money, what: text, sameProject: { type: "boolean" } }, ["amount"]),
  ),
};

/** An object of these fields and no others. */
export function object(
  properties: Record<string, JsonSchema>,
  required: readonly string[] | "all" = [],
): JsonSchema {
  const names = required === "all" ? Object.keys(properties) : required;
  return {
    type: "object",
    properties,
    ...(names.length > 0 ? { required: names } : {}),
    additionalProperties: false,
  };
}

function list(name: string, items: JsonSchema): JsonSchema {
  return object(
    { [name]: { type: "array", items, maxItems: limits.longestList }, complete: { type: "boolean" } },
    "all",
  );
}

function oneOf(values: readonly string[]): JsonSchema {
  return { enum: values };
}

/** A decimal of at most so much, a power of ten, and of at most so many decimals, and what may stand after them. */
function upTo(largest: number, decimals: number, after = "0*"): string {
  const digits = String(largest).length - 1;
  return `0*\\d{1,${digits}}(\\.\\d{1,${decimals}}${after})?|0*${largest}(\\.0{1,${decimals}}${after})?`;
}
