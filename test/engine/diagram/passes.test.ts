import { describe, expect, test } from "vitest";
import { startRun } from "../../../src/assessment/run";
import { buildDiagram } from "../../../src/engine/diagram/build";
import { chancesOf } from "../../../src/engine/diagram/count";
import { differences } from "../../../src/engine/diagram/differ";
import { leastSet } from "../../../src/engine/diagram/least-set";
import { Ranges } from "../../../src/engine/diagram/ranges";
import { condition, isTrue, leaf, parameter, smallLaw, value } from "../../support/law";

const big = { fact: "parameter.small.three" };
const law = smallLaw({
  facts: [
    { id: "a.one", type: "boolean" },
    { id: "a.two", type: "boolean" },
    { id: "a.few", type: "count", unit: "x" },
  ],
  parameters: [parameter("small.three", "integer", value("3"))],
  rules: [
    condition("r.all", { all: [isTrue("a.one"), leaf("few", "a.few", "lessThan", big)] }),
    condition("r.any", { any: [isTrue("a.one"), isTrue("a.two")] }),
    condition("r.either-way", {
      any: [
        { all: [isTrue("a.one"), isTrue("a.two")] },
        { all: [{ not: isTrue("a.one") }, isTrue("a.two")] },
      ],
    }),
  ],
});

function diagramOf(a: object) {
  const started = startRun(law, { a }, "2024-06-15");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const diagram = buildDiagram(program);
  const ranges = new Ranges(program, diagram);
  ranges.load(state);
  const rootOf = (rule: string) => diagram.plainRoot(program.positionOf.get(rule)!)!;
  const nameOf = (variable: number) => {
    const { cells } = diagram.variables[variable]!;
    return "slot" in cells ? law.data.facts[cells.slot]!.id : cells.id;
  };
  return { diagram, ranges, rootOf, nameOf };
}

describe("how likely a rule is to be met and unmet", () => {
  test.each<[string, object, number, number]>([
    ["r.all", {}, 1 / 4, 3 / 4],
    ["r.all", { one: true }, 1 / 2, 1 / 2],
    ["r.all", { one: false }, 0, 1],
    ["r.any", {}, 3 / 4, 1 / 4],
  ])("%s of %j", (rule, a, met, unmet) => {
    const { diagram, ranges, rootOf } = diagramOf(a);
    expect(chancesOf(diagram, ranges, rootOf(rule))).toEqual({ met, unmet });
  });

  test("with weights of cells", () => {
    const { diagram, ranges, rootOf, nameOf } = diagramOf({ one: true });
    const weightOf = (variable: number, cell: number) => (nameOf(variable) === "a.few" && cell === 0 ? 3 : 1);
    expect(chancesOf(diagram, ranges, rootOf("r.all"), weightOf)).toEqual({ met: 3 / 4, unmet: 1 / 4 });
  });
});

describe("the least set of answers under which a rule is met", () => {
  const names = (rule: string, a: object, costs: Record<string, number> = {}) => {
    const { diagram, ranges, rootOf, nameOf } = diagramOf(a);
    const set = leastSet(diagram, ranges, rootOf(rule), (variable) => costs[nameOf(variable)] ?? 1);
    return set?.answers.map(({ variable }) => nameOf(variable)).sort();
  };

  test.each<[string, object, string[] | undefined]>([
    ["r.all", {}, ["a.few", "a.one"]],
    ["r.all", { one: true }, ["a.few"]],
    ["r.all", { one: true, few: 2 }, []],
    ["r.all", { one: false }, undefined],
  ])("%s of %j: %j", (rule, a, set) => {
    expect(names(rule, a)).toEqual(set);
  });

  test("holds no answer that is not needed, as a path does", () => {
    expect(names("r.either-way", {})).toEqual(["a.two"]);
  });

  test("is the cheapest, and proposes nothing that costs without end", () => {
    expect(names("r.any", {}, { "a.one": 4 })).toEqual(["a.two"]);
    expect(names("r.any", {}, { "a.two": 4 })).toEqual(["a.one"]);
    expect(names("r.all", {}, { "a.one": Number.POSITIVE_INFINITY })).toBeUndefined();
  });
});

describe("the cases in which two roots differ", () => {
  const cases = (one: string, other: string, most?: number) => {
    const { diagram, rootOf, nameOf } = diagramOf({});
    return differences(diagram, rootOf(one), rootOf(other), most).map(({ one, other, among, cases }) => ({
      ends: `${one}-${other}`,
      among,
      cases: cases?.map((where) =>
        where.map(({ variable, runs }) => `${nameOf(variable)} ${runs.map((run) => run.join("-")).join()}`),
      ),
    }));
  };

  test("are none for one rule", () => {
    expect(cases("r.any", "r.any")).toEqual([]);
  });

  test("are conditions among the cases of one side, no more than it takes", () => {
    expect(cases("r.any", "r.either-way")).toEqual([{ ends: "2-0", among: "one", cases: [["a.two 1-2"]] }]);
  });

  test("are left untold where they take more lists than asked for", () => {
    expect(cases("r.any", "r.either-way", 0)).toEqual([{ ends: "2-0", among: "one", cases: undefined }]);
  });
});
