/**
 * Proposes a case for each parameter that no condition table tells from one that is the smallest step higher or lower:
 * drawn from the diagram for a rule that compares a fact with it; beside the cases of the tables for what is worked out
 * with it. To be run after index.ts, and read as well.
 */
import { type Condition, isLeaf, isReference, Law, type Leaf } from "../../../src/law";
import { type ConditionTable, resultOf } from "../../../test/support/condition-tables";
import { isToldByTable } from "../mutate/by-tables";
import { type Mutant, mutantsOf } from "../mutate/mutants";
import { rulesOn } from "../mutate/rules-on";
import type { ChangedVersion } from "../mutate/trial";
import { lawTables } from "./files";
import { fill } from "./fill";
import { type Witness, witnessOf } from "./parameters";
import { difference, flat } from "./written";

let count = 0;
for (const { law, isOwn, tablesOf, write } of lawTables()) {
  const left = new Map(
    [...mutantsOf(law.data, isOwn)]
      .filter((mutant) => mutant.kind === "parameter" && !isToldByTable(law, mutant))
      .map((mutant) => [mutant.id, mutant]),
  );
  for (const { rule, version, on, mutants } of comparisonsWith(law, [...left.values()])) {
    const asked = mutants.filter(({ id }) => left.has(id));
    if (asked.length === 0) continue;
    const numbers = new Set(asked.keys());
    fill(law, on, [{ rule, version, mutants: asked, left: numbers }], tablesOf);
    for (const [number, { id }] of asked.entries()) if (!numbers.has(number)) left.delete(id);
  }
  const tables = [...new Set(tablesOf.values())].flat();
  for (const mutant of left.values()) {
    const rules = rulesOn(law, parameterOf(mutant));
    const own = tables.filter(({ rule }) => rules.has(rule));
    const witness = witnessOf(law, mutant, own, (one) => resultIn(law, one) !== "bad case");
    if (witness) add(law, tablesOf.get(witness.table.rule)!, witness);
    else console.log(`not told: ${mutant.id}`);
  }
  write();
}
console.log(`${count} cases added beside others.`);

function parameterOf({ id }: Mutant): string {
  return id.slice(0, id.indexOf("@"));
}

/** Versions of rules that compare a fact with a parameter, each with the wrong values in its place, on the first day of both. */
function comparisonsWith(law: Law, mutants: readonly Mutant[]): (ChangedVersion & { on: string })[] {
  const found = new Map<string, ChangedVersion & { on: string }>();
  for (const mutant of mutants) {
    const parameter = parameterOf(mutant);
    const wrong = new Law(mutant.data);
    for (const rule of law.data.rules)
      for (const version of rule.versions) {
        const on = [version.from, mutant.from].sort()[1]!;
        const isOver = [version.to, mutant.to].some((to) => to !== null && to < on);
        const value = wrong.at(on).parameters.get(parameter)?.value;
        /** Of a number there is no constant in the rules; it is compared as one all the same. */
        const constant = value as unknown as Leaf["value"];
        if (isOver || !version.conditions || value === undefined) continue;
        const condition = withValue(version.conditions, `parameter.${parameter}`, constant);
        if (condition === version.conditions) continue;
        const key = `${rule.id} ${on}`;
        const known = found.get(key) ?? { rule, version, on, mutants: [] };
        found.set(key, { ...known, mutants: [...known.mutants, { id: mutant.id, condition }] });
      }
  }
  return [...found.values()];
}

/** A condition with a constant in the place of a parameter; the same condition if it compares nothing with it. */
function withValue(condition: Condition, parameter: string, value: Leaf["value"]): Condition {
  if (isReference(condition)) return condition;
  if (isLeaf(condition)) {
    const own = condition.value;
    return typeof own === "object" && "fact" in own && own.fact === parameter
      ? { ...condition, value }
      : condition;
  }
  if ("not" in condition) {
    const not = withValue(condition.not, parameter, value);
    return not === condition.not ? condition : { not };
  }
  const group = "all" in condition ? "all" : "any";
  const members: readonly Condition[] = "all" in condition ? condition.all : condition.any;
  const changed = members.map((member) => withValue(member, parameter, value));
  const isChanged = changed.some((member, index) => member !== members[index]);
  return isChanged ? ({ [group]: changed } as unknown as Condition) : condition;
}

function resultIn(law: Law, { table, told, on }: Witness) {
  return resultOf(law, table.rule, flat(law.data.facts, told), on);
}

/** To its table, where that is of the same day only; otherwise as a table of its own beside it. */
function add(law: Law, tables: ConditionTable[], witness: Witness) {
  const { table, first, told, on } = witness;
  const result = resultIn(law, witness);
  if (result === "bad case") return;
  count++;
  const changes = difference(law.data.facts, first, told);
  const own = tables.find(
    (one) =>
      one.rule === table.rule &&
      one.on.join() === on &&
      JSON.stringify(one.case) === JSON.stringify(table.case),
  );
  const row = { with: changes, result };
  if (own) {
    if (!own.but.some((one) => JSON.stringify(one) === JSON.stringify(row))) own.but.push(row);
    return;
  }
  const isOfTheDay = Object.keys(changes).length > 2 ? undefined : resultOf(law, table.rule, table.case, on);
  tables.push(
    isOfTheDay === undefined || isOfTheDay === "bad case"
      ? { ...table, on: [on], case: flat(law.data.facts, told), result, but: [] }
      : { ...table, on: [on], result: isOfTheDay, but: Object.keys(changes).length > 0 ? [row] : [] },
  );
}
