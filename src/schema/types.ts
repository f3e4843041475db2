/** A JSON Schema 2020-12, of the keywords that are used here. */
export interface JsonSchema {
  [keyword: string]: unknown;
}
