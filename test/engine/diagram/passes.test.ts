import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startRun } from "../../../src/assessment/run";
import { buildDiagram } from "../../../src/engine/diagram/build";
import { chancesOf } from "../../../src/engine/diagram/count";
import { differences } from "../../../src/engine/diagram/differ";
import { EXCLUDED } from "../../../src/engine/diagram/ends";
import { leastSet } from "../../../src/engine/diagram/least-set";
import { Ranges } from "../../../src/engine/diagram/ranges";
import type { Condition } from "../../../src/law";
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

function diagramOf(a: object, of = law) {
  const started = startRun(of, { a }, "2024-06-15");
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  const { program, state } = started.run;
  const diagram = buildDiagram(program);
  const ranges = new Ranges(program, diagram);
  ranges.load(state);
  const rootOf = (rule: string) => diagram.plainRoot(program.positionOf.get(rule)!)!;
  const nameOf = (variable: number) => {
    const { cells } = diagram.variables[variable]!;
    return "slot" in cells ? of.data.facts[cells.slot]!.id : cells.id;
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

  test("are none where the law rules out every completion", () => {
    const { diagram, ranges } = diagramOf({});
    expect(chancesOf(diagram, ranges, EXCLUDED)).toBeUndefined();
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

describe("the least set of answers, against all sets of answers", () => {
  const names = ["a.one", "a.two", "a.three", "a.four"];
  const { any } = fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...names.map((name) => isTrue(name))),
      fc.record({ not: tie("any") }, { noNullPrototype: true }),
      fc.record({ all: fc.array(tie("any"), { minLength: 2, maxLength: 3 }) }, { noNullPrototype: true }),
      fc.record({ any: fc.array(tie("any"), { minLength: 2, maxLength: 3 }) }, { noNullPrototype: true }),
    ),
  }));
  const isMet = (when: Condition, told: ReadonlyMap<string, boolean>): boolean => {
    if ("all" in when) return when.all.every((one) => isMet(one, told));
    if ("any" in when) return when.any.some((one) => isMet(one, told));
    if ("not" in when) return !isMet(when.not, told);
    return told.get((when as { fact: string }).fact)!;
  };
  const allOf = (told: ReadonlyMap<string, boolean>): ReadonlyMap<string, boolean>[] => {
    const open = names.find((name) => !told.has(name));
    if (!open) return [told];
    return [true, false].flatMap((value) => allOf(new Map(told).set(open, value)));
  };
  const partials = names.reduce<ReadonlyMap<string, boolean>[]>(
    (found, name) =>
      found.flatMap((told) => [told, new Map(told).set(name, true), new Map(told).set(name, false)]),
    [new Map()],
  );

  test("costs what the cheapest of them costs", () => {
    fc.assert(
      fc.property(any, fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), (when, costs) => {
        const small = smallLaw({
          facts: names.map((id) => ({ id, type: "boolean" as const })),
          rules: [condition("r.any", { all: [when] })],
        });
        const { diagram, ranges, rootOf, nameOf } = diagramOf({}, small);
        const costOf = (name: string) => costs[names.indexOf(name)]!;
        const set = leastSet(diagram, ranges, rootOf("r.any"), (variable) => costOf(nameOf(variable)));
        const lawful = partials
          .filter((told) => allOf(told).every((all) => isMet(when, all)))
          .map((told) => [...told.keys()].reduce((sum, name) => sum + costOf(name), 0));
        expect(set?.cost).toBe(lawful.length > 0 ? Math.min(...lawful) : undefined);
      }),
      { numRuns: 300 },
    );
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
