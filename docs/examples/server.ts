import { createServer, type Server } from "node:http";
import { json } from "node:stream/consumers";
import { assessSync, type Case } from "hjemmel";

/** Checks and answers a case on the server, with what a form has sent. Never trust that the browser did. */
export function createCaseServer(on: string): Server {
  return createServer(async (request, response) => {
    const input = await json(request).catch(() => undefined);
    const answer = assessSync(input as Case, { on, detail: "verdicts" });
    response.writeHead(answer.ok ? 200 : 422, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
}
