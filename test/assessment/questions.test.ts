import { describe, expect, it } from "vitest";
import { type AssessOptions, assessUnder, type Question, questionsUnder } from "../../src/assessment";
import { nationalLaw } from "../../src/national-law";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { nest } from "../support/random-case";

const on = "2026-11-24";

function questionsFor(input: object, options: Partial<AssessOptions> = {}): Question[] {
  const answer = assessUnder(nationalLaw, input, { on, ...options });
  if (!answer.ok) throw new Error(answer.issues[0]!.message);
  return answer.questions;
}

const facts = (questions: readonly Question[]) => questions.map(({ fact }) => fact);
const all = fixtureFiles().flatMap(({ fixtures }) => fixtures);
const deep: readonly string[] = ["grant.group-exemption"];
const some = all.filter((_, index) => index % Math.ceil(all.length / 12) === 0);

describe("questions", () => {
  it("begin with purchase or support, on which every road hangs", () => {
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

  it("speak only of facts that are not known and of undetermined roads", () => {
    for (const fixture of some) {
      const answer = assessUnder(lawOf(fixture), fixture.case, { on: fixture.on });
      if (!answer.ok) throw new Error(fixture.name);
      const roads = [...answer.routes, ...answer.instruments];
      const undetermined = new Set(
        roads.filter(({ verdict }) => verdict === "undetermined").map(({ id }) => id),
      );
      for (const { fact, routes } of answer.questions) {
        expect(routes, `${fixture.name}: ${fact}`).not.toEqual([]);
        for (const id of routes) expect(undetermined, fact).toContain(id);
      }
      if (undetermined.size === 0) expect(answer.questions).toEqual([]);
    }
  });

  /**
   * Not yet held: the search finds no deciding completion for aid.smeCostPart and contract.isPatientTransport. Either it
   * is too weak, or these questions are spurious (parts of the tree that the exact search would rule out).
   */
  it.skip("each can change a verdict or what is asked besides, alone or together with others", () => {
    for (const fixture of some) {
      const law = lawOf(fixture);
      const before = shortAnswer(fixture.case);
      for (const question of before.questions) {
        /** Too deep for this search: thirty articles over shared amounts. Not shown either way. */
        if (question.routes.every((id) => deep.includes(id))) continue;
        const changesFrom = (input: object, than: ReturnType<typeof shortAnswer>) => {
          const rest = than.questions.filter(({ fact }) => fact !== question.fact);
          return answersTo(question).some((value) => {
            const after = shortAnswer(merged(input, nest({ [question.fact]: value })));
            return (
              JSON.stringify(after.verdicts) !== JSON.stringify(than.verdicts) ||
              JSON.stringify(after.questions) !== JSON.stringify(rest)
            );
          });
        };
        /** What counts only together with others needs them answered first. */
        const changes =
          changesFrom(fixture.case, before) ||
          question.routes.some((goal) => canDecide(fixture.case, question, goal));
        expect(changes, `${fixture.name}: ${question.fact}`).toBe(true);
      }

      /** Answers the other questions so that this one stays, until its answer alone decides. */
      function canDecide(input: object, question: Question, goal: string, budget = { left: 150 }): boolean {
        if (budget.left-- <= 0) return false;
        if (changesVerdict(input, question)) return true;
        const others = questionsUnder(law, input, { on: fixture.on, goal }).filter(
          ({ fact }) => fact !== question.fact,
        );
        for (const other of others)
          for (const value of answersTo(other)) {
            const next = merged(input, nest({ [other.fact]: value }));
            const left = facts(questionsUnder(law, next, { on: fixture.on, goal }));
            if (!left.includes(question.fact) || left.includes(other.fact)) continue;
            if (canDecide(next, question, goal, budget)) return true;
          }
        return false;
      }

      function changesVerdict(input: object, question: Question): boolean {
        const verdicts = answersTo(question).map((value) => {
          const answer = assessUnder(law, merged(input, nest({ [question.fact]: value })), {
            on: fixture.on,
            detail: "verdicts",
          });
          return answer.ok
            ? answer.routes.concat(answer.instruments).map(({ id, verdict }) => `${id} ${verdict}`)
            : undefined;
        });
        const seen = verdicts.filter((one) => one !== undefined).map((one) => one.sort().join());
        return new Set(seen).size > 1;
      }

      function shortAnswer(input: object) {
        const answer = assessUnder(law, input, { on: fixture.on, detail: "verdicts" });
        if (!answer.ok) return { verdicts: [], questions: [] };
        return {
          verdicts: [...answer.routes, ...answer.instruments].map(({ id, verdict }) => [id, verdict]),
          questions: questionsUnder(law, input, { on: fixture.on }),
        };
      }
    }
  });

  it("end: an interview in which nothing is known asks each question once", () => {
    const asked = new Set<string>();
    for (;;) {
      const [first] = questionsUnder(nationalLaw, {}, { on, skip: [...asked] });
      if (!first) break;
      expect(asked).not.toContain(first.fact);
      asked.add(first.fact);
    }
    expect(asked.size).toBeLessThan(nationalLaw.data.facts.filter((fact) => !fact.derive).length);
  });

  it("are the same for the same case, to the byte", () => {
    for (const fixture of some) {
      const ask = () => JSON.stringify(questionsUnder(lawOf(fixture), fixture.case, { on: fixture.on }));
      expect(ask()).toBe(ask());
      expect(ask()).toBe(
        JSON.stringify(questionsUnder(lawOf(fixture), reversed(fixture.case), { on: fixture.on })),
      );
    }
  });
});

describe("a goal", () => {
  it("of any open route is reached with the first", () => {
    expect(questionsFor({ transfer: { nature: "purchase" } }, { goal: "any-open-route" })).toEqual([]);
    expect(questionsFor({ transfer: { nature: "purchase" } })).not.toEqual([]);
  });

  it("of one road asks only for that road", () => {
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

function answersTo({ type, values }: Question): unknown[] {
  switch (type) {
    case "boolean":
    case "judgement":
      return [true, false];
    case "enum":
      return values!;
    case "count":
      return [10, 0, 1, 100, 10_000];
    case "money":
      return [0, 50_000, 1_000_000, 100_000_000, { amount: 1, currency: "EUR" }];
    case "share":
      return ["0", "0.25", "1"];
    case "decimal":
      return ["11.65"];
    case "date":
      return ["1990-01-01", "2019-06-01", on, "2035-01-01"];
    case "monthDay":
      return ["12-31"];
    case "awards":
      return [
        { awards: [], complete: true },
        { awards: [{ on, amount: 1e9, eurNok: 10 }], complete: true },
      ];
    case "purchases":
      return [{ purchases: [], complete: true }];
    default:
      return ["85000000", "?"];
  }
}

function merged(a: object, b: object): object {
  const result: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = result[key];
    result[key] =
      typeof before === "object" && typeof value === "object" && !Array.isArray(value)
        ? merged(before as object, value as object)
        : value;
  }
  return result;
}

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
