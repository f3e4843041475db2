import type { JsonSchema } from "../../schema";
import type { ServiceOptions } from "../types";
import { pathsOf } from "./paths";
import { schemasOf } from "./schemas";

/** The service as an OpenAPI 3.1 document, made from the JSON Schemas that the package ships. */
export function openApiOf(options: ServiceOptions): JsonSchema {
  return {
    openapi: "3.1.0",
    info: {
      title: "hjemmel",
      summary: "Which legal route may the money take?",
      description: "Norwegian procurement, state-aid and grant law as data. An answer is no decision.",
      version: options.version,
      license: { name: "MIT", identifier: "MIT" },
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    servers: [{ url: "/" }],
    security: [],
    paths: pathsOf(options),
    components: { schemas: schemasOf(options) },
  };
}
