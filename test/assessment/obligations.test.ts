import { expect, test } from "vitest";
import { assessSync } from "../../src/index";
import { answerOf, route } from "../support/assess";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { isTrue, rule, smallLaw, supportRoute } from "../support/law";

test("what is attached to a route is of its kind, in every fixture of Kristiansand", () => {
  const mixed = fixtureFiles("fixtures/cases/kristiansand").flatMap(({ fixtures }) =>
    fixtures.flatMap((fixture) => {
      const law = lawOf(fixture);
      const answer = assessSync(fixture.case, { on: fixture.on, law });
      if (!answer.ok) return [fixture.name];
      const kindOf = (id: string) => law.data.rules.find((rule) => rule.id === id)?.kind;
      return answer.routes.flatMap(({ duties = [], notes = [], restrictions = [] }) => [
        ...duties.filter(({ id }) => kindOf(id) !== "duty").map(({ id }) => id),
        ...notes.filter((id) => kindOf(id) !== "note"),
        ...restrictions.filter(({ id }) => kindOf(id) !== "restriction").map(({ id }) => id),
      ]);
    }),
  );
  expect(mixed).toEqual([]);
});

test("the duties of a route are its own and those of the regimes of its family that govern", async () => {
  const duty = (id: string) => rule(id, "duty", undefined, { stage: "before" });
  const regime = (id: string, fact: string, family: "support" | "purchase") =>
    rule(id, "regime", { all: [isTrue(fact)] }, { family, version: { duties: [`${id}.duty`] } });
  const law = smallLaw({
    facts: [
      { id: "a.one", type: "boolean" },
      { id: "a.two", type: "boolean" },
    ],
    rules: [
      supportRoute("small.route", [isTrue("a.one")], { version: { duties: ["small.own"] } }),
      supportRoute("small.other", [isTrue("a.one")], { version: { duties: ["small.not-its-own"] } }),
      supportRoute("small.plain", [isTrue("a.one")]),
      regime("small.governs", "a.one", "support"),
      regime("small.governs-not", "a.two", "support"),
      regime("small.buys", "a.one", "purchase"),
      rule("small.silent", "regime", { all: [isTrue("a.one")] }, { family: "support" }),
      ...["small.own", "small.not-its-own", "small.unused"].map(duty),
      ...["small.governs", "small.governs-not", "small.buys"].map((id) => duty(`${id}.duty`)),
    ],
  });
  const answer = await answerOf(law, { transfer: { nature: "support" }, a: { one: true, two: false } });
  const dutiesOf = (id: string) => route(answer, id).duties!.map((one) => one.id);
  expect(dutiesOf("small.route")).toEqual(["small.governs.duty", "small.own"]);
  expect(dutiesOf("small.plain")).toEqual(["small.governs.duty"]);
});

test("words of a version stand on its route unless that is closed, and in a gap, where they say why", async () => {
  const version = { notes: ["small.word"] };
  const law = smallLaw({
    facts: [
      { id: "a.one", type: "boolean" },
      { id: "a.two", type: "boolean" },
      { id: "a.three", type: "boolean" },
    ],
    rules: [
      supportRoute("small.open", [isTrue("a.one")], { version }),
      supportRoute("small.possible", [isTrue("a.two")], { version }),
      supportRoute("small.closed", [isTrue("a.three")], { version }),
      rule("small.gap", "route", undefined, { family: "support", version: { ...version, gap: true } }),
      supportRoute("small.silent", [isTrue("a.one")]),
    ],
  });
  const answer = await answerOf(law, { transfer: { nature: "support" }, a: { one: true, three: false } });
  expect(answer.routes.map(({ id, verdict, notes }) => [id, verdict, notes])).toEqual([
    ["small.open", "open", ["small.word"]],
    ["small.silent", "open", []],
    ["small.possible", "undetermined", ["small.word"]],
    ["small.closed", "closed", []],
    ["small.gap", "closed", ["small.word"]],
  ]);
});
