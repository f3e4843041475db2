import { inputsOf, type Law, type Leaf, leavesOf, type Rule, referencesOf } from "../../../src/law";

/** The rules that ask about a parameter, or about a fact that is worked out with it. */
export function rulesOn({ data }: Law, parameter: string): Set<string> {
  const facts = new Set<string>([`parameter.${parameter}`]);
  for (let before = -1; before < facts.size; ) {
    before = facts.size;
    for (const { id, derive } of data.facts) {
      const inputs = derive && inputsOf(derive);
      if (inputs?.parameters.includes(parameter) || inputs?.facts.some((fact) => facts.has(fact)))
        facts.add(id);
    }
  }
  const asks = ({ fact, value }: Leaf) =>
    facts.has(fact) || (typeof value === "object" && "fact" in value && facts.has(value.fact));
  const isOn = ({ versions }: Rule) => versions.some(({ conditions }) => leavesOf(conditions).some(asks));
  return new Set(data.rules.filter(isOn).map(({ id }) => id));
}

/** Rules with all that refer to them, directly or through others. */
export function withReferring({ data }: Law, rules: ReadonlySet<string>): Set<string> {
  const all = new Set(rules);
  for (let before = -1; before < all.size; ) {
    before = all.size;
    for (const { id, versions } of data.rules)
      if (versions.some(({ conditions }) => referencesOf(conditions).some((one) => all.has(one))))
        all.add(id);
  }
  return all;
}
