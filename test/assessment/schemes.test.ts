import { expect, test } from "vitest";
import { assessSync, type Case } from "../../src/index";
import { nationalLaw } from "../../src/national-law";
import { lawFor } from "../support/packs";

const issuesOf = (id: string, law = lawFor("4601")) => {
  const input = { transfer: { nature: "support" }, grantScheme: { id } } as Case;
  const answer = assessSync(input, { on: "2024-06-15", law, detail: "verdicts" });
  return answer.ok ? [] : answer.issues.map(({ path, suggestion }) => [path, suggestion]);
};

test.each<[string, string, unknown[]]>([
  ["as the municipality writes it", "bergen.measures", []],
  [
    "with a letter left out: the nearest is suggested",
    "bergen.measure",
    [["grantScheme.id", "bergen.measures"]],
  ],
  ["with two letters wrong", "bergen.maesures", [["grantScheme.id", "bergen.measures"]]],
  ["that no pack holds", "bergen.another", []],
])("a scheme %s", (_, id, issues) => {
  expect(issuesOf(id)).toEqual(issues);
});

test("the national law has no schemes to compare with", () => {
  expect(issuesOf("bergen.measure", nationalLaw)).toEqual([]);
});
