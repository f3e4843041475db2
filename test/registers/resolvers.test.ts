import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { assess, assessSync, type Case, type Resolver } from "../../src";
import { registerResolvers } from "../../src/registers";
import { lawFor } from "../support/packs";

interface Examples {
  enheter: { body: { organisasjonsnummer: string } }[];
  frivilligeOrganisasjoner: { body: { organisasjonsnummer: string } }[];
}

const examples = JSON.parse(readFileSync("fixtures/registers/examples.json", "utf8")) as Examples;
const on = "2026-11-24";
const law = lawFor("4601");
/** An application in Bergen; nothing is known of the applicant but its number. */
const inputOf = (organisationNumber: string): Case => ({
  municipality: { number: "4601" },
  transfer: { nature: "support", form: "grant" },
  grantScheme: { id: "bergen.child-youth" },
  actor: { organisationNumber },
});

type Reply = "found" | "broken" | "not JSON" | "other shape" | "another entity" | "not found";

type Assessed = Awaited<ReturnType<typeof assess>>;

/** Each register has a warning; all else is as without them. */
function expectWarned(answer: Assessed, reason: string): void {
  if (!answer.ok) throw new Error("The case is valid.");
  const { warnings, ...rest } = answer;
  expect(warnings.slice(0, 2)).toMatchObject([
    { code: "resolver-failed", resolver: "enhetsregisteret", reason },
    { code: "resolver-failed", resolver: "frivillighetsregisteret", reason },
  ]);
  expect({ ...rest, warnings: warnings.slice(2) }).toEqual(assessSync(inputOf("310001007"), { on, law }));
}

describe("the registers over HTTP", () => {
  let server: Server;
  let baseUrl: string;
  let reply: Reply = "found";
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer(({ url = "", socket }, response) => {
      asked.push(url);
      const [, register, number] = /^\/(\w+)\/api\/[\w-]+\/(\d{9})$/.exec(url) ?? [];
      const list = register === "enhetsregisteret" ? examples.enheter : examples.frivilligeOrganisasjoner;
      const found = list.find(({ body }) => body.organisasjonsnummer === number)?.body;
      if (reply === "broken") socket.destroy();
      else if (reply === "not found" || !found) response.writeHead(404).end("{}");
      else {
        const bodies = {
          found,
          "not JSON": "<html>",
          "other shape": [found],
          "another entity": { ...found, organisasjonsnummer: "974760673" },
        };
        const body = bodies[reply];
        response.writeHead(200, { "content-type": "application/json" });
        response.end(typeof body === "string" ? body : JSON.stringify(body));
      }
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    reply = "found";
    asked.length = 0;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("are asked once each, and what they tell stands in the case", async () => {
    const answer = await assess(inputOf("310001007"), { on, law, resolvers: registerResolvers({ baseUrl }) });
    if (!answer.ok) throw new Error("The case is valid.");
    expect(asked.sort()).toEqual([
      "/enhetsregisteret/api/enheter/310001007",
      "/frivillighetsregisteret/api/frivillige-organisasjoner/310001007",
    ]);
    expect(answer.case).toMatchObject({
      registers: {
        enhetsregisteret: { "actor.legalForm": "FLI", "actor.isBankrupt": false },
        frivillighetsregisteret: { "actor.isInVoluntaryRegister": true },
      },
    });
    expect(answer).toEqual(assessSync(answer.case as Case, { on, law }));
  });

  it.each<Reply>(["broken", "not JSON", "other shape", "another entity", "not found"])(
    "%s: the facts stay unknown, and a warning names the register",
    async (kind) => {
      reply = kind;
      const resolvers = registerResolvers({ baseUrl });
      expectWarned(await assess(inputOf("310001007"), { on, law, resolvers }), "failed");
    },
  );

  it.each([
    ["ten seconds if nothing is said", undefined, 10_000],
    ["as long as is said", 250, 250],
  ])("that never answer are waited for %s, and are then too late", async (_, timeout, wait) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let answer: Assessed | undefined;
      let ended: Promise<unknown> | undefined;
      await new Promise<void>((bothAsked) => {
        let count = 0;
        const fetch = () => {
          if (++count === 2) bothAsked();
          return new Promise<never>(() => {});
        };
        const resolvers = registerResolvers({ fetch, timeout });
        ended = assess(inputOf("310001007"), { on, law, resolvers }).then((one) => {
          answer = one;
        });
      });
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(answer).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      await ended;
      expectWarned(answer!, "too-late");
    } finally {
      vi.useRealTimers();
    }
  });

  it("are not asked without an organisation number, nor when nothing that they know can matter", async () => {
    const resolvers = registerResolvers({ baseUrl });
    const { actor: _, ...unnamed } = inputOf("310001007");
    await assess(unnamed, { on, law, resolvers });
    await assess(inputOf("310001007"), { on, law, resolvers, goal: "procurement.outside-act" });
    expect(asked).toEqual([]);
  });

  it("differ from the case: a conflict that names both", async () => {
    const input = inputOf("310001007");
    const answer = await assess(
      { ...input, actor: { ...input.actor, isBankrupt: true } },
      { on, law, resolvers: registerResolvers({ baseUrl }) },
    );
    expect(answer.ok && answer.warnings).toContainEqual(
      expect.objectContaining({ code: "conflict", facts: ["actor.isBankrupt"] }),
    );
  });
});

describe("resolvers", () => {
  const resolver = (part: Partial<Resolver>): Resolver => ({
    name: "test",
    facts: ["contract.estimatedValue"],
    resolve: async () => ({ "contract.estimatedValue": 50_000 }),
    ...part,
  });
  const input: Case = { transfer: { nature: "purchase" }, contract: { subject: "services" } };

  it("are asked in rounds: a second only once the first has made it matter, and side by side where both do", async () => {
    const times: string[] = [];
    const slow = (name: string, fact: string, value: unknown): Resolver =>
      resolver({
        name,
        facts: [fact],
        async resolve() {
          times.push(`${name} begins`);
          await new Promise((done) => setTimeout(done, 20));
          times.push(`${name} ends`);
          return { [fact]: value };
        },
      });
    await assess(
      {},
      {
        on,
        resolvers: [
          slow("nature", "transfer.nature", "support"),
          slow("form", "transfer.form", "grant"),
          slow("never", "grantScheme.id", "kristiansand.samlelegatet"),
        ],
      },
    );
    expect(times).toEqual(["nature begins", "form begins", "nature ends", "form ends"]);
  });

  it("are asked where one of their facts can matter, though another cannot", async () => {
    const both = resolver({ facts: ["grantScheme.id", "contract.estimatedValue"] });
    const answer = await assess(input, { on, resolvers: [both] });
    expect(answer.ok && answer.case).toEqual({
      ...input,
      registers: { test: { "contract.estimatedValue": 50_000 } },
    });
  });

  it.each([
    ["nothing", undefined],
    ["no more than that a fact is not known", { "contract.estimatedValue": undefined }],
    ["only of facts that are not theirs", { "actor.isBankrupt": true }],
  ])("may tell %s: the answer is as without them", async (_, told) => {
    const answer = await assess(input, { on, resolvers: [resolver({ resolve: async () => told })] });
    expect(answer).toEqual(assessSync(input, { on }));
  });

  it("hear, each by a signal of its own, that the time is out or that all is left", async () => {
    const heard: string[] = [];
    const listening = (name: string, timeout?: number) =>
      resolver({
        timeout,
        resolve: (_, { signal }) =>
          new Promise((_done, reject) => {
            signal.addEventListener("abort", () => {
              heard.push(name);
              reject(new Error("heard"));
            });
          }),
      });
    const answer = await assess(input, { on, resolvers: [listening("too late", 20)] });
    expect(answer.ok && answer.warnings[0]).toMatchObject({ code: "resolver-failed", reason: "too-late" });
    const left = new AbortController();
    const answering = assess(input, { on, signal: left.signal, resolvers: [listening("left")] });
    setTimeout(() => left.abort(new Error("left")), 20);
    await expect(answering).rejects.toThrow("left");
    expect(heard).toEqual(["too late", "left"]);
  });

  it("leave nothing behind on the signal once they have told", async () => {
    const { signal } = new AbortController();
    const calls: Record<string, unknown[][]> = { addEventListener: [], removeEventListener: [] };
    for (const [name, heard] of Object.entries(calls))
      Object.assign(signal, { [name]: (...given: unknown[]) => heard.push(given) });
    await assess(input, { on, signal, resolvers: [resolver({})] });
    expect(calls.addEventListener).toHaveLength(1);
    expect(calls.removeEventListener).toEqual(calls.addEventListener);
  });

  it.each<[string, Partial<Resolver>, string]>([
    ["throws at once", { resolve: () => Promise.reject(new Error("no")) }, "failed"],
    [
      "throws before it promises",
      {
        resolve: () => {
          throw new Error("no");
        },
      },
      "failed",
    ],
    [
      "tells a value that no case may hold",
      { resolve: async () => ({ "contract.estimatedValue": -1 }) },
      "unreadable",
    ],
    ["tells no object", { resolve: async () => 7 as never }, "unreadable"],
    [
      "never answers, and does not hear the signal",
      { timeout: 30, resolve: () => new Promise(() => {}) },
      "too-late",
    ],
  ])("%s: the answer is as without it, with a warning", async (_, part, reason) => {
    const answer = await assess(input, { on, resolvers: [resolver(part)] });
    if (!answer.ok) throw new Error("The case is valid.");
    const [failed, ...warnings] = answer.warnings;
    expect(failed).toEqual({
      code: "resolver-failed",
      resolver: "test",
      facts: ["contract.estimatedValue"],
      reason,
    });
    expect({ ...answer, warnings }).toEqual(assessSync(input, { on }));
  });

  it("tell nothing of facts that are not theirs, and cannot change the case", async () => {
    const before = structuredClone(input);
    const answer = await assess(input, {
      on,
      resolvers: [
        resolver({
          async resolve(known) {
            (known as { transfer: { nature: string } }).transfer.nature = "support";
            return { "contract.estimatedValue": 50_000, "actor.isBankrupt": true };
          },
        }),
      ],
    });
    expect(input).toEqual(before);
    expect(answer.ok && answer.case).toEqual({
      ...input,
      registers: { test: { "contract.estimatedValue": 50_000 } },
    });
  });

  it("end with the signal: before, and while they are asked", async () => {
    const gone = AbortSignal.abort(new Error("gone"));
    await expect(assess(input, { on, signal: gone, resolvers: [resolver({})] })).rejects.toThrow("gone");
    const stop = new AbortController();
    const hanging = resolver({
      resolve: () => new Promise(() => setTimeout(() => stop.abort(new Error("left")), 10)),
    });
    await expect(assess(input, { on, signal: stop.signal, resolvers: [hanging] })).rejects.toThrow("left");
  });
});
