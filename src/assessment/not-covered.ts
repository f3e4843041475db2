import { type Findings, type Node, type Program, UNKNOWN } from "../engine";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { Run } from "./run";

/** The conditions of a date that rest on law that is not held for it; rules by their positions. */
interface Uncovered {
  nodes: ReadonlySet<Node>;
  rules: ReadonlySet<number>;
}

/**
 * The rules and parameters that the law does not hold for the date and that leave one of these routes unknown, sorted.
 * A condition that is settled without them does not count.
 */
export function notCoveredBehind(
  { program, state }: Run,
  findings: Findings,
  routes: readonly string[],
): string[] {
  const uncovered = uncoveredIn(program);
  if (uncovered.rules.size === 0) return [];
  const results = findings.results ?? program.evaluate(state.values);
  const found = new Set<string>();
  const seen = new Set<number>();
  const visitRule = (position: number) => {
    if (!uncovered.rules.has(position) || results[position] !== UNKNOWN || seen.has(position)) return;
    seen.add(position);
    const node = program.nodes[position];
    if (node) visit(node);
    else found.add(program.rules[position]!.rule.id);
  };
  const visit = (node: Node): void => {
    if (node.kind === "rule") visitRule(node.position);
    else if (!uncovered.nodes.has(node) || node.walk(state.values, results) !== UNKNOWN) return;
    else if (node.kind === "group") node.parts.forEach(visit);
    else if (program.facts.missingFor(node.slot, state).length === 0) found.add(node.notHeld!);
  };
  for (const route of routes) visitRule(program.positionOf.get(route)!);
  return [...found].sort();
}

const uncoveredIn = oncePer((program: Program): Uncovered => {
  const nodes = new Set<Node>();
  const seen = new Map<number, boolean>();
  const restsOn = (node: Node): boolean => {
    if (node.kind === "rule") return isUncovered(node.position);
    const rests = node.kind === "leaf" ? node.notHeld !== undefined : node.parts.filter(restsOn).length > 0;
    if (rests) nodes.add(node);
    return rests;
  };
  const isUncovered = (position: number) =>
    memoize(seen, position, () => {
      const node = program.nodes[position];
      return node ? restsOn(node) : program.rules[position]!.state === "not-covered";
    });
  const rules = [...program.rules.keys()].filter(isUncovered);
  return { nodes, rules: new Set(rules) };
});
