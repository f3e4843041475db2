import type {
  Citation,
  Condition,
  Fact,
  Law,
  Leaf,
  LeafValue,
  Operator,
  Parameter,
  ParameterValue,
  Rule,
  RuleDocument,
  RuleVersion,
} from "../../src/law";
import { loadLaw } from "../../src/law/load";

/** Builders for small laws, so that a test shows only what it is about. */

export const cited: Citation[] = [{ source: "the-act", provision: "§ 1", confidence: "S" }];
const always = { from: "2020-01-01", to: null, certainty: "settled", citations: cited } as const;

export function leaf(id: string, fact: string, operator: Operator, value: LeafValue): Leaf {
  return { id, fact, operator, value };
}

/** A leaf that asks whether a boolean fact is true. */
export function isTrue(fact: string): Leaf {
  return leaf(`${kebab(fact)}-is-true`, fact, "equal", true);
}

export function ref(id: string): Condition {
  return { condition: id, name: id };
}

export function version(more: Partial<RuleVersion> = {}): RuleVersion {
  return { ...always, citations: [...cited], ...more };
}

export function rule(
  id: string,
  kind: Rule["kind"],
  conditions: Condition | undefined,
  more: Partial<Rule> & { version?: Partial<RuleVersion> } = {},
): Rule {
  const { version: versionMore, ...rest } = more;
  return {
    id,
    kind,
    versions: [version({ ...(conditions ? { conditions } : {}), ...versionMore })],
    ...rest,
  };
}

export function condition(id: string, conditions: Condition): Rule {
  return rule(id, "condition", conditions);
}

/** A route of support that asks the gate first, then what is given. */
export function supportRoute(
  id: string,
  members: Condition[],
  more: Partial<Rule> & { version?: Partial<RuleVersion> } = {},
): Rule {
  return rule(id, "route", { all: [ref("transfer.is-support"), ...members] }, { family: "support", ...more });
}

export function purchaseRoute(
  id: string,
  members: Condition[],
  more: Partial<Rule> & { version?: Partial<RuleVersion> } = {},
): Rule {
  return rule(
    id,
    "route",
    { all: [ref("transfer.is-purchase"), ...members] },
    { family: "purchase", ...more },
  );
}

export function value(text: string, more: Partial<ParameterValue> = {}): ParameterValue {
  return { ...always, citations: [...cited], value: text, ...more };
}

export function parameter(
  id: string,
  fact: Parameter["fact"],
  ...values: (string | ParameterValue)[]
): Parameter {
  return {
    id,
    unit: "units",
    fact,
    values: values.map((one) => (typeof one === "string" ? value(one) : one)),
  };
}

/** The two gates and the fact they ask; every law with routes has them. */
export const gateFacts: Fact[] = [
  { id: "transfer.nature", type: "enum", values: ["purchase", "support"] },
  { id: "transfer.isMade", type: "boolean" },
];
export const gateRules: Rule[] = [
  condition("transfer.is-purchase", { all: [leaf("is-purchase", "transfer.nature", "equal", "purchase")] }),
  condition("transfer.is-support", { all: [leaf("is-support", "transfer.nature", "equal", "support")] }),
];

const standing = { notChecked: ["not-checked.budget"], verifiedTo: "2026-11-24", version: "test" };

/** A law of only what the test is about, with a source, and with the gates if a rule refers to one. */
export function smallLaw(parts: RuleDocument): Law {
  return loadLaw({ name: "small", documents: [{ file: "small.json", content: smallDocument(parts) }] });
}

export function smallDocument(parts: RuleDocument): RuleDocument {
  const needsGates = JSON.stringify(parts.rules ?? []).includes('"transfer.is-');
  return {
    standing,
    sources: [{ id: "the-act", title: "The Act" }],
    ...parts,
    facts: [...(needsGates ? gateFacts : []), ...(parts.facts ?? [])],
    rules: [...(needsGates ? gateRules : []), ...(parts.rules ?? [])],
  };
}

function kebab(fact: string): string {
  return fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replaceAll(".", "-");
}
