import type { FastifyReply, FastifyRequest } from "fastify";
import { languageOf } from "./language";
import { type ProblemCode, statuses } from "./statuses";
import { type ServiceWords, serviceWordsOf } from "./words";

/** Something wrong at a place of what was sent. */
export interface ProblemIssue {
  code: string;
  path: string;
  message: string;
}

/** A body of the media type `application/problem+json` (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  issues?: readonly ProblemIssue[];
}

/** Every problem has the one type that the service itself describes; `code` tells them apart. */
const page = "/openapi.json#/components/schemas/Problem";

export function problemOf(
  words: ServiceWords,
  code: ProblemCode,
  more: Pick<Problem, "detail" | "issues"> = {},
): Problem {
  return { type: page, title: words.problems[code], status: statuses[code], code, ...more };
}

/** Answers with a problem, in the language of the request. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ProblemCode,
  more: (words: ServiceWords) => Pick<Problem, "detail" | "issues"> = () => ({}),
): FastifyReply {
  const language = languageOf(request);
  const words = serviceWordsOf(language);
  return reply
    .code(statuses[code])
    .header("content-language", language)
    .type("application/problem+json")
    .send(JSON.stringify(problemOf(words, code, more(words))));
}
