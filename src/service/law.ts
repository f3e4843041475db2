import type { FastifyInstance } from "fastify";
import { nearest } from "../case";
import { speechOf } from "../text";
import { languageOf } from "./language";
import { sendProblem } from "./problem";
import type { ServiceOptions } from "./types";

/** `GET /v1/law` and `/v1/rules/{id}`: what the answers rest on. `municipality` asks for the law of one. */
export function serveLaw(service: FastifyInstance, { lawOf, texts, version }: ServiceOptions): void {
  const config = { query: ["municipality"] };
  service.get<{ Querystring: { municipality?: string } }>("/v1/law", { config }, async (request) => {
    const law = lawOf(request.query.municipality);
    const { data, hash, verifiedTo, changes } = law;
    return {
      program: version,
      version: law.version,
      hash,
      verifiedTo,
      packs: data.packs.map((pack) => ({ id: pack.id, version: pack.version })),
      changes,
      rules: data.rules.map(({ id, kind }) => ({ id, kind })),
      parameters: data.parameters.map(({ id }) => id),
    };
  });

  service.get<{ Params: { id: string }; Querystring: { municipality?: string } }>(
    "/v1/rules/:id",
    { config },
    async (request, reply) => {
      const { id } = request.params;
      const law = lawOf(request.query.municipality);
      const lang = languageOf(request);
      const known = [...law.data.rules, ...law.data.parameters];
      const found = known.find((one) => one.id === id);
      if (!found)
        return sendProblem(request, reply, "no-rule", (words) => {
          const meant = nearest(
            id,
            known.map((one) => one.id),
          );
          return { detail: words.noRule(id, meant) };
        });
      const speech = speechOf(lang, law, law.verifiedTo, texts);
      return reply.header("content-language", lang).send({ ...found, title: speech.title(id) });
    },
  );
}
