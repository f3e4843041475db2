import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asker, post, type Running, running } from "./service";

let service: Running;
beforeAll(async () => {
  service = await running({ bodySize: 2_000, bodyTime: 200, headerTime: 200 });
});
afterAll(() => service.service.close());

/** What comes back for bytes as they are, until the service closes the connection. */
async function raw(text: string, port = service.port): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let back = "";
  socket.on("data", (bytes) => {
    back += bytes;
  });
  socket.write(text);
  await once(socket, "close");
  return back;
}

describe("a request that cannot be answered is told why", () => {
  test.each([
    ["text that is not JSON", '{"case": }', 400, "not-json", "linje 1, tegn 10"],
    ["nothing at all", "", 400, "not-json", "case og on"],
    [
      "more than the limit",
      JSON.stringify({ case: { a: "x".repeat(3_000) } }),
      413,
      "too-large",
      "2000 byte",
    ],
  ])("%s", async (_, body, status, code, detail) => {
    const { response, json } = await post(service, "/v1/assess", body);
    expect(response.status).toBe(status);
    expect(json).toMatchObject({ code, detail: expect.stringContaining(detail) });
  });

  test("text that is not in UTF-8, so that no garbled name goes into a letter", async () => {
    const body = Buffer.from('{"case":{"actor":{"name":"S\u00f8r IL"}},"on":"2026-11-23"}', "latin1");
    const { response, json } = await post(service, "/v1/assess", body);
    expect(response.status).toBe(400);
    expect(json).toMatchObject({ code: "not-utf8", title: expect.stringContaining("UTF-8") });
  });

  test("another media type", async () => {
    const { response, json } = await post(service, "/v1/assess", "case: {}", { "content-type": "text/yaml" });
    expect(response.status).toBe(415);
    expect(json).toMatchObject({ code: "media-type", detail: "Send application/json." });
  });

  test.each([
    ["GET", "/v1/assess", "POST"],
    ["DELETE", "/v1/law", "GET"],
  ])("%s %s", async (method, path, allowed) => {
    const response = await fetch(`${service.url}${path}`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe(allowed);
  });

  test.each([
    ["/v1/assess", "POST"],
    ["/v1/law", "GET"],
  ])("OPTIONS %s says what the address takes", async (path, allowed) => {
    const response = await fetch(`${service.url}${path}`, { method: "OPTIONS" });
    expect([response.status, response.headers.get("allow")]).toEqual([204, allowed]);
  });

  test.each([
    ["/v1/law?municipalty=3907", "municipalty", "municipality"],
    ["/v1/rules/procurement.direct-award?on=2026-01-01", "on", undefined],
  ])("%s is not answered as if nothing were asked for", async (path, field, suggestion) => {
    const response = await fetch(`${service.url}${path}`);
    expect(response.status).toBe(422);
    const { issues } = await response.json();
    expect(issues).toMatchObject([{ code: "unknown-field", path: field, ...(suggestion && { suggestion }) }]);
  });

  test.each(["/", "/v1", "/v1/nothing", "/v1/rules/"])("nothing is at %s", async (path) => {
    const response = await fetch(`${service.url}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toMatch("application/problem+json");
  });

  test("what is not HTTP", async () => {
    expect(await raw("hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"bad-request"/);
  });

  test("a field named __proto__ is named, and not removed", async () => {
    const { json } = await post(service, "/v1/assess", '{"case":{"__proto__":{"a":1}},"on":"2026-11-23"}');
    expect(json).toMatchObject({ code: "case-invalid", issues: [{ code: "unknown-field" }] });
  });
});

describe("what takes too long is ended", () => {
  test("headers", async () => {
    expect(await raw("POST /v1/assess HTTP/1.1\r\nHost: x\r\n")).toMatch(/^HTTP\/1\.1 408 [\s\S]*"too-slow"/);
  });

  test("a body", async () => {
    const head =
      "POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n";
    expect(await raw(`${head}{`)).toMatch(/^HTTP\/1\.1 408 [\s\S]*"too-slow"/);
  });
});

test("a caller that goes away leaves the service as it was", async () => {
  const head =
    "POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{";
  const sockets = Array.from({ length: 25 }, () => connect(service.port, "127.0.0.1"));
  await Promise.all(
    sockets.map(async (socket) => {
      await once(socket, "connect");
      socket.write(head);
      await wait(5);
      socket.destroy();
    }),
  );
  const { response } = await post(service, "/v1/assess", { case: asker.case, on: asker.on });
  expect(response.status).toBe(200);
});

test("3,000 requests that are malformed, oversized, wrong, slow or given up are each answered right", async () => {
  const roomy = await running({ bodySize: 2_000, bodyTime: 1_000 });
  const json = { "content-type": "application/json" };
  const kinds: [status: number, body: string, headers: Record<string, string>][] = [
    [400, '{"case": {', json],
    [400, "", json],
    [413, JSON.stringify({ case: { a: "x".repeat(3_000) } }), json],
    [415, "case: {}", { "content-type": "text/yaml" }],
    [422, '{"case":{"transfer":{"amount":null}},"on":"2026-11-23"}', json],
    [422, "[]", json],
  ];
  const each = 3_000 / (kinds.length + 2);
  const wrong: string[] = [];
  const caller = async ([status, body, headers]: (typeof kinds)[number]) => {
    for (let sent = 0; sent < each; sent++) {
      const response = await fetch(`${roomy.url}/v1/assess`, { method: "POST", body, headers });
      await response.arrayBuffer();
      if (response.status !== status) wrong.push(`${body.slice(0, 20)}: ${response.status}`);
    }
  };
  const givenUp = async () => {
    for (let sent = 0; sent < each; sent++) {
      const socket = connect(roomy.port, "127.0.0.1");
      await once(socket, "connect");
      socket.write("POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{");
      socket.destroy();
    }
  };
  const slow = async () => {
    const head =
      "POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99";
    const atOnce = each / 3;
    for (let sent = 0; sent < each; sent += atOnce) {
      const answers = Array.from({ length: atOnce }, () => raw(`${head}\r\n\r\n{`, roomy.port));
      for (const answer of await Promise.all(answers))
        if (!/^HTTP\/1\.1 408 [\s\S]*"too-slow"/.test(answer)) wrong.push(`slow: ${answer.slice(0, 20)}`);
    }
  };
  await Promise.all([...kinds.map(caller), givenUp(), slow()]);
  expect(wrong).toEqual([]);
  const { response } = await post(roomy, "/v1/assess", { case: asker.case, on: asker.on });
  expect(response.status).toBe(200);
  await roomy.service.close();
});

test("more requests at once than the service takes are turned away, and may come again", async () => {
  const small = await running({ requests: 1, bodyTime: 5_000 });
  const socket = connect(small.port, "127.0.0.1");
  socket.write(
    "POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
  );
  await expect.poll(async () => (await fetch(`${small.url}/health`)).status).toBe(503);
  const turnedAway = await fetch(`${small.url}/health`);
  expect(turnedAway.headers.get("retry-after")).toBe("1");
  socket.destroy();
  await expect.poll(async () => (await fetch(`${small.url}/health`)).status).toBe(200);
  await small.service.close();
});

describe("pages of other origins", () => {
  test("may ask if their origin is named", async () => {
    const open = await running({}, { origins: ["https://kommune.no"] });
    const answerTo = (origin: string) => fetch(`${open.url}/health`, { headers: { origin } });
    expect((await answerTo("https://kommune.no")).headers.get("access-control-allow-origin")).toBe(
      "https://kommune.no",
    );
    expect((await answerTo("https://other.no")).headers.get("access-control-allow-origin")).toBeNull();
    await open.service.close();
  });

  test("may not if none is", async () => {
    const response = await fetch(`${service.url}/health`, { headers: { origin: "https://kommune.no" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});
