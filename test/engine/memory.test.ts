import { beforeEach, describe, expect, test } from "vitest";
import { MET, Memories, Memory, type Program, programOf, UNMET } from "../../src/engine";
import { type Completion, completionOf, type Outcome } from "../../src/engine/memory";
import type { FactState } from "../../src/facts";
import { condition, isTrue, leaf, ref, smallLaw } from "../support/law";

const flags = ["a.one", "a.two", "a.three", "a.barred", "a.apart"] as const;
const law = smallLaw({
  facts: [
    ...flags.map((id) => ({ id, type: "boolean" }) as const),
    { id: "a.stated", type: "enum", values: ["x", "y"] },
    { id: "a.fallback", type: "enum", values: ["x", "y"] },
    {
      id: "d.kind",
      type: "enum",
      values: ["x", "y"],
      derive: { op: "first-known", facts: ["a.stated", "a.fallback"] },
    },
    { id: "a.young", type: "count", unit: "persons" },
    { id: "a.members", type: "count", unit: "persons" },
  ],
  constraints: [
    { id: "young-at-most-all", kind: "at-most", fact: "a.young", than: "a.members" },
    { id: "barred", kind: "excluded", conditions: { all: [isTrue("a.barred")] } },
  ],
  rules: [
    condition("r.one-and-two", { all: [isTrue("a.one"), isTrue("a.two")] }),
    condition("r.three", { all: [isTrue("a.three")] }),
    condition("r.apart", { all: [isTrue("a.apart")] }),
    condition("r.kind", { all: [leaf("kind", "d.kind", "equal", "x"), ref("r.three")] }),
  ],
});
const program: Program = programOf(law.at("2026-11-24"));
const slot = (id: string) => program.facts.slotOf.get(id)!;
const position = (id: string) => program.positionOf.get(id)!;

function told(facts: Record<string, unknown> = {}, contradicted?: ReadonlySet<string>): FactState {
  const state = { values: law.data.facts.map(({ id }) => facts[id]), on: "2026-11-24", contradicted };
  program.facts.derive(state);
  return state;
}
const completion = (facts: Record<string, unknown>): Completion => completionOf(program, told(facts));

describe("a memory", () => {
  let memory: Memory;
  beforeEach(() => {
    memory = new Memory(program);
    memory.goTo(told());
  });

  describe("whether a fact matters to a rule", () => {
    const rule = position("r.one-and-two");
    test("is not known until it was shown, of that fact and rule alone", () => {
      expect(memory.matters(slot("a.one"), rule)).toBeUndefined();
      memory.keepMatters(slot("a.one"), rule, "yes", undefined);
      expect(memory.matters(slot("a.one"), rule)).toBe("yes");
      expect(memory.matters(slot("a.two"), rule)).toBeUndefined();
      expect(memory.matters(slot("a.one"), position("r.three"))).toBeUndefined();
    });
    test("is still known when something changes that has nothing to do with the rule", () => {
      memory.keepMatters(slot("a.one"), rule, "yes", undefined);
      memory.goTo(told({ "a.three": true }));
      expect(memory.matters(slot("a.one"), rule)).toBe("yes");
      memory.goTo(told({ "a.two": true }));
      expect(memory.matters(slot("a.one"), rule)).toBeUndefined();
    });
    test("stands by its completion as long as that says the same of what has become known", () => {
      memory.keepMatters(slot("a.one"), rule, "yes", completion({ "a.two": true }));
      memory.goTo(told({ "a.two": true }));
      expect(memory.matters(slot("a.one"), rule)).toBe("yes");
      memory.goTo(told({ "a.two": false }));
      expect(memory.matters(slot("a.one"), rule)).toBeUndefined();
    });
    test("stands by its completion when a fact is taken back", () => {
      memory.goTo(told({ "a.two": true }));
      memory.keepMatters(slot("a.one"), rule, "yes", completion({ "a.two": true }));
      memory.goTo(told());
      expect(memory.matters(slot("a.one"), rule)).toBe("yes");
    });
    test("does not, if the fact that is taken back can count by being stated", () => {
      memory.goTo(told({ "a.stated": "x" }));
      memory.keepMatters(slot("a.three"), position("r.kind"), "yes", completion({ "a.stated": "x" }));
      memory.goTo(told());
      expect(memory.matters(slot("a.three"), position("r.kind"))).toBeUndefined();
    });
    test("does not stand by a completion that would take the place of what has become known", () => {
      const by = completion({ "a.stated": "x" });
      memory.keepMatters(slot("a.three"), position("r.kind"), "yes", by);
      memory.goTo(told({ "a.three": true }));
      memory.keepMatters(slot("a.young"), position("r.kind"), "yes", by);
      memory.goTo(told({ "a.three": true, "a.fallback": "y" }));
      expect(memory.matters(slot("a.young"), position("r.kind"))).toBeUndefined();
    });
    test("that it does not, stands as more is told, and falls when a fact changes or is taken back", () => {
      memory.goTo(told({ "a.one": false }));
      memory.keepMatters(slot("a.three"), rule, "no", undefined);
      memory.goTo(told({ "a.one": false, "a.two": true }));
      expect(memory.matters(slot("a.three"), rule)).toBe("no");
      memory.goTo(told({ "a.one": true, "a.two": true }));
      expect(memory.matters(slot("a.three"), rule)).toBeUndefined();
      memory.keepMatters(slot("a.three"), rule, "no", undefined);
      memory.goTo(told({ "a.one": true }));
      expect(memory.matters(slot("a.three"), rule)).toBeUndefined();
    });
    test("that it does not, falls when a fact becomes known on which hangs what else is asked for", () => {
      memory.keepMatters(slot("a.three"), position("r.kind"), "no", undefined);
      memory.goTo(told({ "a.stated": "x" }));
      expect(memory.matters(slot("a.three"), position("r.kind"))).toBeUndefined();
    });
    test("hangs on what bounds all completions, whatever the rule", () => {
      for (const [id, value] of [
        ["a.young", 1],
        ["a.members", 1],
        ["a.barred", false],
      ] as const) {
        memory.goTo(told());
        memory.keepMatters(slot("a.apart"), position("r.apart"), "yes", undefined);
        memory.goTo(told({ [id]: value }));
        expect([id, memory.matters(slot("a.apart"), position("r.apart"))]).toEqual([id, undefined]);
      }
    });
  });

  describe("that no completion gives a rule a result", () => {
    test("is remembered of that rule and result alone, as long as nothing falls away", () => {
      const rule = position("r.one-and-two");
      memory.goTo(told({ "a.one": false }));
      expect(memory.isRuledOut(rule, MET)).toBe(false);
      memory.keepRuledOut(rule, MET);
      expect([memory.isRuledOut(rule, MET), memory.isRuledOut(rule, UNMET)]).toEqual([true, false]);
      expect(memory.isRuledOut(position("r.three"), MET)).toBe(false);
      memory.goTo(told({ "a.one": false, "a.two": true }));
      expect(memory.isRuledOut(rule, MET)).toBe(true);
      memory.goTo(told());
      expect(memory.isRuledOut(rule, MET)).toBe(false);
    });
    test("is forgotten when the case comes to contradict itself, with all else", () => {
      const rule = position("r.three");
      const forgets = (state: FactState) => {
        memory.goTo(told());
        memory.keepRuledOut(rule, MET);
        memory.keepMatters(slot("a.three"), rule, "yes", undefined);
        memory.recall(
          "other",
          () => false,
          () => "before",
        );
        memory.keepCompletion({ completion: completion({ "a.one": true }), codes: new Uint8Array(4) });
        memory.goTo(state);
        const witnesses: Uint8Array[] = [];
        memory.forEachWitness(
          () => undefined,
          (codes) => witnesses.push(codes) > 0,
        );
        return [
          memory.isRuledOut(rule, MET),
          memory.matters(slot("a.three"), rule),
          memory.recall(
            "other",
            () => false,
            () => "after",
          ),
          witnesses.length,
        ];
      };
      expect(forgets(told({ "a.barred": true }))).toEqual([false, undefined, "after", 0]);
      expect(forgets(told({}, new Set(["a-conflict"])))).toEqual([false, undefined, "after", 0]);
      expect(forgets(told({ "a.one": true }))).toEqual([true, "yes", "before", 1]);
    });
  });

  describe("completions that were found", () => {
    const codes = (...all: number[]) => Uint8Array.from(all);
    const all = (again: (completion: Completion) => Outcome | undefined = () => undefined) => {
      const seen: number[][] = [];
      memory.forEachWitness(again, (one) => seen.push([...one]) > 0);
      return seen;
    };

    test("are given in the order in which they were found, with what they come to", () => {
      memory.keepCompletion({ completion: completion({ "a.one": true }), codes: codes(1, 0) });
      memory.keepCompletion({ completion: completion({ "a.one": false }), codes: codes(0, 0) });
      expect(all()).toEqual([
        [1, 0],
        [0, 0],
      ]);
    });
    test("fall away if they are of no use", () => {
      memory.keepCompletion({ completion: completion({ "a.one": true }), codes: codes(1) });
      memory.keepCompletion({ completion: completion({ "a.one": false }), codes: codes(0) });
      memory.forEachWitness(
        () => undefined,
        ([code]) => code === 1,
      );
      expect(all()).toEqual([[1]]);
    });
    test("are worked out anew if they say otherwise of what has become known, and kept as that", () => {
      const [first, second] = [completion({ "a.one": true }), completion({ "a.one": false })];
      memory.keepCompletion({ completion: first, codes: codes(1) });
      memory.goTo(told({ "a.one": false }));
      expect(all((was) => (was === first ? { completion: second, codes: codes(7) } : undefined))).toEqual([
        [7],
      ]);
      expect(all()).toEqual([[7]]);
      memory.goTo(told({ "a.one": true }));
      expect(all()).toEqual([]);
    });
    test("are kept, the last sixty-four", () => {
      for (let number = 0; number < 70; number++)
        memory.keepCompletion({ completion: completion({}), codes: codes(number) });
      expect([all().length, all()[0], all()[63]]).toEqual([64, [6], [69]]);
    });
  });

  describe("what follows from some facts alone", () => {
    test("is worked out again only when one of them changes", () => {
      let times = 0;
      const recalled = (key = "it") =>
        memory.recall(
          key,
          (one) => one === slot("a.one"),
          () => ++times,
        );
      expect([recalled(), recalled(), recalled("other")]).toEqual([1, 1, 2]);
      memory.goTo(told({ "a.two": true }));
      expect(recalled()).toBe(1);
      memory.goTo(told({ "a.one": true }));
      expect([recalled(), recalled()]).toEqual([3, 3]);
      memory.goTo(told());
      expect(recalled()).toBe(4);
    });
  });
});

test("a completion names the given facts that it says something of, but for one", () => {
  const state = told({ "a.one": true, "a.stated": "x", "a.two": false });
  const facts = ({ settings }: Completion) =>
    settings.map(([one, value]) => [law.data.facts[one]!.id, value]);
  expect(facts(completionOf(program, state)).sort()).toEqual([
    ["a.one", true],
    ["a.stated", "x"],
    ["a.two", false],
  ]);
  expect(facts(completionOf(program, state, slot("a.two"))).map(([id]) => id)).not.toContain("a.two");
  expect(completionOf(program, state, slot("a.two")).keys.has(slot("a.one"))).toBe(true);
  expect(completionOf(program, state, slot("a.two")).keys.has(slot("a.two"))).toBe(false);
});

test("there is one memory for each law and date", () => {
  const memories = new Memories();
  expect(memories.of(program)).toBe(memories.of(program));
  expect(memories.of(programOf(smallLaw({}).at("2026-11-24")))).not.toBe(memories.of(program));
});
