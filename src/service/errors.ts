import type { FastifyError, FastifyInstance } from "fastify";
import { NotJson, NotUtf8, sendNotJson } from "./json-body";
import { problemOf, sendProblem } from "./problem";
import type { ProblemCode } from "./statuses";
import type { ServiceOptions } from "./types";
import { serviceWordsOf } from "./words";

const problems: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media-type",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "bad-request",
  FST_ERR_BAD_URL: "bad-request",
  FST_ERR_MAX_PARAM_LENGTH: "not-found",
};

/** Every error as a problem; a fault of the service goes to the log and says nothing of the case. */
export function answerErrors(service: FastifyInstance, { limits }: Pick<ServiceOptions, "limits">): void {
  service.setErrorHandler((error: FastifyError | NotJson | NotUtf8, request, reply) => {
    if (error instanceof NotJson) return sendNotJson(request, reply, error.text);
    if (error instanceof NotUtf8) return sendProblem(request, reply, "not-utf8");
    const { code = "", statusCode = 500 } = error;
    const problem = problems[code] ?? (statusCode < 500 ? "bad-request" : "fault");
    if (problem === "fault")
      request.log.error({ reqId: request.id, fault: error.message, stack: error.stack }, "fault");
    return sendProblem(request, reply, problem, (words) => {
      if (problem === "too-large") return { detail: words.tooLarge(limits.bodySize) };
      return problem === "media-type" ? { detail: words.mediaType(mediaTypes(request.url)) } : {};
    });
  });
  service.setNotFoundHandler((request, reply) => sendProblem(request, reply, "not-found"));
}

function mediaTypes(url: string): string {
  return url.startsWith("/v1/batch") ? "application/jsonl" : "application/json";
}

/** What node cannot read as HTTP, or waits for in vain: no request is there to answer, so the answer is written out. */
export function answerBrokenHttp(
  error: Error & { code?: string },
  socket: { writable: boolean; end(text: string): void; destroy(): void },
): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const code = error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? "too-slow" : "bad-request";
  const problem = problemOf(serviceWordsOf("en"), code);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${code === "too-slow" ? "Request Timeout" : "Bad Request"}`,
      "content-type: application/problem+json",
      `content-length: ${Buffer.byteLength(body)}`,
      "connection: close",
      "",
      body,
    ].join("\r\n"),
  );
}
