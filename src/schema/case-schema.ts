import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { startRun } from "../assessment/run";
import { describeIssue, keysOfPath, messageLanguages, requireOption, requireOptions } from "../case";
import type { Case } from "../generated/case";
import type { Language, Law } from "../law";
import { lawOr } from "../national-law";
import { caseJsonSchema } from "./case-json";

export interface CaseSchemaOptions {
  /** The law whose fields a case may have; the national law if not given. */
  law?: Law | undefined;
  /** The language of messages; `nb` if not given. */
  lang?: Language | undefined;
}

/** What form libraries and servers check a case with: a Standard Schema that can also give itself as JSON Schema. */
export interface CaseSchema extends StandardSchemaV1<Case>, StandardJSONSchemaV1<Case> {
  readonly "~standard": StandardSchemaV1.Props<Case> & StandardJSONSchemaV1.Props<Case>;
}

/**
 * A schema for the cases of a law, with its messages in a language.
 *
 * @throws {RangeError} if the law or the language is none
 * @example
 * useForm({ resolver: standardSchemaResolver(createCaseSchema({ lang: "nn" })) });
 */
export function createCaseSchema(options: CaseSchemaOptions = {}): CaseSchema {
  requireOptions(options);
  const { lang = "nb" } = options;
  const law = lawOr(options.law);
  requireOption("lang", lang, messageLanguages);
  const jsonSchema = ({ target }: StandardJSONSchemaV1.Options) => {
    if (target !== "draft-2020-12") throw new RangeError(`Only draft-2020-12, not ${target}.`);
    return caseJsonSchema(law);
  };
  return {
    "~standard": {
      version: 1,
      vendor: "hjemmel",
      validate(value) {
        const started = startRun(law, value, law.verifiedTo);
        if ("run" in started) return { value: value as Case };
        return {
          issues: started.issues.map((issue) => ({
            message: describeIssue(issue, lang).message,
            path: keysOfPath(issue.path),
          })),
        };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

/** The schema for cases of the national law, with messages in bokmål. */
export const caseSchema: CaseSchema = /* @__PURE__ */ createCaseSchema();
