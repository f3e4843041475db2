import type { FastifyInstance } from "fastify";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Counts of what was asked, never of what was in it. */
export interface Metrics {
  /** Lines of batches, by whether they were answered or had errors. */
  lines: Counter<"result">;
}

/** Measures every request, and gives the measures in the text format of Prometheus at `/metrics`. */
export function measure(service: FastifyInstance, underWay: () => number): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "hjemmel_requests_total",
    help: "Requests answered, by route and status.",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const seconds = new Histogram({
    name: "hjemmel_request_duration_seconds",
    help: "Time from the first byte of a request to the last of its answer.",
    labelNames: ["route"],
    registers,
  });
  new Gauge({
    name: "hjemmel_requests_under_way",
    help: "Requests under way.",
    registers,
    collect() {
      this.set(underWay());
    },
  });
  const aborted = new Counter({
    name: "hjemmel_requests_aborted_total",
    help: "Requests whose caller went away before the answer.",
    registers,
  });
  const lines = new Counter({
    name: "hjemmel_batch_lines_total",
    help: "Lines of batches.",
    labelNames: ["result"],
    registers,
  });

  service.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "none";
    requests.inc({ method: request.method, route, status: reply.statusCode });
    seconds.observe({ route }, reply.elapsedTime / 1000);
    done();
  });
  service.addHook("onRequestAbort", async (_request) => aborted.inc());
  service.addHook("onClose", async () => registry.clear());
  service.get("/metrics", async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
  return { lines };
}
