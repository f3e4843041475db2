import type { FactState } from "../facts";
import { NOT_YET, type Node, type Program, type Walk } from "./compile";
import { type Domain, domainOf } from "./domain";
import { type Code, MET, UNKNOWN, UNMET } from "./result";

/** How many times a rule may be evaluated in search of a completion, for each of the two results. */
export const searchBound = 2000;

export interface Exact {
  code: Code;
  /** Whether the search ended at its bound, so that the result may be known in truth although given as unknown. */
  isBounded: boolean;
}

/**
 * What a rule comes to for all completions of the facts that are not known: met or unmet if every completion agrees,
 * unknown only if two differ. Looks for one completion of each kind and stops at the first.
 */
export function exactResult(
  program: Program,
  state: FactState,
  position: number,
  bound = searchBound,
): Exact {
  const search = new Search(program, state, position);
  const met = search.find(MET, bound);
  const unmet = search.find(UNMET, bound);
  const isBounded =
    (met === "bound" && unmet !== "no") ||
    (unmet === "bound" && met !== "no") ||
    (met === "bound" && unmet === "bound");
  if (met === "yes" && unmet === "no") return { code: MET, isBounded: false };
  if (met === "no" && unmet === "yes") return { code: UNMET, isBounded: false };
  return { code: UNKNOWN, isBounded };
}

type Found = "yes" | "no" | "bound";

class Search {
  readonly #state: FactState;
  readonly #results: Uint8Array;
  readonly #domain: Domain;
  /** What the facts as given already break cannot narrow their completions. */
  readonly #exclusions: readonly Walk[];
  #left = 0;

  constructor(
    readonly program: Program,
    state: FactState,
    readonly position: number,
  ) {
    this.#state = { on: state.on, values: [...state.values] };
    this.#results = new Uint8Array(program.rules.length);
    this.#domain = domainOf(program);
    const contradicted = new Set(
      program.conflicts.filter(({ rule }) => state.contradicted?.has(rule.id)).map(({ walk }) => walk),
    );
    this.#exclusions = program.exclusions.filter(
      (walk) => !contradicted.has(walk) && walk(state.values, none) !== MET,
    );
  }

  /** Whether some completion gives the wanted result. */
  find(wanted: Code, bound: number): Found {
    this.#left = bound;
    return this.#try(wanted, new Set());
  }

  #try(wanted: Code, settled: ReadonlySet<number>): Found {
    if (this.#left-- <= 0) return "bound";
    if (this.#isExcluded()) return "no";
    const code = this.#evaluate();
    if (code !== UNKNOWN) return code === wanted ? "yes" : "no";
    const slot = this.#open(settled);
    if (slot === undefined) return "yes";
    const before = this.#state.values[slot];
    const now = new Set(settled).add(slot);
    /** A fact of which no value is known to matter leaves the result open. */
    let found: Found | undefined;
    for (const value of this.#domain(slot, { on: this.#state.on, values: [...this.#state.values] })) {
      this.#set(slot, value);
      found = this.#try(wanted, now);
      if (found !== "no") break;
    }
    this.#set(slot, before);
    return found ?? "yes";
  }

  /** Completions that the law rules out: more of a part than of its whole, or facts that do not go together. */
  #isExcluded(): boolean {
    const { values } = this.#state;
    for (const { fact, than } of this.program.atMost)
      if ((values[fact] as number) > (values[than] as number)) return true;
    return this.#exclusions.some((walk) => walk(values, none) === MET);
  }

  #set(slot: number, value: unknown) {
    this.#state.values[slot] = value;
    this.program.facts.deriveFrom(slot, this.#state);
  }

  #evaluate(): Code {
    this.#results.fill(NOT_YET);
    return this.program.walks[this.position]!(this.#state.values, this.#results);
  }

  /** A given fact that the result hangs on; undefined where it hangs on law that is not held. */
  #open(settled: ReadonlySet<number>): number | undefined {
    const ends = openSlots(this.program, this.position, this.#state.values, this.#results);
    for (const slot of ends)
      for (const given of this.program.facts.missingFor(slot, this.#state))
        if (!settled.has(given)) return given;
    return undefined;
  }
}

/** The slots of the leaves that leave a rule unknown, in the order of the law. */
export function* openSlots(
  program: Program,
  position: number,
  values: readonly unknown[],
  results: Uint8Array,
): Generator<number> {
  const node = program.nodes[position];
  if (node) yield* openIn(program, node, values, results);
}

function* openIn(
  program: Program,
  node: Node,
  values: readonly unknown[],
  results: Uint8Array,
): Generator<number> {
  if (node.walk(values, results) !== UNKNOWN) return;
  if (node.kind === "rule") yield* openSlots(program, node.position, values, results);
  else if (node.kind === "group")
    for (const part of node.parts) yield* openIn(program, part, values, results);
  else {
    if (values[node.slot] === undefined) yield node.slot;
    if (node.other !== undefined && values[node.other] === undefined) yield node.other;
  }
}

const none = new Uint8Array(0);
