import type { FastifyInstance } from "fastify";
import { describeIssue, isObject, nearest } from "../case";
import { languageOf } from "./language";
import { sendProblem } from "./problem";

/** Refuses what stands after the `?` and the address does not read, as unknown fields of a body are refused. */
export function refuseUnknownQuery(service: FastifyInstance): void {
  service.addHook("onRequest", async (request, reply) => {
    const { url, config } = request.routeOptions;
    if (!url?.startsWith("/v1/") || !isObject(request.query)) return;
    const { query: known = [] } = config;
    const unknown = Object.keys(request.query).filter((name) => !known.includes(name));
    if (unknown.length === 0) return;
    const lang = languageOf(request);
    const issues = unknown.map((path) =>
      describeIssue({ code: "unknown-field", path, suggestion: nearest(path, known) }, lang),
    );
    return sendProblem(request, reply, "case-invalid", () => ({ issues }));
  });
}
