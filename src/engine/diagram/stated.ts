import type { Program } from "../compile";
import type { Nodes, Stated } from "./diagram";
import { firstNode, UNKNOWN_END } from "./ends";
import { supportIn } from "./support";
import type { Variable } from "./variables";

/** Those of a rule; claims also where only what the law rules out asks about them. */
export function statedUnder(
  program: Program,
  variables: readonly Variable[],
  nodes: Nodes,
  plainRoot: number,
  root: number,
): Stated {
  const isStated = (variable: number) => variables[variable]!.notStated !== undefined;
  const asked = [...supportIn(nodes, plainRoot)].filter(
    (variable) => isStated(variable) && isAsked(program, variables, nodes, plainRoot, variable),
  );
  const claimed = [...supportIn(nodes, root)].filter(
    (variable) => isStated(variable) && !asked.includes(variable),
  );
  return { asked, claimed };
}

function isAsked(
  program: Program,
  variables: readonly Variable[],
  { asks, firsts, ends, children }: Nodes,
  root: number,
  unstated: number,
): boolean {
  const own = slotOf(variables[unstated]!);
  const derived = new Set(program.facts.dependents(own));
  const seen = new Set<number>();
  const visit = (node: number): boolean => {
    if (node < firstNode) return node === UNKNOWN_END;
    if (seen.has(node)) return false;
    seen.add(node);
    const number = asks[node]!;
    const variable = variables[number]!;
    if (derived.has(slotOf(variable))) return true;
    let cell = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      const isOpen =
        number === unstated
          ? cell <= variable.notStated! && variable.notStated! < ends[edge]!
          : hasValueIn(variable, cell, ends[edge]!);
      if (isOpen && visit(children[edge]!)) return true;
      cell = ends[edge]!;
    }
    return false;
  };
  return visit(root);
}

function slotOf({ cells }: Variable): number {
  return "slot" in cells ? cells.slot : -1;
}

/** Whether some cell of a run is one of a fact that is stated and has a value. */
function hasValueIn({ notStated, noValue }: Variable, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) if (cell !== notStated && cell !== noValue) return true;
  return false;
}
