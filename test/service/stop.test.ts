import { request } from "node:http";
import { expect, test } from "vitest";
import { stopService } from "../../src/service";
import { command } from "../cli/command";
import { asker, running } from "./service";

test("a request under way is finished before the service stops", async () => {
  const service = await running();
  const body = JSON.stringify({ case: asker.case, on: asker.on });
  const outgoing = request({
    port: service.port,
    host: "127.0.0.1",
    method: "POST",
    path: "/v1/assess",
    headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
  });
  const status = new Promise<number>((resolve, reject) => {
    outgoing.on("response", ({ statusCode }) => resolve(statusCode!)).on("error", reject);
  });
  outgoing.write(body.slice(0, 9));
  await expect.poll(async () => await (await fetch(`${service.url}/metrics`)).text()).toMatch(/under_way 2/);
  const stopped = stopService(service.service, 60_000);
  outgoing.end(body.slice(9));
  expect(await status).toBe(200);
  await stopped;
  await expect(fetch(`${service.url}/health`)).rejects.toThrow();
});

test("a request that does not end is cut off when the patience is over", async () => {
  const service = await running();
  const outgoing = request({
    port: service.port,
    host: "127.0.0.1",
    method: "POST",
    path: "/v1/batch",
    headers: { "content-type": "application/jsonl" },
  });
  const ended = new Promise((resolve) =>
    outgoing.on("error", resolve).on("response", (incoming) => incoming.on("error", resolve)),
  );
  outgoing.write("\n");
  await expect.poll(async () => await (await fetch(`${service.url}/metrics`)).text()).toMatch(/under_way 2/);
  await stopService(service.service, 50);
  expect(await ended).toBeInstanceOf(Error);
});

test.each([
  [["--port", "99999"], 2, "--port"],
  [["--port", "http"], 2, "--port"],
  [["--cors", "kommune.no"], 2, "--cors"],
  [["--municipality", "atlantis"], 2, "atlantis"],
  [["--pack", "/no/such/pack"], 3, "/no/such/pack"],
])("hjemmel serve %s ends with %i and names what is wrong", async (argv, code, named) => {
  const ended = await command(["serve", "--port", "0", ...argv]);
  expect(ended.code).toBe(code);
  expect(ended.err).toContain(named);
});
