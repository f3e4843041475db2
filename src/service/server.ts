import cors from "@fastify/cors";
import fastify, { type FastifyInstance, LogController } from "fastify";
import { serveAnswers } from "./assess";
import { serveBatch } from "./batch";
import { answerBrokenHttp, answerErrors } from "./errors";
import { readJsonBodies } from "./json-body";
import { serveLaw } from "./law";
import { serveLetters } from "./letters";
import { keepLimits } from "./limits";
import { measure } from "./metrics";
import { openApiOf } from "./openapi";
import { sendProblem } from "./problem";
import { refuseUnknownQuery } from "./query";
import type { ServiceOptions } from "./types";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The HTTP service, ready to listen. It keeps nothing from one request to the next, and knows neither disk nor clock. */
export function createService(options: ServiceOptions): FastifyInstance {
  const { limits, origins, log } = options;
  const service = fastify({
    bodyLimit: limits.bodySize,
    connectionTimeout: limits.idleTime,
    // A batch may take its time; limits.ts watches the other bodies.
    requestTimeout: 0,
    http: { headersTimeout: limits.headerTime, connectionsCheckingInterval: limits.headerTime },
    forceCloseConnections: "idle",
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request costs more than the line that it writes; logRequests names the request.
    childLoggerFactory: (logger) => logger,
    clientErrorHandler: answerBrokenHttp,
    logger: { stream: { write: (line: string) => void log.write(line) }, base: null },
  });
  logRequests(service);
  closeAfterLastAnswers(service);
  const metrics = measure(service, keepLimits(service, limits));
  readJsonBodies(service);
  answerErrors(service, options);
  refuseUnknownQuery(service);
  if (origins.length > 0) service.register(cors, { origin: [...origins], methods: ["GET", "POST"] });
  service.after(() => {
    refuseOtherMethods(service);
    serveAnswers(service, options);
    serveBatch(service, options, metrics);
    serveLetters(service, options);
    serveLaw(service, options);
    service.get("/health", async () => ({ status: "ok" }));
    service.get("/openapi.json", async (_request, reply) =>
      reply.type("application/json").send(openApiOf(options)),
    );
  });
  return service;
}

/** A line for each request: what was asked for and how it went, and nothing of the case. */
function logRequests(service: FastifyInstance): void {
  service.addHook("onResponse", ({ id: reqId, method, routeOptions, log }, reply, done) => {
    const ms = Math.round(reply.elapsedTime * 100) / 100;
    log.info({ reqId, method, route: routeOptions.url, status: reply.statusCode, ms }, "answered");
    done();
  });
  service.addHook("onRequestAbort", async ({ id: reqId, method, routeOptions, log }) => {
    log.info({ reqId, method, route: routeOptions.url }, "aborted");
  });
}

/** A connection that is kept alive after its last answer would hold up the stop. */
function closeAfterLastAnswers(service: FastifyInstance): void {
  let isStopping = false;
  service.addHook("preClose", async () => {
    isStopping = true;
  });
  service.addHook("onSend", (_request, reply, _payload, done) => {
    if (isStopping) reply.header("connection", "close");
    done();
  });
}

/** Every address says which methods it takes. */
function refuseOtherMethods(service: FastifyInstance): void {
  service.addHook("onRoute", ({ url, method, config }) => {
    const own = [method].flat();
    if (own.includes("HEAD") || (config as { isRefusal?: boolean } | undefined)?.isRefusal) return;
    const allowed = own.join(", ");
    service.route({
      url,
      method: "OPTIONS",
      config: { isRefusal: true } as object,
      handler: async (_request, reply) => reply.code(204).header("allow", allowed).send(),
    });
    service.route({
      url,
      method: methods.filter((one) => !own.includes(one)),
      config: { isRefusal: true } as object,
      onRequest: async (request, reply) => {
        reply.header("allow", allowed);
        return sendProblem(request, reply, "method", (words) => ({ detail: words.method(allowed) }));
      },
      handler: async () => {},
    });
  });
}
