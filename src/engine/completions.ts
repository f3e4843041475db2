import type { FactState } from "../facts";
import { type Aim, aimedValues, otherValues } from "./candidates";
import type { Node, Program } from "./compile";
import { Net, type SavedNet } from "./net";
import { type Code, MET, UNKNOWN, UNMET } from "./result";

export type Found = "yes" | "no" | "bound";

/** How many values are tried to go on from the last completion, before a search begins anew from the case. */
const triedFromLast = 40;

/**
 * Looks for completions of a case under which rules come out met or unmet. Each completion that is found is kept for
 * every rule that it decides, and the next search first goes on from it.
 */
export class Completions {
  readonly #net: Net;
  readonly #start: SavedNet;
  /** What the facts as given already break cannot narrow their completions. */
  readonly #exclusions: readonly number[];
  /** The rules looked at, and which results have been seen of each: one bit for each code. */
  readonly #watched: readonly number[];
  readonly #seen: Uint8Array;
  readonly #visited: Uint32Array;
  /** Facts that the search has given a value, by slot. */
  readonly #settled: Uint8Array;
  #visit = 0;
  #left = 0;
  #isAtStart = true;

  constructor(
    readonly program: Program,
    state: FactState,
    positions: readonly number[],
  ) {
    this.#net = new Net(program, state);
    this.#start = this.#net.save();
    this.#watched = positions;
    this.#seen = new Uint8Array(program.rules.length);
    this.#visited = new Uint32Array(this.#net.codes.length);
    this.#settled = new Uint8Array(state.values.length);
    const { exclusions } = this.#net.graph;
    const contradicted: readonly Node[] = program.conflicts
      .filter(({ rule }) => state.contradicted?.has(rule.id))
      .map(({ node }) => node);
    this.#exclusions = exclusions.filter(
      (number, index) =>
        !contradicted.includes(program.exclusions[index]!) && this.#net.codes[number] !== MET,
    );
  }

  /** Whether some completion gives a rule the wanted result; "bound" if that many values did not tell. */
  find(position: number, wanted: Code, bound: number): Found {
    if (this.#hasSeen(position, wanted)) return "yes";
    if (!this.#isAtStart) {
      if (this.#search(position, wanted, triedFromLast) === "yes") return this.#found();
      this.#net.restore(this.#start);
      this.#isAtStart = true;
    }
    const found = this.#search(position, wanted, bound);
    if (found === "yes") return this.#found();
    if (found === "bound") this.#net.restore(this.#start);
    return found;
  }

  #found(): Found {
    this.#isAtStart = false;
    for (const position of this.#watched)
      this.#seen[position] = this.#seen[position]! | (1 << this.#net.codeOf(position));
    return "yes";
  }

  #hasSeen(position: number, wanted: Code): boolean {
    return (this.#seen[position]! & (1 << wanted)) !== 0;
  }

  #search(position: number, wanted: Code, bound: number): Found {
    this.#left = bound;
    this.#settled.fill(0);
    return this.#try(this.#net.graph.rules[position]!, wanted);
  }

  #try(node: number, wanted: Code): Found {
    if (this.#left-- <= 0) return "bound";
    if (this.#isExcluded()) return "no";
    const code = this.#net.codes[node]!;
    if (code !== UNKNOWN) return code === wanted ? "yes" : "no";
    this.#visit += 1;
    const aim = this.#aim(node, wanted);
    /** It hangs on law that is not held, so it may be either. */
    if (!aim) return "yes";
    const { slot } = aim;
    const { values } = this.#net.state;
    const before = values[slot];
    this.#settled[slot] = 1;
    const aimed = aimedValues(this.#net, aim);
    let found = this.#tryEach(node, wanted, slot, aimed);
    if (found === "no" || found === undefined) {
      this.#net.set(slot, before);
      found = this.#tryEach(node, wanted, slot, otherValues(this.#net, slot, aimed)) ?? found;
    }
    if (found === "yes") return "yes";
    this.#net.set(slot, before);
    this.#settled[slot] = 0;
    /** A fact of which no value is known to matter leaves the result open. */
    return found ?? "yes";
  }

  #tryEach(node: number, wanted: Code, slot: number, values: Iterable<unknown>): Found | undefined {
    let found: Found | undefined;
    for (const value of values) {
      this.#net.set(slot, value);
      found = this.#try(node, wanted);
      if (found !== "no") break;
    }
    return found;
  }

  /** Completions that the law rules out: more of a part than of its whole, or facts that do not go together. */
  #isExcluded(): boolean {
    const { codes, state } = this.#net;
    for (const { fact, than } of this.program.atMost)
      if ((state.values[fact] as number) > (state.values[than] as number)) return true;
    for (const number of this.#exclusions) if (codes[number] === MET) return true;
    return false;
  }

  /** A given fact that a condition hangs on, and the leaf through which it would bring about the wanted result. */
  #aim(number: number, wanted: Code): Aim | undefined {
    const { codes, graph } = this.#net;
    if (codes[number] !== UNKNOWN || this.#visited[number] === this.#visit) return undefined;
    this.#visited[number] = this.#visit;
    const { kind, parts, leaf } = graph.nodes[number]!;
    if (kind === "leaf") {
      const slot = this.#missing(leaf!.slot) ?? this.#missing(leaf!.other);
      return slot === undefined ? undefined : { slot, leaf: leaf!, wanted };
    }
    const wantedOfParts = kind === "not" ? (wanted === MET ? UNMET : MET) : wanted;
    for (const part of parts) {
      const aim = this.#aim(part, wantedOfParts);
      if (aim) return aim;
    }
    return undefined;
  }

  #missing(slot: number | undefined): number | undefined {
    if (slot === undefined || this.#net.state.values[slot] !== undefined) return undefined;
    const { facts } = this.program;
    if (!facts.isDerived(slot)) return this.#settled[slot] ? undefined : slot;
    return facts.missingFor(slot, this.#net.state).find((given) => !this.#settled[given]);
  }
}
