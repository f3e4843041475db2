import { caseReaderOf } from "../../../src/assessment/run";
import { domainOf, graphOf, NOT_YET, type Program, programOf, UNKNOWN } from "../../../src/engine";
import { Law } from "../../../src/law";
import { type ConditionTable, casesOf } from "../../../test/support/condition-tables";
import { nest } from "../../../test/support/random-case";
import type { Told } from "../draw/decode";
import type { Mutant } from "../mutate/mutants";

/** A case in which a rule comes out otherwise under a wrong parameter. */
export interface Witness {
  table: ConditionTable;
  on: string;
  /** The case of the table that it is nearest to. */
  first: Told;
  told: Told;
}

/** The days of a table on which a value of a parameter is in force; where there is none, its own first. */
function daysOf(law: Law, { on, rule }: ConditionTable, { from, to }: Mutant): string[] {
  const days = on.filter((day) => from <= day && (to === null || day <= to));
  if (days.length > 0) return days;
  return law.at(from).rules.get(rule)?.state === "in-force" ? [from] : [];
}

/** Looks, beside the cases of the tables, for one that tells a wrong parameter from the law. */
export function witnessOf(
  law: Law,
  mutant: Mutant,
  tables: readonly ConditionTable[],
  holds: (witness: Witness) => boolean,
): Witness | undefined {
  const wrong = new Law(mutant.data);
  for (const table of tables)
    for (const on of daysOf(law, table, mutant)) {
      const both = [programOf(law.at(on)), programOf(wrong.at(on))] as const;
      const slots = supportOf(both[0], table.rule);
      const [first, ...others] = casesOf(table).map(({ told }) => caseReaderOf(law)(nest(told)).values);
      for (const base of [first!, ...others])
        for (const told of besides(base, slots, both, on)) {
          const [right, other] = both.map((program) => codeOf(program, table.rule, told, on));
          const witness = { table, on, first: first!, told };
          if (right !== other && right !== UNKNOWN && holds(witness)) return witness;
        }
    }
  return undefined;
}

function* besides(
  base: Told,
  slots: readonly number[],
  programs: readonly Program[],
  on: string,
): Generator<Told> {
  yield base;
  for (const slot of slots)
    for (const program of programs)
      for (const value of domainOf(program).values(slot, { values: derived(program, base, on), on }))
        yield base.with(slot, value);
}

function supportOf(program: Program, rule: string): number[] {
  const graph = graphOf(program);
  const node = graph.rules[program.positionOf.get(rule)!]!;
  return program.dated.law.data.facts.flatMap((_, slot) =>
    !program.facts.isDerived(slot) && graph.affected(slot).has(node) ? [slot] : [],
  );
}

function codeOf(program: Program, rule: string, told: Told, on: string): number {
  const results = new Uint8Array(program.rules.length).fill(NOT_YET);
  return program.walks[program.positionOf.get(rule)!]!(derived(program, told, on), results);
}

function derived(program: Program, told: Told, on: string): unknown[] {
  const state = { values: [...told], on };
  program.facts.derive(state);
  return state.values;
}
