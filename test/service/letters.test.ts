import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, type Running, running, sportsClub } from "./service";

let service: Running;
beforeAll(async () => {
  service = await running();
});
afterAll(() => service.service.close());

const { on, case: input } = sportsClub;

function letter(kind: string, more: object = {}) {
  return fetch(`${service.url}/v1/letters/${kind}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ case: input, on, ...more }),
  });
}

describe("letters over HTTP", () => {
  test.each([
    ["markdown", "text/markdown; charset=utf-8", "**"],
    ["html", "text/html; charset=utf-8", "<!doctype html>"],
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"],
  ])("as %s", async (format, type, begins) => {
    const response = await letter("grant", { format, details: { municipality: "Solvik kommune" } });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, type]);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString("latin1").startsWith(begins)).toBe(true);
  });

  test("one that cannot be written says why", async () => {
    const { response, json } = await post(service, "/v1/letters/grant", {
      case: input,
      on,
      route: "procurement.concession",
    });
    expect(response.status).toBe(422);
    expect(json).toMatchObject({ code: "letter-refused", issues: [{ code: "not-open", path: "route" }] });
  });

  test.each([
    ["refusal", input],
    ["grant", {}],
  ])("%s without a route to be about says that it is missing", async (kind, about) => {
    const { response, json } = await post(service, `/v1/letters/${kind}`, { case: about, on });
    expect([response.status, json.issues]).toMatchObject([422, [{ code: "missing-field", path: "route" }]]);
  });

  test("all that is wrong with what is asked is said at once", async () => {
    const body = { case: input, on, format: "pdf", details: { adress: "x", purpose: null } };
    const { json } = await post(service, "/v1/letters/grant", body);
    expect(json.issues.map(({ path }: { path: string }) => path)).toEqual([
      "format",
      "details.adress",
      "details.purpose",
    ]);
  });

  test("a kind that there is not is told", async () => {
    const response = await letter("grnt");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining("grant, refusal") });
  });
});
