import { type Code, MET, type Program, UNKNOWN, UNMET } from "../../../src/engine";
import { noResults } from "../../../src/engine/compile";
import type { FactState } from "../../../src/facts";
import { type Aim, aimedValues, otherValues } from "./candidates";
import { Net } from "./net";

/** The outcome of a search: found, not there, or not told by as many values as were to be tried. */
type Found = "yes" | "no" | "bound";

/** How a search goes about it. */
interface Manner {
  /** How many values it may try in all. */
  tries: number;
  /** How many values of each fact. */
  ofEach: number;
  /** Each value gets only one such share of what is left, so that one bad choice at the start does not use up all. */
  shares: number;
}

const all = Number.MAX_SAFE_INTEGER;
/** Most is found with the first values of each fact; then broadly; last, to the end. */
const manners: readonly Manner[] = [
  { tries: 32, ofEach: 2, shares: 1 },
  { tries: 300, ofEach: all, shares: 4 },
  { tries: all, ofEach: all, shares: 1 },
];

/** Gives the missing facts of a case values one by one, in search of a case that meets a condition. */
export class Search {
  readonly net: Net;
  /** Facts that the search has given a value, or keeps from having one, by slot. */
  readonly settled: Uint8Array;
  /** What the facts as given already break cannot narrow their completions. */
  #exclusions: readonly number[] = [];
  readonly #visited: Uint32Array;
  #visit = 0;

  constructor(
    readonly program: Program,
    state: FactState,
  ) {
    this.net = new Net(program);
    this.settled = new Uint8Array(state.values.length);
    this.#visited = new Uint32Array(this.net.codes.length);
    this.load(state);
  }

  /** Goes on to another case. */
  load(state: FactState) {
    const { net, program } = this;
    net.load(state);
    this.#exclusions = net.graph.exclusions.filter(
      (_, index) => program.exclusions[index]!.walk(state.values, noResults) !== MET,
    );
  }

  /** Goes on until a condition has the wanted result, and stops there; otherwise all is as it was. */
  lookFor(node: number, wanted: Code, bound: number): Found {
    let found: Found = "bound";
    for (const manner of manners) if (found === "bound") found = this.#look(node, wanted, bound, manner);
    return found;
  }

  #look(node: number, wanted: Code, bound: number, { tries, ofEach, shares }: Manner): Found {
    let left = Math.min(bound, tries);
    const withShare = (): Found => {
      const before = left;
      const share = Math.ceil(left / shares);
      left = share;
      const found = attempt();
      left = before - (share - left);
      return found;
    };
    const attempt = (): Found => {
      if (left-- <= 0) return "bound";
      if (this.isExcluded()) return "no";
      const code = this.net.codes[node]!;
      if (code !== UNKNOWN) return code === wanted ? "yes" : "no";
      const aim = this.aimAt(node, wanted);
      /** It hangs on law that is not held, so it may be either; so does a fact of which no value is known to matter. */
      return (aim && this.tryValues(aim, withShare, ofEach, () => left > 0)) ?? "yes";
    };
    return attempt();
  }

  /**
   * Gives a fact one value after the other until one answers, and leaves it as it was if none does. Absent where the
   * fact has no values to try. A value that ends at the bound answers too, unless it is worth while to go on.
   */
  tryValues(aim: Aim, next: () => Found, most = all, goesOnAtBound = () => false): Found | undefined {
    const { net, settled } = this;
    const { slot } = aim;
    const before = net.state.values[slot];
    let left = most;
    const tryEach = (values: Iterable<unknown>): Found | undefined => {
      let found: Found | undefined;
      for (const value of values) {
        if (left-- === 0) return "bound";
        net.set(slot, value);
        const one = next();
        if (one === "yes" || (one === "bound" && !goesOnAtBound())) return one;
        if (found !== "bound") found = one;
      }
      return found;
    };
    settled[slot] = 1;
    const aimed = aimedValues(net, aim);
    let found = tryEach(aimed);
    if (found !== "yes" && (found !== "bound" || goesOnAtBound())) {
      net.set(slot, before);
      const other = tryEach(otherValues(net, slot, aimed));
      found = other === "no" ? (found ?? other) : (other ?? found);
    }
    if (found === "yes") return found;
    net.set(slot, before);
    settled[slot] = 0;
    return found;
  }

  /** Completions that the law rules out: more of a part than of its whole, or facts that do not go together. */
  isExcluded(): boolean {
    const { codes, state } = this.net;
    for (const { fact, than } of this.program.atMost)
      if ((state.values[fact] as number) > (state.values[than] as number)) return true;
    for (const number of this.#exclusions) if (codes[number] === MET) return true;
    return false;
  }

  /** A given fact that a condition hangs on, and the leaf through which it would bring about the wanted result. */
  aimAt(number: number, wanted: Code): Aim | undefined {
    this.#visit += 1;
    return this.#aim(number, wanted);
  }

  /** A given fact, not settled yet, that stands in the way of a fact. */
  missing(slot: number | undefined): number | undefined {
    if (slot === undefined || this.net.state.values[slot] !== undefined) return undefined;
    const { facts } = this.program;
    if (!facts.isDerived(slot)) return this.settled[slot] ? undefined : slot;
    return facts.missingFor(slot, this.net.state).find((given) => !this.settled[given]);
  }

  #aim(number: number, wanted: Code): Aim | undefined {
    const { codes, graph } = this.net;
    if (codes[number] !== UNKNOWN || this.#visited[number] === this.#visit) return undefined;
    this.#visited[number] = this.#visit;
    const { kind, parts, leaf } = graph.nodes[number]!;
    if (kind === "leaf") {
      const slot = this.missing(leaf!.slot) ?? this.missing(leaf!.other);
      return slot === undefined ? undefined : { slot, leaf: leaf!, wanted };
    }
    const wantedOfParts = kind === "not" ? (wanted === MET ? UNMET : MET) : wanted;
    for (const part of parts) {
      const aim = this.#aim(part, wantedOfParts);
      if (aim) return aim;
    }
    return undefined;
  }
}
