import { Agent, request } from "node:http";

export interface Load {
  url: string;
  bodies: readonly string[];
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** One request; how long it took, in milliseconds. */
function ask(url: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const outgoing = request(`${url}/v1/assess`, { method: "POST", agent, headers }, (incoming) => {
      incoming.resume();
      incoming.on("end", () =>
        incoming.statusCode === 200
          ? resolve(performance.now() - begun)
          : reject(new Error(`status ${incoming.statusCode}`)),
      );
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** As fast as eight callers can, each waiting for its answer: requests a second. */
export async function rateOf({ url, bodies }: Load, count: number): Promise<number> {
  let next = 0;
  const begun = performance.now();
  const caller = async () => {
    while (next < count) await ask(url, bodies[next++ % bodies.length]!);
  };
  await Promise.all(Array.from({ length: 8 }, caller));
  return count / ((performance.now() - begun) / 1000);
}

/** Requests that come at a steady rate, whatever the answers take: how long each took, shortest first. */
export async function timesAt({ url, bodies }: Load, rate: number, count: number): Promise<number[]> {
  const under: Promise<number>[] = [];
  const begun = performance.now();
  while (under.length < count) {
    const due = Math.min(count, Math.floor(((performance.now() - begun) / 1000) * rate));
    while (under.length < due) under.push(ask(url, bodies[under.length % bodies.length]!));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return (await Promise.all(under)).sort((a, b) => a - b);
}
