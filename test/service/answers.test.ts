import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assessSync } from "../../src/index";
import { asker, post, type Running, running, sportsClub } from "./service";

let service: Running;
beforeAll(async () => {
  service = await running();
});
afterAll(() => service.service.close());

describe("a case is answered as the library answers it", () => {
  test.each(["verdicts", "summary", "trace", "full"] as const)("with detail %s", async (detail) => {
    const { on, case: input } = sportsClub;
    const { response, json } = await post(service, "/v1/assess", { case: input, on, detail });
    expect(response.status).toBe(200);
    expect(json).toEqual(JSON.parse(JSON.stringify(assessSync(input, { on, detail }))));
  });

  test("about the route asked for, with usual answers as premises", async () => {
    const options = { route: "grant.de-minimis.general", premises: "usual" } as const;
    const { on, case: input } = sportsClub;
    const { response, json } = await post(service, "/v1/assess", { case: input, on, ...options });
    expect([response.status, json.conclusion.isAskedFor]).toEqual([200, true]);
    expect(json).toEqual(JSON.parse(JSON.stringify(assessSync(input, { on, ...options }))));
  });

  test("whatever the caller calls the case", async () => {
    const { on, case: input } = sportsClub;
    const plain = await post(service, "/v1/assess", { case: input, on });
    const called = await post(service, "/v1/assess", { case: input, on, id: 7, name: "Solvik IL" });
    expect(called).toMatchObject({ json: plain.json });
  });

  test("and in the same bytes every time", async () => {
    const ask = () => post(service, "/v1/assess", { case: asker.case, on: asker.on });
    expect((await ask()).json).toEqual((await ask()).json);
  });
});

describe("what is wrong is said, with its place", () => {
  test.each([
    ["a null amount", { transfer: { amount: null } }, "transfer.amount", "null"],
    ["a null answer", { actor: { isInVoluntaryRegister: null } }, "actor.isInVoluntaryRegister", "null"],
    [
      "yes as a text",
      { actor: { isInVoluntaryRegister: "true" } },
      "actor.isInVoluntaryRegister",
      "not-a-boolean",
    ],
    ["a field there is not", { actor: { legalfrom: "AS" } }, "actor.legalfrom", "unknown-field"],
  ])("%s", async (_, input, path, code) => {
    const { response, json } = await post(service, "/v1/assess", { case: input, on: "2026-11-23" });
    expect(response.status).toBe(422);
    expect(response.headers.get("content-type")).toMatch("application/problem+json");
    expect(json).toMatchObject({ status: 422, code: "case-invalid", issues: [{ path, code }] });
  });

  test("all of it at once", async () => {
    const input = { transfer: { amount: null, nature: "gift" }, actor: { name: 7 } };
    const { json } = await post(service, "/v1/assess", { case: input, on: "yesterday" });
    expect(json.issues.map(({ path }: { path: string }) => path).sort()).toEqual([
      "actor.name",
      "on",
      "transfer.amount",
      "transfer.nature",
    ]);
  });

  test.each([
    ["the date is not taken as today", { case: {} }, "on", "missing-field"],
    ["a case is not taken as empty", { on: "2026-11-23" }, "case", "missing-field"],
    [
      "a misspelled option is named",
      { case: {}, on: "2026-11-23", detial: "full" },
      "detial",
      "unknown-field",
    ],
    ["a list is no question", [], "", "not-an-object"],
    ["nor is a text", '"case"', "", "not-an-object"],
    ["a date that is null", { case: {}, on: null }, "on", "law-date"],
    ["a goal that is null", { case: {}, on: "2026-11-23", goal: null }, "goal", "unknown-value"],
  ])("%s", async (_, body, path, code) => {
    const { response, json } = await post(service, "/v1/assess", body);
    expect(response.status).toBe(422);
    expect(json.issues).toMatchObject([{ path, code }]);
  });

  test.each([
    ["nb", "nb", "er null. Utelat feltet"],
    ["nn-NO,en;q=0.5", "nn", "er null. Utelat feltet"],
    ["en-GB", "en", "is null"],
    ["no", "nb", "er null"],
    ["de", "nb", "er null"],
  ])("in the language of Accept-Language: %s", async (asked, language, message) => {
    const body = { case: { transfer: { amount: null } }, on: "2026-11-23" };
    const { response, json } = await post(service, "/v1/assess", body, { "accept-language": asked });
    expect(response.headers.get("content-language")).toBe(language);
    expect(json.issues[0].message).toContain(message);
  });
});

describe("questions", () => {
  test("come with the words of the law", async () => {
    const body = { case: { transfer: { nature: "support" } }, on: "2026-11-23" };
    const { json } = await post(service, "/v1/questions", body, { "accept-language": "en" });
    const answer = assessSync(body.case as never, { on: body.on });
    const questions = answer.ok ? answer.questions : [];
    expect(json.questions.map(({ fact }: { fact: string }) => fact)).toEqual(
      questions.map(({ fact }) => fact),
    );
    expect(json.questions[0].question).toMatch(/\?$/);
  });

  test("an enumeration names its answers", async () => {
    const { json } = await post(service, "/v1/questions", { case: {}, on: "2026-11-23" });
    const listed = json.questions.find(({ values }: { values?: string[] }) => values);
    expect(listed.answers.map(({ value }: { value: string }) => value)).toEqual(listed.values);
    expect(listed.answers[0].title).not.toBe(listed.values[0]);
  });

  test("the errors of a case are said here too", async () => {
    const { response } = await post(service, "/v1/questions", { case: { x: 1 }, on: "2026-11-23" });
    expect(response.status).toBe(422);
  });
});

describe("the law", () => {
  test("is named with its version, its hash and the days on which it changes", async () => {
    const law = await (await fetch(`${service.url}/v1/law`)).json();
    expect(law.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(law.changes).toContain("2026-07-01");
  });

  test("gives a rule by its id", async () => {
    const response = await fetch(`${service.url}/v1/rules/grant.outside-state-aid`);
    const rule = await response.json();
    expect(rule).toMatchObject({ id: "grant.outside-state-aid", kind: "route" });
    expect(rule.versions.length).toBeGreaterThan(0);
  });

  test("a rule that there is not is told, with the nearest", async () => {
    const response = await fetch(`${service.url}/v1/rules/grant.outside-state-aids`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      code: "no-rule",
      detail: expect.stringContaining("Mente du grant.outside-state-aid?"),
    });
  });
});

test("the health of the service can be asked for", async () => {
  expect(await (await fetch(`${service.url}/health`)).json()).toEqual({ status: "ok" });
});

test("its measures are in the text format of Prometheus, with nothing of a case", async () => {
  await post(service, "/v1/assess", { case: asker.case, on: asker.on });
  const response = await fetch(`${service.url}/metrics`);
  expect(response.headers.get("content-type")).toMatch("text/plain");
  const text = await response.text();
  expect(text).toMatch(/hjemmel_requests_total\{method="POST",route="\/v1\/assess",status="200"\} \d+/);
  expect(text).not.toContain("Arba");
});

test("the log has a line for each request, with nothing of a case", async () => {
  await post(service, "/v1/assess", { case: asker.case, on: asker.on });
  const line = JSON.parse(service.logged.at(-1)!);
  expect(line).toMatchObject({ method: "POST", route: "/v1/assess", status: 200, msg: "answered" });
  expect(service.logged.join("")).not.toContain("Arba");
});
