import { expect, test } from "vitest";
import { assessSync } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";

test("what is attached to a road is of its kind, in every fixture of Kristiansand", () => {
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
