import { nested } from "../case";
import type { Fact, Law, Texts } from "../law";
import type { JsonSchema } from "./types";
import { object, text, valueSchemas } from "./values";

/**
 * The JSON Schema 2020-12 of a case under a law, with what a form needs to know of each field as annotations:
 * `title` and `description` in the language of the texts, and under `x-hjemmel-` the question, the unit, the citations,
 * who can change it, and whether it is a judgement.
 *
 * @param texts - words by ids, such as `hjemmel/texts/nb` gives; without them the schema has none
 */
export function caseJsonSchema(law: Law, texts: Texts = {}): JsonSchema {
  const given = law.data.facts.filter((fact) => !fact.derive);
  const duties = law.data.rules.filter(({ kind }) => kind === "duty");
  const registered = given.filter(({ type }) => type !== "judgement");
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...object({
      ...nested(
        given.map((fact) => [fact.id.split("."), fieldSchema(fact, texts)] as const),
        (inner) => object(inner),
      ),
      done: object(
        Object.fromEntries(duties.map(({ id }) => [id, { ...wordsOf(texts, id), ...valueSchemas.boolean }])),
      ),
      sources: object(Object.fromEntries(given.map(({ id }) => [id, text]))),
      registers: {
        type: "object",
        additionalProperties: object(
          Object.fromEntries(registered.map((fact) => [fact.id, valueSchema(fact, {})])),
        ),
      },
    }),
  };
}

function fieldSchema(fact: Fact, texts: Texts): JsonSchema {
  const question = texts[fact.id]?.question;
  return {
    ...wordsOf(texts, fact.id),
    ...valueSchema(fact, texts),
    ...(question ? { "x-hjemmel-question": question } : {}),
    ...(fact.unit ? { "x-hjemmel-unit": fact.unit } : {}),
    ...(fact.type === "judgement" ? { "x-hjemmel-judgement": true } : {}),
    ...(fact.changeable ? { "x-hjemmel-changeable-by": fact.changeable } : {}),
    ...(fact.citations ? { "x-hjemmel-citations": fact.citations } : {}),
  };
}

/** An enumeration with words is written as form builders read it: each value with its title. */
function valueSchema(fact: Fact, texts: Texts): JsonSchema {
  if (fact.type !== "enum") return valueSchemas[fact.type]!;
  const titles = fact.values!.map((value) => texts[`${fact.id}=${value}`]?.title);
  return titles.every((title) => title !== undefined)
    ? { type: "string", oneOf: fact.values!.map((value, index) => ({ const: value, title: titles[index] })) }
    : { type: "string", enum: [...fact.values!] };
}

function wordsOf(texts: Texts, id: string): JsonSchema {
  const entry = texts[id];
  return {
    ...(entry ? { title: entry.title } : {}),
    ...(entry?.help ? { description: entry.help } : {}),
  };
}
