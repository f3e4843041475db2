import { createServer, type IncomingMessage, type Server } from "node:http";
import { assessSync, type Case } from "hjemmel";

/** Bytes of a case with room to spare; what is larger is no case. */
const largestBody = 1_000_000;

/** Checks and answers a case on the server, with what a form has sent. Never trust that the browser did. */
export function createCaseServer(on: string): Server {
  return createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (body === undefined) {
      response.writeHead(413, { connection: "close" }).end();
      return;
    }
    const answer = assessSync(jsonIn(body) as Case, { on, detail: "verdicts" });
    response.writeHead(answer.ok ? 200 : 422, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  });
}

/** The whole body; undefined where it is too large, with nothing more than that in memory. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
