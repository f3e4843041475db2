import type { Program } from "../compile";
import type { Nodes, Stated } from "./diagram";
import { firstNode, UNKNOWN_END } from "./ends";
import { supportIn } from "./support";
import { NodeTable } from "./table";
import type { Variable } from "./variables";

/** Those of a rule; claims also where only what the law rules out asks about them. */
export function statedUnder(
  program: Program,
  variables: readonly Variable[],
  nodes: Nodes,
  plainRoot: number,
  root: number,
): Stated {
  const scratch = new NodeTable();
  const isStated = (variable: number) => variables[variable]!.notStated !== undefined;
  const asked = [...supportIn(nodes, plainRoot)].filter(
    (variable) => isStated(variable) && isAsked(program, variables, nodes, plainRoot, variable, scratch),
  );
  const claimed = [...supportIn(nodes, root)].filter(
    (variable) => isStated(variable) && !asked.includes(variable),
  );
  return { asked, claimed };
}

const notVisited = -1;

/**
 * Whether a rule asks for a fact that is not stated: what is derived from it decides something, or nothing can, once it
 * is not stated and the others have a value. Nodes that come to the same are joined first, so that the order of the
 * variables says nothing.
 */
function isAsked(
  program: Program,
  variables: readonly Variable[],
  { asks, firsts, ends, children }: Nodes,
  root: number,
  unstated: number,
  table: NodeTable,
): boolean {
  table.clear();
  const derived = new Set(program.facts.dependents(slotOf(variables[unstated]!)));
  const joined = new Int32Array(root + 1).fill(notVisited);
  let isFound = false;

  const visit = (node: number): number => {
    if (node < firstNode) return node;
    if (joined[node] === notVisited) joined[node] = joinedOf(node);
    return joined[node]!;
  };
  const joinedOf = (node: number): number => {
    const number = asks[node]!;
    const variable = variables[number]!;
    const openEnds: number[] = [];
    const open: number[] = [];
    let cell = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      const end = ends[edge]!;
      const isOpen =
        number === unstated
          ? cell <= variable.notStated! && variable.notStated! < end
          : hasValueIn(variable, cell, end);
      if (isOpen) {
        openEnds.push(end);
        open.push(visit(children[edge]!));
      }
      cell = end;
    }
    if (open.includes(UNKNOWN_END)) isFound = true;
    const made = table.node(number, openEnds, open);
    if (table.asks[made] === number && derived.has(slotOf(variable))) isFound = true;
    return made;
  };

  return visit(root) === UNKNOWN_END || isFound;
}

function slotOf({ cells }: Variable): number {
  return "slot" in cells ? cells.slot : -1;
}

/** Whether some cell of a run is one of a fact that is stated and has a value. */
function hasValueIn({ notStated, noValue }: Variable, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) if (cell !== notStated && cell !== noValue) return true;
  return false;
}
