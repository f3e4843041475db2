/** A bare Fastify that sends back the JSON it is sent: what a service costs before it does anything. */
import fastify from "fastify";

const service = fastify();
service.post("/v1/assess", async (request) => request.body);
const address = await service.listen({ port: 0, host: "127.0.0.1" });
process.stderr.write(`${address}\n`);
