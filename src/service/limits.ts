import type { FastifyInstance } from "fastify";
import { sendProblem } from "./problem";
import type { Limits } from "./types";

/** Turns away what is more than the service takes at once, and bodies that take too long to arrive. */
export function keepLimits(service: FastifyInstance, { requests, bodyTime }: Limits): void {
  let underWay = 0;
  const counted = new WeakSet<object>();
  const waiting = new WeakMap<object, NodeJS.Timeout>();
  const arrived = (request: object) => clearTimeout(waiting.get(request));

  service.addHook("onRequest", async (request, reply) => {
    counted.add(request.raw);
    underWay += 1;
    reply.raw.once("close", () => {
      underWay -= 1;
      arrived(request);
    });
    if (underWay > requests) {
      reply.header("retry-after", "1");
      return sendProblem(request, reply, "busy");
    }
    if (!request.routeOptions.config.isStreamed)
      waiting.set(
        request,
        setTimeout(() => {
          reply.header("connection", "close");
          sendProblem(request, reply, "too-slow");
        }, bodyTime),
      );
  });
  service.addHook("preValidation", async (request) => arrived(request));
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The body is read as it comes, for as long as it comes. */
    isStreamed?: boolean;
  }
}
