import { type Code, type Graph, graphOf, MET, type Program, UNKNOWN, UNMET } from "../../../src/engine";
import { noResults, type Walk } from "../../../src/engine/compile";
import type { FactState } from "../../../src/facts";
import { remembered } from "../../../src/remembered";

/** The kinds of nodes, as small numbers. */
const LEAF = 0;
const ALL = 1;
const ANY = 2;
const NOT = 3;
const SAME = 4;
const kindNumbers = { leaf: LEAF, all: ALL, any: ANY, not: NOT, rule: SAME } as const;

/** The graph of a program laid out for speed. */
interface Wiring {
  readonly graph: Graph;
  readonly kinds: Uint8Array;
  readonly walks: readonly Walk[];
  readonly wholes: readonly Uint32Array[];
}

const wirings = new WeakMap<Program, Wiring>();
/** In the counts of a group: one decisive part, above the number of unknown parts. */
const oneDecisive = 1 << 16;

function wiringOf(program: Program): Wiring {
  return remembered(wirings, program, () => {
    const graph = graphOf(program);
    return {
      graph,
      kinds: Uint8Array.from(graph.nodes, ({ kind }) => kindNumbers[kind]),
      walks: graph.nodes.map(({ leaf, position }) => leaf?.walk ?? program.walks[position ?? -1] ?? noWalk),
      wholes: graph.wholes.map((numbers) => Uint32Array.from(numbers)),
    };
  });
}

const noWalk: Walk = () => UNKNOWN;

/**
 * The result of every condition of a law of a date, kept up to date while facts change: a change is carried only as
 * far as results change with it.
 */
export class Net {
  readonly graph: Graph;
  /** The result of each node of the graph. */
  readonly codes: Uint8Array;
  /** For groups: how many parts are unknown, and above these how many decide it. */
  readonly #counts: Int32Array;
  readonly #wiring: Wiring;

  /** The facts as they stand. */
  state: FactState = { values: [], on: "" };

  constructor(readonly program: Program) {
    this.#wiring = wiringOf(program);
    this.graph = this.#wiring.graph;
    const size = this.graph.nodes.length;
    this.codes = new Uint8Array(size);
    this.#counts = new Int32Array(size);
  }

  /** Goes on to another case. */
  load(state: FactState) {
    this.state = { ...state, values: [...state.values] };
    this.#evaluate();
  }

  /** Gives a fact a value, or none, with all that follows from it. */
  set(slot: number, value: unknown) {
    const { values } = this.state;
    if (values[slot] === value) return;
    const { facts } = this.program;
    const dependents = facts.dependents(slot);
    values[slot] = value;
    if (dependents.length > 0) {
      const before = dependents.map((one) => values[one]);
      facts.deriveFrom(slot, this.state);
      for (let index = 0; index < before.length; index++)
        if (values[dependents[index]!] !== before[index]) this.#touch(dependents[index]!);
    }
    this.#touch(slot);
  }

  #evaluate() {
    const { kinds, walks, graph } = this.#wiring;
    const { codes } = this;
    const { values } = this.state;
    for (let number = 0; number < codes.length; number++) {
      const kind = kinds[number]!;
      if (kind === LEAF) codes[number] = walks[number]!(values, noResults);
      else {
        const { parts } = graph.nodes[number]!;
        if (kind === ALL || kind === ANY) {
          const decisive = kind === ALL ? UNMET : MET;
          let count = 0;
          for (let index = 0; index < parts.length; index++) {
            const code = codes[parts[index]!];
            if (code === UNKNOWN) count += 1;
            else if (code === decisive) count += oneDecisive;
          }
          this.#counts[number] = count;
          codes[number] = groupCode(decisive, count);
        } else if (parts.length === 0) codes[number] = walks[number]!(values, noResults);
        else codes[number] = kind === NOT ? negated(codes[parts[0]!]!) : codes[parts[0]!]!;
      }
    }
  }

  #touch(slot: number) {
    const { walks, graph } = this.#wiring;
    const leaves = graph.leavesOn[slot]!;
    for (let index = 0; index < leaves.length; index++) {
      const leaf = leaves[index]!;
      const code = walks[leaf]!(this.state.values, noResults);
      if (code !== this.codes[leaf]) this.#change(leaf, code);
    }
  }

  #change(number: number, code: number) {
    const { kinds, wholes } = this.#wiring;
    const { codes } = this;
    const before = codes[number]!;
    codes[number] = code;
    const above = wholes[number]!;
    for (let index = 0; index < above.length; index++) {
      const whole = above[index]!;
      const kind = kinds[whole]!;
      let next: number;
      if (kind === ALL || kind === ANY) {
        const decisive = kind === ALL ? UNMET : MET;
        let count = this.#counts[whole]!;
        if (before === UNKNOWN) count -= 1;
        else if (before === decisive) count -= oneDecisive;
        if (code === UNKNOWN) count += 1;
        else if (code === decisive) count += oneDecisive;
        this.#counts[whole] = count;
        next = groupCode(decisive, count);
      } else next = kind === NOT ? negated(code) : code;
      if (next !== codes[whole]) this.#change(whole, next);
    }
  }
}

function groupCode(decisive: Code, count: number): Code {
  if (count >= oneDecisive) return decisive;
  if (count > 0) return UNKNOWN;
  return decisive === UNMET ? MET : UNMET;
}

function negated(code: number): Code {
  return code === UNKNOWN ? UNKNOWN : code === MET ? UNMET : MET;
}
