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

function packed(rules: readonly Rule[]): Law {
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
      content: { pack, sources: [{ id: "bench-source", title: "Bench" }] } as unknown as RuleDocument,
    },
  ];
  for (let from = 0; from < rules.length; from += inOneDocument)
    documents.push({
      file: `rules-${from}.json`,
      content: { rules: rules.slice(from, from + inOneDocument) },
    });
  return loadLaw([nationalLaw, { name: "bench", documents }]);
}
