import { type Code, MET, UNKNOWN, UNMET } from "../result";
import type { Diagram } from "./diagram";
import { EXCLUDED, MET_END, UNKNOWN_END, UNMET_END } from "./ends";
import type { Ranges } from "./ranges";

const unmet = 1 << UNMET_END;
const unknown = 1 << UNKNOWN_END;
const met = 1 << MET_END;
const both = unmet | met;

/** Which ends a rule can reach in a case: whether all completions meet it, none, or some. */
export class Reach {
  /** The ends that each node reaches, a bit for each. */
  readonly #reached: Uint8Array;
  readonly #visited: Uint32Array;
  #visit = 0;

  constructor(
    readonly diagram: Diagram,
    readonly ranges: Ranges,
  ) {
    this.#reached = new Uint8Array(diagram.asks.length);
    this.#visited = new Uint32Array(diagram.asks.length);
    for (const end of [UNMET_END, UNKNOWN_END, MET_END]) this.#reached[end] = 1 << end;
  }

  /** Once the ranges are others. */
  restart() {
    this.#visit += 1;
    for (let end = 0; end <= EXCLUDED; end++) this.#visited[end] = this.#visit;
  }

  /** Met or unmet if every completion agrees; unknown otherwise, and where some completion has no result or none is left. */
  result(root: number): Code {
    const ends = this.#ends(root);
    return ends === met ? MET : ends === unmet ? UNMET : UNKNOWN;
  }

  #ends(node: number): number {
    if (this.#visited[node] === this.#visit) return this.#reached[node]!;
    const { asks, firsts, ends, children, variables } = this.diagram;
    const variable = asks[node]!;
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
