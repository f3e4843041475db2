import type { Program } from "../compile";
import type { Diagram } from "./diagram";
import { firstNode, UNKNOWN_END } from "./ends";
import type { Variable } from "./variables";

/**
 * For each rule the variables of facts that it asks for, among those of which it counts whether they are stated: not
 * stated, they leave it unknown, or leave open what is derived from them. The others are claims, as an exemption is:
 * what a case does not state is then not claimed. Rules that do not differ about a fact share one set.
 */
export function askedIn(program: Program, diagram: Omit<Diagram, "asked">): ReadonlySet<number>[] {
  const { variables, plainRoots } = diagram;
  const stated = variables.flatMap(({ notStated }, number) => (notStated === undefined ? [] : [number]));
  const groups: { asked: Set<number>; claimed: Set<number> }[] = [];
  return Array.from(plainRoots, (root) => {
    const claimed = new Set(stated.filter((variable) => asksAbout(diagram, root, variable)));
    const asked = new Set([...claimed].filter((variable) => isAsked(program, diagram, root, variable)));
    for (const variable of asked) claimed.delete(variable);
    const known = groups.find((one) => !meet(one.asked, claimed) && !meet(one.claimed, asked));
    const group = known ?? { asked: new Set(), claimed: new Set() };
    if (!known) groups.push(group);
    for (const variable of asked) group.asked.add(variable);
    for (const variable of claimed) group.claimed.add(variable);
    return group.asked;
  });
}

function meet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...one].some((variable) => other.has(variable));
}

/** Whether a node or one under it asks a variable. */
function asksAbout(
  { asks, firsts, children }: Omit<Diagram, "asked">,
  root: number,
  variable: number,
): boolean {
  const seen = new Set<number>();
  const visit = (node: number): boolean => {
    if (node < firstNode || seen.has(node)) return false;
    seen.add(node);
    if (asks[node] === variable) return true;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) if (visit(children[edge]!)) return true;
    return false;
  };
  return visit(root);
}

function isAsked(
  program: Program,
  { variables, asks, firsts, ends, children }: Omit<Diagram, "asked">,
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
