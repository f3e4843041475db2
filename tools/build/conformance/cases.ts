import type { Run } from "../../../src/assessment/run";
import { completionsOf, MET, UNMET } from "../../../src/engine";
import { noResults } from "../../../src/engine/compile";
import { factsOf, type PlainLaw, plainRange } from "./law";

/** What a case tells of the facts that the diagram asks, and a letter for the result of each rule, as the law lists them. */
export function conformanceCase(name: string, { program, state }: Run, law: PlainLaw) {
  const { facts } = program;
  const values: Record<string, unknown> = {};
  const ranges: Record<string, object> = {};
  const stated: string[] = [];
  const awaited: string[] = [];
  for (const id of factsOf(law.variables, () => true)) {
    const slot = facts.slotOf.get(id)!;
    const isAwaited = (one: number) =>
      state.values[one] === undefined && facts.missingFor(one, state).includes(slot);
    if (state.values[slot] !== undefined) stated.push(id);
    else if (facts.dependents(slot).some(isAwaited)) awaited.push(id);
  }
  for (const id of factsOf(law.variables, (kind) => kind !== "stated")) {
    const slot = facts.slotOf.get(id)!;
    const value = facts.standing(slot, state);
    if (value !== undefined) values[id] = value;
    else {
      const range = plainRange(facts.rangeOf(slot, state));
      if (JSON.stringify(range) !== JSON.stringify(law.ranges[id] ?? {})) ranges[id] = range;
    }
  }
  const completions = completionsOf(program);
  const isContradicted =
    (state.contradicted?.size ?? 0) > 0 ||
    program.exclusions.some((node) => node.walk(state.values, noResults) === MET);
  const results = law.rules.map(({ id }) => {
    const result = completions.result(state, program.positionOf.get(id)!);
    return result === MET ? "m" : result === UNMET ? "u" : "?";
  });
  return { name, values, ranges, stated, awaited, contradicted: isContradicted, results: results.join("") };
}

/** A case without every other of its values. */
export function halved(input: unknown): unknown {
  let count = 0;
  const half = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return count++ % 2 === 0 ? value : undefined;
    const kept = Object.entries(value).map(([key, one]) => [key, half(one)]);
    return Object.fromEntries(kept.filter(([, one]) => one !== undefined));
  };
  return half(input);
}
