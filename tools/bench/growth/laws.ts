import { type Law, nationalLaw } from "../../../src/index";
import type { Condition, Rule } from "../../../src/law";
import { loadLaw, type RuleDocument } from "../../../src/loading";

/** How many rules one document may hold. */
const inOneDocument = 4000;

const citations: Rule["versions"][number]["citations"] = [{ source: "bench-source" }];
const always = { from: "2000-01-01", to: null, certainty: "settled", citations } as const;

/** The national law so many times over: what is added are rules of a pack, with the conditions of the national rules. */
export function lawWithRules(times: number): Law {
  const rules = nationalLaw.data.rules;
  const copies = Array.from({ length: times - 1 }, (_, copy) =>
    rules.map((rule, index): Rule => {
      const conditions = rule.versions.at(-1)?.conditions ?? {
        all: [{ condition: "transfer.is-support", name: "transfer.is-support" }],
      };
      return {
        id: `bench.rule-${copy}-${index}`,
        kind: "condition",
        versions: [{ ...always, conditions }],
      };
    }),
  ).flat();
  return times === 1 ? nationalLaw : packed(copies);
}

/** The national law and one rule of so many conditions, none of which decides it before the last is asked. */
export function lawWithConditions(count: number): Law {
  const { values = [], id: fact } = nationalLaw.data.facts.find(
    ({ id }) => id === "contract.directAwardGround",
  )!;
  const all = Array.from({ length: count / 2 }, (_, index): Condition => {
    const value = values.filter((_word, bit) => ((index + 1) >> bit) % 2 === 1);
    return {
      any: [
        { id: `none-of-${index}`, fact, operator: "notIn", value },
        { id: `one-of-${index}`, fact, operator: "in", value },
      ],
    };
  });
  return packed([{ id: "bench.wide", kind: "condition", versions: [{ ...always, conditions: { all } }] }]);
}

const yesOrNo = nationalLaw.data.facts.filter(({ type, derive }) => type === "boolean" && !derive);
const isTrue = (index: number): Condition => ({
  id: `is-${index}`,
  fact: yesOrNo[index]!.id,
  operator: "equal",
  value: true,
});
/** What a pack can add and an answer speaks of. */
const instrument = (id: string, family: Rule["family"], conditions: readonly Condition[]): Rule => {
  const gate = `transfer.is-${family}`;
  const all = [{ condition: gate, name: gate }, ...conditions];
  return { id, kind: "instrument", family, versions: [{ ...always, conditions: { all } }] };
};

/** The national law and so many instruments, each on a route in turn, and each with a bound of its own on one number. */
export function lawWithInstruments(count: number): Law {
  const routes = nationalLaw.data.rules.filter(({ kind }) => kind === "route");
  return packed(
    Array.from({ length: count }, (_, index): Rule => {
      const { id: condition, family } = routes[index % routes.length]!;
      const bound: Condition = {
        id: "large",
        fact: "actor.employees",
        operator: "greaterThanInclusive",
        value: { fact: `parameter.bench.bound-${index}` },
      };
      return instrument(`bench.instrument-${index}`, family, [{ condition, name: condition }, bound]);
    }),
    count,
  );
}

/** The national law and one rule of so many conditions, two of them in each part, on as many facts. */
export function lawWithOneRule(count: number): Law {
  const parts = Array.from(
    { length: count / 2 },
    (_, index): Condition => ({
      any: [isTrue(2 * index), { not: isTrue(2 * index + 1) }],
    }),
  );
  return packed([instrument("bench.long", "support", parts)]);
}

/** The national law and one rule whose nodes double with each pair: all first facts are asked before all second ones. */
export function lawOfPairs(pairs: number): Law {
  const numbers = Array.from({ length: pairs }, (_, index) => index);
  const first = numbers.map(isTrue);
  const second = numbers.map((number) => isTrue(pairs + number));
  const inPairs = numbers.map((number): Condition => ({ all: [first[number]!, second[number]!] }));
  return packed([
    instrument("bench.pairs", "support", [{ any: [{ all: [...first, ...second] }, ...inPairs] }]),
  ]);
}

function packed(rules: readonly Rule[], bounds = 0): Law {
  const pack = {
    id: "bench",
    municipalityNumber: "9999",
    name: "Bench",
    version: "1",
    validFrom: "2000-01-01",
    validTo: null,
    languages: ["nb"],
  };
  const documents: { file: string; content: unknown }[] = [
    {
      file: "pack.json",
      content: {
        pack,
        sources: [{ id: "bench-source", title: "Bench" }],
        parameters: Array.from({ length: bounds }, (_, index) => ({
          id: `bench.bound-${index}`,
          unit: "persons",
          fact: "integer",
          values: [{ ...always, value: String(index + 1) }],
        })),
      } as unknown as RuleDocument,
    },
  ];
  for (let from = 0; from < rules.length; from += inOneDocument)
    documents.push({
      file: `rules-${from}.json`,
      content: { rules: rules.slice(from, from + inOneDocument) },
    });
  return loadLaw([nationalLaw, { name: "bench", documents }]);
}
