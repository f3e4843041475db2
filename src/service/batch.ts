import { Readable } from "node:stream";
import { setImmediate as others } from "node:timers/promises";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { assessUnder, type Detail } from "../assessment";
import { caseIn, describeIssue } from "../case";
import type { Language } from "../law";
import { municipalityIn } from "./asked";
import { unreadable } from "./json-body";
import { languageOf } from "./language";
import { type BodyLine, linesOf } from "./lines";
import type { Metrics } from "./metrics";
import type { ServiceOptions } from "./types";
import { serviceWordsOf } from "./words";

/** After so many lines other requests have their turn. */
const turn = 8;

interface BatchQuery {
  on?: string;
  detail?: string;
}

/** `POST /v1/batch`: a case a line in, an answer a line out, in the same order, at the pace of the slower side. */
export function serveBatch(service: FastifyInstance, options: ServiceOptions, { lines }: Metrics): void {
  for (const type of ["application/jsonl", "application/x-ndjson"])
    service.addContentTypeParser(type, (_request, body, done) => done(null, body));
  service.post<{ Querystring: BatchQuery }>(
    "/v1/batch",
    { config: { isStreamed: true, query: ["on", "detail"] } },
    async (request, reply) => {
      const language = languageOf(request);
      return reply
        .header("content-language", language)
        .type("application/jsonl")
        .send(Readable.from(answers(request, language), { objectMode: false }));
    },
  );

  async function* answers(request: FastifyRequest<{ Querystring: BatchQuery }>, lang: Language) {
    const body = (request.body ?? []) as AsyncIterable<Uint8Array>;
    let count = 0;
    for await (const line of linesOf(body, options.limits.bodySize)) {
      const answer = answerOf(line, request.query, lang);
      lines.inc({ result: answer.ok ? "answered" : "invalid" });
      yield `${JSON.stringify({ line: line.number, ...answer })}\n`;
      count += 1;
      if (count % turn === 0) await others();
    }
  }

  function answerOf({ text }: BodyLine, { on: onOfAll, detail = "verdicts" }: BatchQuery, lang: Language) {
    const words = serviceWordsOf(lang);
    const issue = (code: "too-large" | "not-json" | "not-utf8") => ({
      ok: false,
      issues: [{ code, path: "", message: words.problems[code] }],
    });
    if (text === undefined) return issue("too-large");
    if (text.includes(unreadable)) return issue("not-utf8");
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch {
      return issue("not-json");
    }
    const { input, on, id } = caseIn(json);
    if (onOfAll === undefined && on === undefined)
      return {
        ...(id === undefined ? {} : { id }),
        ok: false as const,
        issues: [describeIssue({ code: "missing-field", path: "on" }, lang)],
      };
    const law = options.lawOf(municipalityIn(input));
    const result = assessUnder(law, input, {
      on: (onOfAll ?? on) as string,
      detail: detail as Detail,
      lang,
    });
    return { ...(id === undefined ? {} : { id }), ...result };
  }
}
