import { type Code, MET, UNKNOWN, UNMET } from "../result";
import type { Diagram } from "./diagram";
import { firstNode, MET_END, UNKNOWN_END, UNMET_END } from "./ends";
import type { Ranges } from "./ranges";

const unmet = 1 << UNMET_END;
const unknown = 1 << UNKNOWN_END;
const met = 1 << MET_END;
const both = unmet | met;
/** What an end reaches: itself, and nothing where it is excluded. */
const endsOf = [unmet, unknown, met, 0];

/** Which ends a rule can reach in a case: whether all completions meet it, none, or some. */
export class Reach {
  /** The ends that each node reaches, a bit for each. */
  #reached = new Uint8Array(0);
  #visited = new Uint32Array(0);
  #visit = 0;
  /** For each variable, the first visit since which what is under its nodes stands. */
  readonly #stands: Uint32Array;

  constructor(
    readonly diagram: Diagram,
    readonly ranges: Ranges,
  ) {
    this.#stands = new Uint32Array(diagram.variables.length);
  }

  /** Once the ranges of variables up to the last of these are others: nodes that ask later ones stand. */
  restart(last = this.#stands.length - 1) {
    this.#visit += 1;
    this.#stands.fill(this.#visit, 0, last + 1);
  }

  /** Met or unmet if every completion agrees; unknown otherwise, and where some completion has no result or none is left. */
  result(root: number): Code {
    this.#makeRoom();
    const ends = this.#ends(root);
    return ends === met ? MET : ends === unmet ? UNMET : UNKNOWN;
  }

  /** For nodes that were made since. */
  #makeRoom() {
    const size = this.diagram.asks.length;
    if (size <= this.#visited.length) return;
    const [visited, reached] = [this.#visited, this.#reached];
    const room = Math.max(size, visited.length * 2);
    this.#visited = new Uint32Array(room);
    this.#reached = new Uint8Array(room);
    this.#visited.set(visited);
    this.#reached.set(reached);
  }

  #ends(node: number): number {
    if (node < firstNode) return endsOf[node]!;
    const { asks, firsts, ends, children, variables } = this.diagram;
    const variable = asks[node]!;
    if (this.#visited[node]! >= this.#stands[variable]!) return this.#reached[node]!;
    const { notStated } = variables[variable]!;
    const isOpen = this.ranges.count(variable) > 1;
    const last = firsts[node + 1]!;
    let reached = 0;
    let cell = 0;
    for (let edge = firsts[node]!; edge < last; edge++) {
      const end = ends[edge]!;
      if (this.ranges.hasAny(variable, cell, end)) {
        const below = this.#ends(children[edge]!);
        /** What is unknown only until a fact is stated is left to the cells in which it is. */
        const isUnstated = isOpen && cell === notStated && end === cell + 1;
        reached |= isUnstated ? below & ~unknown : below;
        if ((reached & both) === both) break;
      }
      cell = end;
    }
    this.#visited[node] = this.#visit;
    this.#reached[node] = reached;
    return reached;
  }
}
