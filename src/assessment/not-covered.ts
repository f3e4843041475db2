import { type Findings, type Node, type Program, UNKNOWN } from "../engine";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { Run } from "./run";

/** The conditions of a date that rest on law that is not held for it; rules by their positions. */
interface Uncovered {
  nodes: ReadonlySet<Node>;
  rules: ReadonlySet<number>;
  /** Those of them that are routes or instruments. */
  routes: readonly number[];
}

/**
 * The rules and parameters that the law does not hold for the date and that leave one of these routes unknown, or any where none is named, sorted.
 * A condition that is settled without them does not count.
 */
export function notCoveredBehind(
  { program, state }: Run,
  findings: Findings,
  routes?: readonly string[],
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
  const asked = routes?.map((id) => program.positionOf.get(id)!) ?? uncovered.routes;
  asked.forEach(visitRule);
  return [...found].sort();
}

const uncoveredIn = oncePer((program: Program): Uncovered => {
  if (isWhollyHeld(program)) return { nodes: new Set(), rules: new Set(), routes: [] };
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
  const routes = rules.filter((position) =>
    ["route", "instrument"].includes(program.rules[position]!.rule.kind),
  );
  return { nodes, rules: new Set(rules), routes };
});

function isWhollyHeld({ dated }: Program): boolean {
  const rules = [...dated.rules.values()];
  const parameters = [...dated.parameters.values()];
  return (
    rules.every(({ state }) => state !== "not-covered") &&
    parameters.every(({ value }) => value !== undefined)
  );
}
