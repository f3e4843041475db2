import type { Program } from "../compile";
import { completionsOf } from "./completions";
import { spokenIn } from "./spoken";
import { nodesUnder } from "./support";
import { mostNodes } from "./table";

/** How large the diagram of a law of a date is. */
export interface DiagramSize {
  /** Of all rules together that an answer speaks of; a rule that is over the bound alone counts as all that is allowed. */
  nodes: number;
  most: number;
  /** The nodes of each of these rules, those with most nodes first; undefined for a rule over the bound. */
  rules: readonly { id: string; nodes: number | undefined }[];
}

/** Builds all of the diagram. */
export function diagramSize(program: Program): DiagramSize {
  const { diagram } = completionsOf(program);
  const found = spokenIn(program).map((position) => ({ position, root: diagram.root(position) }));
  const roots = found.flatMap(({ root }) => root ?? []);
  const tooLarge = found.length - roots.length;
  const rules = found.map(({ position, root }) => ({
    id: program.rules[position]!.rule.id,
    nodes: root === undefined ? undefined : nodesUnder(diagram, [root]).length,
  }));
  return {
    nodes: nodesUnder(diagram, roots).length + tooLarge * mostNodes,
    most: mostNodes,
    rules: rules.sort((a, b) => (b.nodes ?? mostNodes + 1) - (a.nodes ?? mostNodes + 1)),
  };
}
