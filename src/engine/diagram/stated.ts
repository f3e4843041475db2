import { memoize } from "../../lib/memoize";
import type { Program } from "../compile";
import type { Nodes, Stated } from "./diagram";
import { firstNode, UNKNOWN_END } from "./ends";
import { supportIn } from "./support";
import { NodeTable } from "./table";
import type { Variable } from "./variables";

/** Those of a rule; claims also where only what the law rules out asks about them. */
export function statedUnder(asking: Asking, plainRoot: number, root: number): Stated {
  const { variables, nodes } = asking;
  const statedIn = (node: number) =>
    [...supportIn(nodes, node)].filter((variable) => variables[variable]!.notStated !== undefined);
  const asked = statedIn(plainRoot).filter((variable) => asking.isAsked(plainRoot, variable));
  const claimed = statedIn(root).filter((variable) => !asked.includes(variable));
  return { asked, claimed };
}

/**
 * Whether a rule asks for a fact that is not stated: what is derived from it decides something, or nothing can, once it
 * is not stated and the others have a value. Nodes that come to the same are joined first, so that the order of the
 * variables says nothing.
 */
export class Asking {
  readonly #table = new NodeTable();
  /** The node of the table for each node of which all facts have a value. */
  readonly #valued: number[] = [];

  constructor(
    readonly program: Program,
    readonly variables: readonly Variable[],
    readonly nodes: Nodes,
  ) {}

  isAsked(root: number, unstated: number): boolean {
    const { asks, firsts, ends, children } = this.nodes;
    /** The same with the one fact not stated, for nodes that ask earlier ones. */
    const joined = new Map<number, number>();
    const visit = (node: number): number =>
      asks[node]! > unstated
        ? this.#valuedOf(node)
        : memoize(joined, node, () =>
            asks[node] === unstated ? notStatedIn(node) : this.#withValues(node, visit),
          );
    const notStatedIn = (node: number): number => {
      const { notStated } = this.variables[unstated]!;
      let edge = firsts[node]!;
      while (ends[edge]! <= notStated!) edge++;
      return this.#valuedOf(children[edge]!);
    };
    return this.#isDecided(visit(root), unstated);
  }

  #valuedOf(node: number): number {
    if (node < firstNode) return node;
    this.#valued[node] ??= this.#withValues(node, (child) => this.#valuedOf(child));
    return this.#valued[node];
  }

  /** A node of the table for a node, its variable stated and with a value. */
  #withValues(node: number, of: (child: number) => number): number {
    const { asks, firsts, ends, children } = this.nodes;
    const variable = this.variables[asks[node]!]!;
    const openEnds: number[] = [];
    const open: number[] = [];
    let cell = 0;
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      const end = ends[edge]!;
      if (hasValueIn(variable, cell, end)) {
        openEnds.push(end);
        open.push(of(children[edge]!));
      }
      cell = end;
    }
    return this.#table.node(asks[node]!, openEnds, open);
  }

  /** Whether something under a node of the table is derived from a fact, or nothing decides it. */
  #isDecided(root: number, unstated: number): boolean {
    const derived = new Set(this.program.facts.dependents(slotOf(this.variables[unstated]!)));
    const { asks, firsts, children } = this.#table;
    const seen = new Set<number>();
    const isDecided = (node: number): boolean => {
      if (node < firstNode) return node === UNKNOWN_END;
      if (seen.has(node)) return false;
      seen.add(node);
      if (derived.has(slotOf(this.variables[asks[node]!]!))) return true;
      for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++)
        if (isDecided(children[edge]!)) return true;
      return false;
    };
    return isDecided(root);
  }
}

function slotOf({ cells }: Variable): number {
  return "slot" in cells ? cells.slot : -1;
}

/** Whether some cell of a run is one of a fact that is stated and has a value. */
function hasValueIn({ notStated, noValue }: Variable, from: number, to: number): boolean {
  for (let cell = from; cell < to; cell++) if (cell !== notStated && cell !== noValue) return true;
  return false;
}
