import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assessSync } from "../../src/index";
import { asker, type Running, running, sportsClub } from "./service";

let service: Running;
beforeAll(async () => {
  service = await running({ bodySize: 100_000 });
});
afterAll(() => service.service.close());

const lineOf = ({ on, case: input }: typeof asker, id?: unknown) =>
  `${JSON.stringify({ case: input, on, id })}\n`;

async function batch(body: string, query = "") {
  const response = await fetch(`${service.url}/v1/batch${query}`, {
    method: "POST",
    headers: { "content-type": "application/jsonl" },
    body,
  });
  const text = await response.text();
  return {
    response,
    answers: text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

describe("a batch", () => {
  test("answers each line by itself, in the same order, with its number and its id", async () => {
    const { response, answers } = await batch(lineOf(asker, "a") + lineOf(sportsClub, 7));
    expect(response.status).toBe(200);
    expect(answers).toEqual([
      { line: 1, id: "a", ...assessSync(asker.case, { on: asker.on, detail: "verdicts" }) },
      { line: 2, id: 7, ...assessSync(sportsClub.case, { on: sportsClub.on, detail: "verdicts" }) },
    ]);
  });

  test("goes on after lines that cannot be answered", async () => {
    const long = JSON.stringify({ case: { actor: { name: "x".repeat(200_000) } } });
    const { answers } = await batch(
      `not json\n\n{"case":{"x":1},"on":"2026-11-23"}\n${long}\n${lineOf(asker)}`,
    );
    expect(answers.map(({ line, ok, issues }) => [line, ok, issues?.[0].code])).toEqual([
      [1, false, "not-json"],
      [3, false, "unknown-field"],
      [4, false, "too-large"],
      [5, true, undefined],
    ]);
  });

  test("takes the date of all lines from the address, and none from the clock", async () => {
    const bare = `${JSON.stringify(asker.case)}\n`;
    expect((await batch(bare, "?on=2023-09-01")).answers[0].on).toBe("2023-09-01");
    expect((await batch(bare)).answers[0]).toMatchObject({
      ok: false,
      issues: [{ code: "missing-field", path: "on" }],
    });
  });

  test("reads letters that are split between two packets", async () => {
    const bytes = Buffer.from(
      `${JSON.stringify({ case: { actor: { name: "Blåbær" }, x: 1 }, on: "2026-11-23" })}\n`,
    );
    const at = bytes.indexOf(Buffer.from("å")) + 1;
    const { outgoing, answer } = open();
    outgoing.write(bytes.subarray(0, at));
    await wait(20);
    outgoing.end(bytes.subarray(at));
    const [first] = await linesFrom(await answer);
    expect(JSON.parse(first!)).toMatchObject({ issues: [{ path: "x" }] });
  });

  test("answers while cases still come", async () => {
    const { outgoing, answer } = open();
    outgoing.write(lineOf(asker));
    const incoming = await answer;
    const [bytes] = await once(incoming, "data");
    expect(String(bytes)).toMatch(/^\{"line":1,/);
    outgoing.end(lineOf(asker));
    const rest = await linesFrom(incoming);
    expect(rest).toHaveLength(1);
  });

  test("reads no further than its answers are read", async () => {
    const { outgoing, answer } = open();
    const line = lineOf(asker);
    const most = 20_000;
    let sent = 0;
    let isFull = false;
    while (!isFull && sent < most) {
      sent += 1;
      if (!outgoing.write(line)) isFull = !(await Promise.race([once(outgoing, "drain"), wait(1_000)]));
    }
    expect(isFull).toBe(true);
    outgoing.end();
    const lines = await linesFrom(await answer);
    expect(lines).toHaveLength(sent);
  });

  test("whose caller goes away is ended", async () => {
    const { outgoing, answer } = open();
    outgoing.write(lineOf(asker));
    await answer;
    outgoing.destroy();
    await expect.poll(() => service.logged.some((line) => line.includes('"aborted"'))).toBe(true);
    expect((await fetch(`${service.url}/health`)).status).toBe(200);
  });
});

function open() {
  const outgoing = request({
    port: service.port,
    host: "127.0.0.1",
    method: "POST",
    path: "/v1/batch",
    headers: { "content-type": "application/jsonl" },
  });
  outgoing.on("error", () => {});
  const answer = once(outgoing, "response").then(([incoming]) => incoming as IncomingMessage);
  answer.then((incoming) => incoming.on("error", () => {}));
  return { outgoing, answer };
}

async function linesFrom(incoming: IncomingMessage): Promise<string[]> {
  let text = "";
  for await (const bytes of incoming) text += bytes;
  return text.split("\n").filter(Boolean);
}
