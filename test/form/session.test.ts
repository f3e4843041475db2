import { describe, expect, it, vi } from "vitest";
import { createFormSession, type FormSession } from "../../src/form";
import { assessSync, nationalLaw } from "../../src/index";

const on = "2026-11-24";
const open = (options: Partial<Parameters<typeof createFormSession>[0]> = {}) =>
  createFormSession({ on, lang: "en", ...options });

describe("a field", () => {
  it("matters until it is given", () => {
    const session = open();
    expect(session.state.fields["transfer.nature"]).toMatchObject({ status: "matters", issues: [] });
    expect(session.state.fields["transfer.nature"]?.routes).toContain("procurement.direct-award");
    session.set("transfer.nature", "purchase");
    expect(session.state.fields["transfer.nature"]).toEqual({
      path: "transfer.nature",
      value: "purchase",
      issues: [],
      status: "given",
      routes: [],
    });
  });

  it("is settled when it can change nothing any more", () => {
    const { fields } = open().set("transfer.nature", "purchase");
    expect(fields["aid.totalProjectCost"]?.status).toBe("settled");
    expect(fields["contract.estimatedValue"]?.status).toBe("matters");
  });

  it("keeps an invalid value as it was typed, in words, and counts as not known", () => {
    const session = open({ case: { transfer: { nature: "purchase" } } });
    const before = session.state;
    const after = session.set("contract.estimatedValue", "a lot");
    expect(after.fields["contract.estimatedValue"]).toMatchObject({ value: "a lot", status: "invalid" });
    expect(after.issues.map(({ path, code }) => [path, code])).toEqual([
      ["contract.estimatedValue", "unreadable-amount"],
    ]);
    expect(after.issues[0]?.message).toMatch(/contract\.estimatedValue/);
    expect(after.routes).toBe(before.routes);
    expect(after.questions).toBe(before.questions);
    expect(session.toCase()).toEqual({ transfer: { nature: "purchase" } });
  });

  it.each([
    ["contract.estimatedValue", "600.000", "600000"],
    ["transfer.amount", "EUR 310.000", { amount: "310000", currency: "EUR" }],
    ["actor.employees", "1 200", 1200],
    ["actor.hasBoard", "Ja", true],
    ["transfer.decidedOn", "2.2.2026", "2026-02-02"],
    ["aid.economicUse", "20 %", "0.2"],
    ["actor.organisationNumber", "NO 974 760 673 MVA", "974760673"],
    ["municipality.number", "301", "0301"],
    ["contract.cpv", "85 00 00 00", "85000000"],
    ["actor.sectorCode", "7000", "7000"],
    ["actor.name", " Generasjon M ", "Generasjon M"],
    ["done.state-aid.duty.notify", "nei", false],
  ])("is read as it was written: %s %s", (path, text, value) => {
    const session = open();
    expect(session.set(path, text).fields[path]).toMatchObject({ value, status: "given", issues: [] });
    expect(assessSync(session.toCase(), { on: session.state.on }).ok).toBe(true);
  });

  it.each([
    ["contract.estimatedValue", "1.400.00"],
    ["transfer.amount", "1 400.000"],
    ["actor.hasBoard", "kanskje"],
    ["transfer.decidedOn", "2/3/2026"],
    ["aid.economicUse", "20"],
    ["municipality.number", "31"],
    ["actor.sectorCode", "2100,7000"],
  ])("is kept as it was written where it cannot be read: %s %s", (path, text) => {
    const session = open();
    const { value, status, issues } = session.set(path, text).fields[path]!;
    expect([value, status, issues.length]).toEqual([text, "invalid", 1]);
    expect(issues[0]?.message).toContain(JSON.stringify(text));
    expect(session.toCase()).toEqual({});
    expect(session.aim({ law: nationalLaw }).fields[path]).toMatchObject({ value: text, status: "invalid" });
  });

  it.each(["", "-", " ", Number.NaN, undefined])("is taken away by %j", (nothing) => {
    const session = open({ case: { transfer: { amount: 5 } } });
    expect(session.set("transfer.amount", nothing).fields["transfer.amount"]?.status).not.toBe("given");
    expect(session.toCase()).toEqual({});
  });

  it("of a case that is loaded is read as a case has it, and not as a person writes", () => {
    const session = open({ case: { transfer: { amount: "250.000" }, municipality: { number: "301" } } });
    expect(session.state.issues.map(({ code, expected }) => [code, expected])).toEqual([
      ["not-a-municipality-number", undefined],
      ["ambiguous", "250000, 250.00"],
    ]);
  });

  it("can be wrong beside another, and the rest is answered", () => {
    const session = open({ case: { transfer: { nature: "purchase" }, actor: { employees: 5 } } });
    const { routes } = session.state;
    session.set("actor.disadvantagedEmployees", 9);
    expect(session.state.fields["actor.disadvantagedEmployees"]?.status).toBe("invalid");
    expect(session.state.issues).toMatchObject([{ code: "more-than" }]);
    expect(session.state.routes).toBe(routes);
    expect(session.toCase()).toEqual({ transfer: { nature: "purchase" }, actor: { employees: 5 } });
  });

  it("of another name than the law has is told of, with the nearest", () => {
    const [issue] = open().set("transfer.natur" as string, "purchase").issues;
    expect(issue).toMatchObject({ code: "unknown-field", suggestion: "transfer.nature" });
  });

  it("can have no name that reaches a prototype", () => {
    const session = open();
    session.set("__proto__.polluted" as string, true);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(session.toCase()).toEqual({});
  });

  it("is not asked for while it is set aside", () => {
    const session = open();
    session.skip("transfer.nature");
    expect(session.state.questions.map(({ fact }) => fact)).not.toContain("transfer.nature");
    expect(session.state.fields["transfer.nature"]?.isSkipped).toBe(true);
    session.set("transfer.nature", "support");
    expect(session.state.fields["transfer.nature"]?.isSkipped).toBeUndefined();
  });

  const grant = {
    transfer: { nature: "support", form: "grant", amount: { amount: "200000", currency: "EUR" } },
    aid: { isEconomicActivity: true, sector: "ordinary" },
  } as const;
  const asksAgain = (session: FormSession) =>
    session.state.questions.some(({ fact }) => fact === "aid.earlierDeMinimis");

  it.each([
    ["a list that is not complete", { awards: [], complete: false }],
    ["a sum that the day of each award can still settle", { total: { amount: "200000", currency: "EUR" } }],
    [
      "an award whose regulation is not known",
      { awards: [{ on: "2026-01-01", amount: { amount: "150000", currency: "EUR" } }], complete: true },
    ],
  ])("keeps what is known where the rest cannot be had: %s", (_, earlier) => {
    const session = open();
    session.load(grant);
    session.set("aid.earlierDeMinimis" as string, earlier);
    expect(asksAgain(session)).toBe(true);
    session.skip("aid.earlierDeMinimis");
    expect(asksAgain(session)).toBe(false);
    expect(session.toCase().aid?.earlierDeMinimis).toEqual(earlier);
    session.undo();
    expect(asksAgain(session)).toBe(true);
  });
});

describe("a step", () => {
  it("is taken back and taken again", () => {
    const session = open();
    const start = session.state;
    const given = session.set("transfer.nature", "purchase");
    expect(session.undo()).toEqual({ ...start, canRedo: true });
    expect(session.redo()).toEqual(given);
    expect(session.redo()).toBe(session.state);
  });

  it("that changes nothing is none", () => {
    const session = open({ case: { transfer: { nature: "purchase" } } });
    const heard = vi.fn();
    session.subscribe(heard);
    session.set("transfer.nature", "purchase");
    session.unset("aid.totalProjectCost");
    session.set("aid.totalProjectCost", "");
    session.load(session.toCase());
    session.aim({ on });
    expect(heard).not.toHaveBeenCalled();
    expect(session.state.canUndo).toBe(false);
  });
});

describe("a listener", () => {
  it("hears once of each change, until it ends", () => {
    const session = open();
    const heard = vi.fn();
    const end = session.subscribe(heard);
    session.set("transfer.nature", "purchase");
    session.undo();
    expect(heard).toHaveBeenCalledTimes(2);
    end();
    session.redo();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("that sets a field itself leaves nobody with an old state", () => {
    const session = open();
    const seen: unknown[] = [];
    session.subscribe(() => {
      session.set("contract.subject", "goods");
    });
    session.subscribe(() => seen.push(session.getSnapshot().fields["contract.subject"]?.value));
    session.set("transfer.nature", "purchase");
    expect(seen).toEqual(["goods", "goods"]);
  });

  it("that fails does not keep the news from the others", () => {
    const session = open();
    const heard = vi.fn();
    session.subscribe(() => {
      throw new Error("mine");
    });
    session.subscribe(heard);
    expect(() => session.set("transfer.nature", "purchase")).toThrow("mine");
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe("the answer", () => {
  it("is that of assessSync, whole and for one route", () => {
    const session = open();
    session.set("transfer.nature", "purchase");
    session.set("contract.estimatedValue", 90_000);
    const answer = assessSync(session.toCase(), { on, lang: "en" });
    expect(session.assessment()).toEqual(answer);
    expect(session.trace("procurement.direct-award")).toEqual(
      answer.ok && answer.routes.find(({ id }) => id === "procurement.direct-award"),
    );
    expect(session.trace("no.such.route")).toBeUndefined();
  });

  it("to a date that is none is what is wrong with it", () => {
    const session = open();
    const state = session.aim({ on: "2026-13-01" });
    expect(state.issues).toMatchObject([{ code: "law-date", path: "on" }]);
    expect(state).toMatchObject({ routes: [], questions: [], isSettled: false });
    expect(session.aim({ on }).routes.length).toBeGreaterThan(20);
  });

  it("speaks another language at once", () => {
    const session = open();
    const english = session.set("contract.estimatedValue", -1).issues[0]?.message;
    expect(session.aim({ lang: "nb" }).issues[0]?.message).not.toBe(english);
  });
});

describe("what the actor is", () => {
  it("is told after each step as the whole answer tells it", () => {
    const session = open();
    const statutes = {
      purposeIsNonEconomic: true,
      distribution: "barred",
      dissolution: "to-similar-purpose",
    };
    const fields = [
      ["actor.legalForm", "association"],
      ["actor.isInVoluntaryRegister", true],
      ...Object.entries(statutes).map(([key, value]) => [`actor.statutes.${key}`, value] as const),
    ] as const;
    for (const [path, value] of fields) {
      const { classes } = session.set(path as string, value);
      const answer = assessSync(session.toCase(), { on });
      expect(answer.ok && answer.classes).toMatchObject(classes);
      expect(classes.find(({ id }) => id === "actor.nonprofit.nou-2024-1")).toHaveProperty("status");
    }
    expect(session.state.classes).toContainEqual({ id: "actor.voluntary-register", result: "met" });
  });
});
