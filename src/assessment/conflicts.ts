import type { ReadCase } from "../case";
import { MET, type Program } from "../engine";
import type { FactState } from "../facts";
import { type Law, leavesOf } from "../law";
import { inOrder } from "../lib/in-order";
import { brokenConstraints } from "./constraints";
import type { Stated } from "./types";

/** Facts that contradict each other, with what was stated of each. */
export interface Conflict {
  /** The rule that says that they cannot go together; absent where two sources differ about one fact. */
  rule?: string;
  /** What counts as not known because of it. */
  facts: string[];
  stated: Stated[];
}

/**
 * Lays what registers say beside what the case says: it fills in where the case is silent. A fact of which two sources
 * say different things counts as not known, and so do two facts that cannot go together where a register says one.
 */
export function settleSources(law: Law, input: unknown, read: ReadCase): Conflict[] {
  const { values, registers, judgements } = read;
  const own = [...values];
  const differing = new Set<number>();
  for (const { position, value } of registers)
    if (values[position] === undefined) values[position] = value;
    else if (!isSame(values[position], value)) differing.add(position);
  for (const position of differing) values[position] = undefined;
  // A case that says too much by itself is invalid; one is not because a register says something else.
  const impossible = brokenConstraints(law, values).filter(({ positions }) =>
    positions.some((position) => own[position] === undefined),
  );
  for (const { positions } of impossible) for (const position of positions) values[position] = undefined;
  return [
    ...[...differing]
      .sort((a, b) => a - b)
      .map((position) => {
        judgements.delete(position);
        return [law.data.facts[position]!.id];
      }),
    ...impossible.map(({ fact, than }) => [fact, than]),
  ].map((facts) => ({ facts, stated: facts.flatMap((id) => statedOf(law, input, read, id)) }));
}

const noResults = new Uint8Array(0);

/** Facts that contradict each other are set to unknown, so that what depends on them is undetermined. */
export function settleConflicts(
  program: Program,
  input: unknown,
  read: ReadCase,
  state: FactState,
): Conflict[] {
  const met = program.conflicts.filter((conflict) => conflict.node.walk(state.values, noResults) === MET);
  if (met.length === 0) return [];
  const given = read.values;
  for (const conflict of met) for (const slot of conflict.contests) given[slot] = undefined;
  given.forEach((value, slot) => {
    state.values[slot] = value;
  });
  program.facts.derive(state);
  const { dated } = program;
  return met.map(({ rule }) => {
    const { conditions } = dated.rules.get(rule.id)!.version!;
    const asked = leavesOf(conditions!).map((leaf) => leaf.fact);
    const facts = [...new Set([...rule.contests!, ...asked])];
    return {
      rule: rule.id,
      facts: [...rule.contests!],
      stated: facts.flatMap((id) => statedOf(dated.law, input, read, id)),
    };
  });
}

/** What each source says of a given fact, the case first, as it is written there, fields by name. */
function statedOf(law: Law, input: unknown, { sources, registers }: ReadCase, fact: string): Stated[] {
  const position = law.data.facts.findIndex(({ id }) => id === fact);
  const own = inFieldOrder(valueAt(input, fact));
  const source = sources.get(position);
  return [
    ...(own === undefined ? [] : [{ fact, value: own, ...(source === undefined ? {} : { source }) }]),
    ...registers
      .filter((one) => one.position === position)
      .map(({ register, stated }) => ({ fact, value: inFieldOrder(stated), source: register }))
      .sort((a, b) => inOrder(a.source, b.source)),
  ];
}

function valueAt(input: unknown, path: string): unknown {
  let at = input;
  for (const key of path.split(".")) at = (at as Record<string, unknown> | undefined)?.[key];
  return at;
}

function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === "object" && JSON.stringify(inFieldOrder(a)) === JSON.stringify(inFieldOrder(b)))
  );
}

/** The order of fields says nothing, and the same case has the same bytes of an answer. */
function inFieldOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFieldOrder);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => inOrder(a, b));
  return Object.fromEntries(fields.map(([name, inner]) => [name, inFieldOrder(inner)]));
}
