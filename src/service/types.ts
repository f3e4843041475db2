import type { Language, Law, Texts } from "../law";
import type { JsonSchema } from "../schema";

export interface ServiceOptions {
  /** The law for cases of a municipality; the law of all others where the number is not known. */
  lawOf: (municipalityNumber: string | undefined) => Law;
  /** The words of the national law, by language. */
  texts: Record<Language, Texts>;
  /** The JSON Schema of an answer. */
  answerSchema: JsonSchema;
  /** Requests to learn from, for the OpenAPI document. */
  examples: Record<string, { summary: string; on: string; case: unknown }>;
  /** The version of the program. */
  version: string;
  limits: Limits;
  /** Web origins whose pages may ask; none if empty. */
  origins: readonly string[];
  /** Takes the log, a JSON object a line. */
  log: { write(line: string): unknown };
}

/** What a caller may use of the machine; times in milliseconds. */
export interface Limits {
  /** Bytes of a body, and of a line of a batch. */
  bodySize: number;
  /** How long the headers may be on their way. */
  headerTime: number;
  /** How long a body may be on its way; a batch has no such limit. */
  bodyTime: number;
  /** How long a connection may be silent. */
  idleTime: number;
  /** Requests under way at once. */
  requests: number;
}
