import { describe, expect, test } from "vitest";
import { type Case, explain } from "../../src/index";
import { nationalLaw } from "../../src/national-law";
import { answerOf, route, warningsOf } from "../support/assess";
import { isTrue, rule, smallLaw, supportRoute } from "../support/law";

const on = "2025-06-02";
const register = "enhetsregisteret";
const answered = (input: Case) => answerOf(nationalLaw, input, { on });
const classOf = async (input: Case, id: string) =>
  (await answered(input)).classes.find((one) => one.id === id)!.result;

test("what contradicts itself is told with all that say so: the case, then the registers by name", async () => {
  const flag = (id: string) => ({ id, type: "boolean" }) as const;
  const law = smallLaw({
    facts: [flag("a.isOpen"), flag("a.isClosed")],
    rules: [
      rule(
        "a.conflict.both",
        "conflict",
        { all: [isTrue("a.isOpen"), isTrue("a.isClosed")] },
        { contests: ["a.isOpen"] },
      ),
      supportRoute("small.route", [isTrue("a.isOpen")]),
    ],
  });
  const register = { "a.isOpen": true };
  const answer = await answerOf(law, {
    a: { isClosed: true },
    registers: { second: register, third: { "a.isClosed": true }, first: register },
  });
  expect(warningsOf(answer, "conflict").map(({ stated }) => stated)).toStrictEqual([
    [
      { fact: "a.isOpen", value: true, source: "first" },
      { fact: "a.isOpen", value: true, source: "second" },
      { fact: "a.isClosed", value: true },
      { fact: "a.isClosed", value: true, source: "third" },
    ],
  ]);
});

describe("what a register says", () => {
  test("fills in where the case is silent", async () => {
    const stated = { actor: { isInVoluntaryRegister: true } };
    const filled = { registers: { frivillighetsregisteret: { "actor.isInVoluntaryRegister": true } } };
    expect(await classOf(filled, "actor.voluntary-register")).toBe("met");
    expect(await classOf(filled, "actor.voluntary-register")).toBe(
      await classOf(stated, "actor.voluntary-register"),
    );
  });
  test("and the case says too gives no warning", async () => {
    const answer = await answered({
      actor: { isInVoluntaryRegister: true },
      registers: { frivillighetsregisteret: { "actor.isInVoluntaryRegister": true } },
    });
    expect(warningsOf(answer, "conflict")).toEqual([]);
  });
  test.each([
    ["two amounts that are one", 100, { amount: "100.00", currency: "NOK" }],
    ["two spellings of a number", "100.5", 100.5],
  ])("and %s", async (_name, one, other) => {
    const answer = await answered({
      transfer: { amount: one },
      registers: { [register]: { "transfer.amount": other } },
    } as Case);
    expect(warningsOf(answer, "conflict")).toEqual([]);
  });
});

describe("two sources that differ", () => {
  const input: Case = {
    actor: { isInVoluntaryRegister: false },
    sources: { "actor.isInVoluntaryRegister": "søknaden" },
    registers: { frivillighetsregisteret: { "actor.isInVoluntaryRegister": true } },
  };
  test("make the fact unknown, and are both named", async () => {
    const answer = await answered(input);
    expect(warningsOf(answer, "conflict")).toEqual([
      {
        code: "conflict",
        facts: ["actor.isInVoluntaryRegister"],
        stated: [
          { fact: "actor.isInVoluntaryRegister", value: false, source: "søknaden" },
          { fact: "actor.isInVoluntaryRegister", value: true, source: "frivillighetsregisteret" },
        ],
      },
    ]);
    expect(answer.classes.find(({ id }) => id === "actor.voluntary-register")!.result).toBe("unknown");
  });
  test("are told in the order of the law, whatever the order of the case", async () => {
    const told = async (one: Record<string, boolean>, other: Record<string, boolean>) =>
      warningsOf(await answered({ registers: { one, other } } as Case), "conflict").map(({ facts }) => facts);
    const a = { "actor.isInVoluntaryRegister": true, "actor.hasBoard": true };
    const b = { "actor.hasBoard": false, "actor.isInVoluntaryRegister": false };
    expect(await told(a, b)).toEqual([["actor.hasBoard"], ["actor.isInVoluntaryRegister"]]);
    expect(await told(b, a)).toEqual([["actor.hasBoard"], ["actor.isInVoluntaryRegister"]]);
  });
  test("may be two registers", async () => {
    const answer = await answered({
      registers: {
        one: { "actor.isInVoluntaryRegister": false },
        other: { "actor.isInVoluntaryRegister": true },
      },
    });
    expect(warningsOf(answer, "conflict")[0]!.stated.map(({ source }) => source)).toEqual(["one", "other"]);
  });
  test.each([
    ["nb", "ja (frivillighetsregisteret)", "nei (søknaden)"],
    ["nn", "ja (frivillighetsregisteret)", "nei (søknaden)"],
    ["en", "yes (frivillighetsregisteret)", "no (søknaden)"],
  ] as const)("are told in %s", async (lang, yes, no) => {
    const words = explain(await answered(input), { lang });
    expect(words).toContain(yes);
    expect(words).toContain(no);
  });
});

test("facts that do not go together are told with where each is from", async () => {
  const answer = await answered({
    transfer: { nature: "support" },
    actor: { statutes: { distribution: "barred" }, paidDividends: true },
    sources: { "actor.statutes.distribution": "vedtektene" },
    registers: { regnskapsregisteret: { "actor.paidDividends": true } },
  });
  expect(warningsOf(answer, "conflict")[0]).toEqual({
    code: "conflict",
    rule: "actor.conflict.dividends-despite-bar",
    facts: ["actor.statutes.distribution", "actor.paidDividends"],
    stated: [
      { fact: "actor.statutes.distribution", value: "barred", source: "vedtektene" },
      { fact: "actor.paidDividends", value: true },
      { fact: "actor.paidDividends", value: true, source: "regnskapsregisteret" },
    ],
  });
});

test("a route that depends on what two sources differ about is undetermined", async () => {
  const answer = await answered({
    transfer: { nature: "purchase" },
    registers: { doffin: { "transfer.nature": "support" } },
  });
  expect(route(answer, "grant.outside-state-aid").verdict).toBe("undetermined");
});
