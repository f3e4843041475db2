import { type Code, type GraphNode, MET, negationOf, type Program, UNKNOWN, UNMET } from "../../engine";
import type { FactState } from "../../facts";
import { answerProbabilitiesOf } from "./answer-probabilities";

/** What is aimed at: every route settled, or one open, the cheapest to open first. */
export type Aim = "settle-all" | "open-one";

const NOT_YET = 3;
const nothing: readonly number[] = [];
const noResults = new Uint8Array(0);

/**
 * How an interview is expected to go. The unresolved conditions are read as a tree of "all" and "any" whose open
 * leaves have a chance of being met. The parts of an "all" are best settled in the order of cost over the chance that
 * the part is unmet, those of an "any" in the order of cost over the chance that it is met (each condition taken to
 * be independent of the others): so each question has a chance of being reached.
 */
export class ExpectedQuestions {
  readonly #nodes: readonly GraphNode[];
  readonly #routes: readonly number[];
  readonly #chance: Float64Array;
  readonly #affected: (slot: number) => ReadonlySet<number>;

  readonly #code: Uint8Array;
  /** The chance that a node comes to be met, that it comes to be unmet, and how many questions it is expected to take. */
  readonly #met: Float64Array;
  readonly #unmet: Float64Array;
  readonly #cost: Float64Array;
  /** Open parts in the order in which they are best settled; for a leaf, the facts to ask. */
  readonly #order: (readonly number[])[];

  /** The chance that a node is reached, and how often it is called for, all routes told. */
  readonly #reach: Float64Array;
  readonly #calls: Float64Array;
  readonly #asked: Float64Array;
  readonly #askedCalls: Float64Array;

  constructor(
    readonly program: Program,
    readonly state: FactState,
    /** The positions of the rules of the routes. */
    routes: readonly number[],
    readonly aim: Aim,
    /** Facts that cannot be had; what depends on them stays open. */
    readonly skipped: ReadonlySet<number>,
  ) {
    const { graph, chance } = answerProbabilitiesOf(program);
    const size = graph.nodes.length;
    const facts = program.dated.law.data.facts.length;
    this.#nodes = graph.nodes;
    this.#routes = routes.map((position) => graph.rules[position]!);
    this.#chance = chance;
    this.#affected = graph.affected;
    this.#code = new Uint8Array(size).fill(NOT_YET);
    this.#met = new Float64Array(size);
    this.#unmet = new Float64Array(size);
    this.#cost = new Float64Array(size);
    this.#order = new Array(size).fill(nothing);
    this.#reach = new Float64Array(size);
    this.#calls = new Float64Array(size);
    this.#asked = new Float64Array(facts);
    this.#askedCalls = new Float64Array(facts);
    for (const route of this.#routes) this.#visit(route, state);
    this.#descend();
  }

  /** The chance that a given fact is asked, by its slot. */
  get asked(): Float64Array {
    return this.#asked;
  }

  /** How often a given fact is called for, all routes told. */
  get calls(): Float64Array {
    return this.#askedCalls;
  }

  /** How many questions are expected, all routes told, once a fact has this value. The estimate itself stands. */
  totalWith(slot: number, state: FactState): number {
    const code = this.#code;
    const kept = [...this.#affected(slot)].map(
      (number) =>
        [
          number,
          code[number]!,
          this.#met[number]!,
          this.#unmet[number]!,
          this.#cost[number]!,
          this.#order[number]!,
        ] as const,
    );
    for (const [number] of kept) code[number] = NOT_YET;
    for (const route of this.#routes) this.#visit(route, state);
    const total = this.#total();
    for (const [number, before, ...expected] of kept) {
      code[number] = before;
      this.#set(number, ...expected);
    }
    return total;
  }

  #total(): number {
    let total = 0;
    if (this.aim === "open-one") {
      let left = 1;
      for (const route of this.#routesInTurn()) {
        total += left * this.#cost[route]!;
        left *= 1 - this.#met[route]!;
      }
    } else for (const route of this.#routes) if (this.#code[route] === UNKNOWN) total += this.#cost[route]!;
    return total;
  }

  /** The routes that can still open, the cheapest for its chance first; none where one is open. */
  #routesInTurn(): readonly number[] {
    if (this.#routes.some((route) => this.#code[route] === MET)) return nothing;
    return this.#inOrder(this.#routes, this.#met, false);
  }

  /** The given facts that a route can come to depend on. */
  factsOf(route: number): Set<number> {
    const facts = new Set<number>();
    const seen = new Set<number>();
    const visit = (number: number) => {
      if (this.#code[number] !== UNKNOWN || seen.has(number)) return;
      seen.add(number);
      for (const part of this.#order[number]!)
        if (this.#nodes[number]!.kind === "leaf") facts.add(part);
        else visit(part);
    };
    visit(this.#routes[route]!);
    return facts;
  }

  /** From the leaves up: the code of a node and, where it is open, what is to be expected of it. */
  #visit(number: number, state: FactState): number {
    const known = this.#code[number]!;
    if (known !== NOT_YET) return known;
    const node = this.#nodes[number]!;
    const code =
      node.kind === "leaf"
        ? this.#leaf(number, node, state)
        : node.kind === "all" || node.kind === "any"
          ? this.#group(number, node, state)
          : this.#single(number, node, state);
    this.#code[number] = code;
    return code;
  }

  #leaf(number: number, { leaf }: GraphNode, state: FactState): number {
    const code = leaf!.walk(state.values, noResults);
    if (code !== UNKNOWN) return code;
    const facts = this.#missing(leaf!.slot, leaf!.other, state);
    const chance = this.#chance[number]!;
    if (facts.length === 0 || facts.some((slot) => this.skipped.has(slot)))
      this.#set(number, 0, 0, 0, nothing);
    else this.#set(number, chance, 1 - chance, facts.length, facts);
    return UNKNOWN;
  }

  #missing(slot: number, other: number | undefined, state: FactState): readonly number[] {
    const { facts } = this.program;
    if (other !== undefined)
      return [...new Set([...facts.missingFor(slot, state), ...facts.missingFor(other, state)])];
    return facts.isDerived(slot) ? facts.missingFor(slot, state) : [slot];
  }

  #single(number: number, { kind, parts, position }: GraphNode, state: FactState): number {
    const part = parts[0];
    if (part === undefined) {
      this.#set(number, 0, 0, 0, nothing);
      return this.program.walks[position!]!(state.values, noResults);
    }
    const code = this.#visit(part, state);
    const isNot = kind === "not";
    if (code !== UNKNOWN) return isNot ? negationOf(code as Code) : code;
    const met = this.#met[part]!;
    const unmet = this.#unmet[part]!;
    this.#set(number, isNot ? unmet : met, isNot ? met : unmet, this.#cost[part]!, parts);
    return UNKNOWN;
  }

  #group(number: number, { kind, parts }: GraphNode, state: FactState): number {
    const isAll = kind === "all";
    const decisive = isAll ? UNMET : MET;
    const open: number[] = [];
    for (const part of parts) {
      const code = this.#visit(part, state);
      if (code === decisive) return decisive;
      if (code === UNKNOWN) open.push(part);
    }
    if (open.length === 0) return isAll ? MET : UNMET;
    /** The chances that a part ends the group, and that it leaves it to the others. */
    const ends = isAll ? this.#unmet : this.#met;
    const passes = isAll ? this.#met : this.#unmet;
    let allPass = 1;
    let noneEnds = 1;
    for (const part of open) {
      allPass *= passes[part]!;
      noneEnds *= 1 - ends[part]!;
    }
    const order = this.#inOrder(open, ends, allPass > 0);
    let left = 1;
    let cost = 0;
    for (const part of order) {
      cost += left * this.#cost[part]!;
      left *= 1 - ends[part]!;
    }
    const end = 1 - noneEnds;
    this.#set(number, isAll ? allPass : end, isAll ? end : allPass, cost, order);
    return UNKNOWN;
  }

  /** The parts worth asking about, the cheapest for its chance of ending the group first; equals as the law has them. */
  #inOrder(parts: readonly number[], ends: Float64Array, canPass: boolean): number[] {
    const order: number[] = [];
    for (const part of parts) {
      const end = ends[part]!;
      const cost = this.#cost[part]!;
      if (cost === 0 || (end === 0 && !canPass)) continue;
      let at = order.length;
      while (at > 0 && cost * ends[order[at - 1]!]! < this.#cost[order[at - 1]!]! * end) at--;
      order.splice(at, 0, part);
    }
    return order;
  }

  #set(number: number, met: number, unmet: number, cost: number, order: readonly number[]) {
    this.#met[number] = met;
    this.#unmet[number] = unmet;
    this.#cost[number] = cost;
    this.#order[number] = order;
  }

  /** From the routes down to the facts: how likely each is to be reached. A whole has a higher number than its parts. */
  #descend() {
    this.#reach.fill(0);
    this.#calls.fill(0);
    this.#asked.fill(0);
    this.#askedCalls.fill(0);
    this.#callRoutes();
    for (let number = this.#nodes.length - 1; number >= 0; number--) {
      const reach = this.#reach[number]!;
      if (reach === 0 || this.#code[number] !== UNKNOWN) continue;
      const calls = this.#calls[number]!;
      const { kind } = this.#nodes[number]!;
      if (kind === "leaf")
        for (const slot of this.#order[number]!) {
          this.#asked[slot] = either(this.#asked[slot]!, reach);
          this.#askedCalls[slot] = this.#askedCalls[slot]! + calls;
        }
      else this.#call(this.#order[number]!, kind === "any" ? this.#met : this.#unmet, reach, calls);
    }
  }

  #callRoutes() {
    if (this.aim === "open-one") this.#call(this.#routesInTurn(), this.#met, 1, 1);
    else for (const route of this.#routes) this.#call([route], this.#met, 1, 1);
  }

  #call(parts: readonly number[], ends: Float64Array, reach: number, calls: number) {
    let left = 1;
    for (const part of parts) {
      this.#reach[part] = either(this.#reach[part]!, reach * left);
      this.#calls[part] = this.#calls[part]! + calls * left;
      left *= 1 - ends[part]!;
    }
  }
}

function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}
