import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, running } from "../service/service";

/** The calls of docs/serve.md, each with the answer that is printed after it. */
const calls = [
  ...readFileSync("docs/serve.md", "utf8").matchAll(/```sh\ncurl (.*?)```\s+```json\n(.*?)```/gs),
].map(([, call, answer]) => ({
  path: /8080(\S+)/.exec(call!)![1]!,
  headers: Object.fromEntries(
    [...call!.matchAll(/-H '([^:]+): ([^']+)'/g)].map(([, name, value]) => [name, value]),
  ),
  body: /-d '([^']+)'/.exec(call!)![1]!,
  answer: JSON.parse(answer!),
}));

let service: Running;
beforeAll(async () => {
  service = await running();
});
afterAll(() => service.service.close());

describe("the calls of docs/serve.md", () => {
  test("are found", () => expect(calls).toHaveLength(2));

  test.each(calls)("$path is answered as printed", async ({ path, headers, body, answer }) => {
    const response = await fetch(`${service.url}${path}`, { method: "POST", headers, body });
    expect(await response.json()).toMatchObject(answer);
  });
});
