import { describe, expect, it } from "vitest";
import { type AssessOptions, assessUnder, type Question, questionsUnder } from "../../src/assessment";
import { Law } from "../../src/law";
import { nationalLaw } from "../../src/national-law";
import { fixtureFiles, lawOf } from "../support/fixtures";

const on = "2026-11-24";
/** What the tests of single routes and of all aim at; the lightest route has a test of its own. */
const goal = "all-routes";

function questionsFor(input: object, options: Partial<AssessOptions> = {}): Question[] {
  const answer = assessUnder(nationalLaw, input, { on, goal, ...options });
  if (!answer.ok) throw new Error(answer.issues[0]!.message);
  return answer.questions;
}

const facts = (questions: readonly Question[]) => questions.map(({ fact }) => fact);
const all = fixtureFiles().flatMap(({ fixtures }) => fixtures);
const some = all.filter((_, index) => index % Math.ceil(all.length / 12) === 0);

describe("questions", () => {
  it("begin with purchase or support, on which every route hangs", () => {
    const [first] = questionsFor({});
    expect(first).toMatchObject({
      fact: "transfer.nature",
      type: "enum",
      values: ["purchase", "support"],
      isJudgement: false,
    });
    expect(first!.routes).toContain("procurement.direct-award");
    expect(first!.routes).toContain("grant.notified");
  });

  it("leave out what stands under a decided branch", () => {
    const purchase = facts(questionsFor({ transfer: { nature: "purchase" } }));
    expect(purchase.filter((fact) => fact.startsWith("aid."))).toEqual([]);
    const ofInHouse = (exemption: string) =>
      facts(questionsFor({ transfer: { nature: "purchase" }, contract: { exemption } })).filter((fact) =>
        fact.startsWith("contract.inHouse."),
      );
    expect(ofInHouse("cooperation")).toEqual([]);
    expect(ofInHouse("in-house")).not.toEqual([]);
  });

  it("ask for the ground before the facts of each ground", () => {
    const asked = facts(questionsFor({ transfer: { nature: "purchase" } }));
    const place = (prefix: string) => asked.findIndex((fact) => fact.startsWith(prefix));
    expect(place("contract.exemption")).toBeLessThan(place("contract.inHouse."));
    expect(place("contract.exemption")).toBeLessThan(place("contract.cooperation."));
  });

  it("are not worked out below full detail", () => {
    expect(questionsFor({}, { detail: "trace" })).toEqual([]);
    expect(questionsFor({}, { detail: "verdicts" })).toEqual([]);
  });

  it("speak only of facts that are not known, of undetermined routes and of what an open one takes as given", () => {
    for (const fixture of some) {
      const answer = assessUnder(lawOf(fixture), fixture.case, { on: fixture.on, goal });
      if (!answer.ok) throw new Error(fixture.name);
      const routes = [...answer.routes, ...answer.instruments];
      const undetermined = new Set(
        routes.filter(({ verdict }) => verdict === "undetermined").map(({ id }) => id),
      );
      const assumed = answer.warnings.flatMap((warning) => (warning.code === "assumed" ? [warning] : []));
      for (const { fact, routes } of answer.questions) {
        if (assumed.some(({ facts }) => facts.includes(fact))) continue;
        expect(routes, `${fixture.name}: ${fact}`).not.toEqual([]);
        for (const id of routes) expect(undetermined, fact).toContain(id);
      }
      if (undetermined.size === 0 && assumed.length === 0) expect(answer.questions).toEqual([]);
    }
  });

  it("end: an interview in which nothing is known asks each question once", () => {
    const asked = new Set<string>();
    for (;;) {
      const [first] = questionsUnder(nationalLaw, {}, { on, goal, skip: [...asked] });
      if (!first) break;
      expect(asked).not.toContain(first.fact);
      asked.add(first.fact);
    }
    expect(asked.size).toBeLessThan(nationalLaw.data.facts.filter((fact) => !fact.derive).length);
  });

  it("are the same for the same case, to the byte", () => {
    for (const fixture of some) {
      const ask = () =>
        JSON.stringify(questionsUnder(lawOf(fixture), fixture.case, { on: fixture.on, goal }));
      expect(ask()).toBe(ask());
      expect(ask()).toBe(
        JSON.stringify(questionsUnder(lawOf(fixture), reversed(fixture.case), { on: fixture.on, goal })),
      );
    }
  });

  it("are the same whatever was asked before", () => {
    for (const { case: input, on: day } of some) {
      const afresh = new Law(nationalLaw.data);
      const known = questionsUnder(nationalLaw, input, { on: day, goal });
      expect(questionsUnder(afresh, input, { on: day, goal })).toEqual(known);
    }
  });
});

describe("a goal", () => {
  it("that the law does not have is told, with the nearest, and so is a fact to skip", () => {
    const answer = assessUnder(
      nationalLaw,
      {},
      {
        on,
        lang: "en",
        goal: "procurement.call-of",
        skip: ["transfer.nature", "contract.isCalloff"],
      },
    );
    expect(answer).toMatchObject({
      ok: false,
      issues: [
        { code: "unknown-value", path: "goal", suggestion: "procurement.call-off" },
        { code: "unknown-value", path: "skip[1]", suggestion: "contract.isCallOff" },
      ],
    });
  });

  it("of any open route is reached with the first", () => {
    expect(questionsFor({ transfer: { nature: "purchase" } }, { goal: "any-open-route" })).toEqual([]);
    expect(questionsFor({ transfer: { nature: "purchase" } })).not.toEqual([]);
  });

  it("of the lightest route asks for no equivalent of a guarantee that is no state aid", () => {
    const [guarantee] = fixtureFiles("fixtures/everyday").flatMap(({ fixtures }) =>
      fixtures.filter(({ name }) => name.startsWith("A guarantee for a loan")),
    );
    const answer = assessUnder(nationalLaw, guarantee!.case, { on: guarantee!.on });
    expect(answer).toMatchObject({ conclusion: { kind: "open", easier: [] }, questions: [] });
  });

  it("of one route asks only for that route", () => {
    const questions = questionsFor({ transfer: { nature: "support" } }, { goal: "grant.de-minimis.general" });
    expect(questions).not.toEqual([]);
    for (const { routes } of questions) expect(routes).toEqual(["grant.de-minimis.general"]);
    expect(questionsFor({ transfer: { nature: "purchase" } }, { goal: "grant.de-minimis.general" })).toEqual(
      [],
    );
  });

  it("leaves out what could only matter together with a fact that cannot be had", () => {
    const goal = "procurement.call-off";
    expect(facts(questionsFor({ transfer: { nature: "purchase" } }, { goal }))).toEqual([
      "contract.isCallOff",
    ]);
    expect(
      questionsFor({ transfer: { nature: "purchase" } }, { goal, skip: ["contract.isCallOff"] }),
    ).toEqual([]);
  });
});

/** The same case with its fields in the opposite order. */
function reversed(value: unknown): object {
  return Object.fromEntries(
    Object.entries(value as object)
      .reverse()
      .map(([key, inner]) => [
        key,
        typeof inner === "object" && !Array.isArray(inner) ? reversed(inner) : inner,
      ]),
  );
}
