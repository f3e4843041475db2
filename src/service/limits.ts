import type { FastifyInstance, FastifyRequest } from "fastify";
import { sendProblem } from "./problem";
import type { Limits } from "./types";

/**
 * Turns away what is more than the service takes at once, and bodies that take too long to arrive. Gives the number of
 * requests under way.
 */
export function keepLimits(service: FastifyInstance, { requests, bodyTime }: Limits): () => number {
  let underWay = 0;
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const arrived = (request: FastifyRequest) => clearTimeout(waiting.get(request));

  service.addHook("onRequest", (request, reply, done) => {
    underWay += 1;
    reply.raw.once("close", () => {
      underWay -= 1;
      arrived(request);
    });
    if (underWay > requests) {
      reply.header("retry-after", "1");
      sendProblem(request, reply, "busy");
      return;
    }
    if (!request.routeOptions.config.isStreamed)
      waiting.set(
        request,
        setTimeout(() => {
          reply.header("connection", "close");
          sendProblem(request, reply, "too-slow");
        }, bodyTime),
      );
    done();
  });
  service.addHook("preValidation", (request, _reply, done) => {
    arrived(request);
    done();
  });
  return () => underWay;
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The body is read as it comes, for as long as it comes. */
    isStreamed?: boolean;
    /** What the address reads after the `?`. */
    query?: readonly string[];
  }
}
