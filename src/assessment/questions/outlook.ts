import { type GraphNode, graphOf, MET, type Program, UNKNOWN, UNMET } from "../../engine";
import type { FactState } from "../../facts";
import { chanceOf } from "./chance";

/** What is aimed at: every road settled, or one open, the cheapest to open first. */
export type Aim = "settle-all" | "open-one";

/** How an interview from here is expected to go. */
export interface Outlook {
  /** How many questions are expected. */
  total: number;
  /** How likely each given fact is to be asked, by its slot; a fact that cannot matter is absent. */
  asked: ReadonlyMap<number, number>;
  /** How often each of these facts is expected to be called for, all conditions told. */
  calls: ReadonlyMap<number, number>;
}

const NOT_YET = 3;
const nothing: readonly number[] = [];

/**
 * Reads the unresolved conditions as a tree of "all" and "any" whose open leaves have a chance of being met. The
 * parts of an "all" are best settled in the order of cost over the chance that the part is unmet, those of an "any" in
 * the order of cost over the chance that it is met: so each question has a chance of being reached.
 */
export class Forecast {
  readonly #nodes: readonly GraphNode[];
  readonly #rules: readonly number[];
  readonly #code: Uint8Array;
  readonly #met: Float64Array;
  readonly #unmet: Float64Array;
  readonly #cost: Float64Array;
  readonly #reach: Float64Array;
  readonly #calls: Float64Array;
  /** Open parts in the order in which they are best settled; for a leaf, the facts to ask. */
  readonly #order: (readonly number[])[];
  /** Open nodes, parts before the whole. */
  #open: number[] = [];
  #state: FactState = { on: "", values: [] };

  constructor(
    readonly program: Program,
    /** Facts that cannot be had; what hangs on them stays open. */
    readonly skipped: ReadonlySet<number>,
  ) {
    const { nodes, rules } = graphOf(program);
    this.#nodes = nodes;
    this.#rules = rules;
    this.#code = new Uint8Array(nodes.length);
    this.#met = new Float64Array(nodes.length);
    this.#unmet = new Float64Array(nodes.length);
    this.#cost = new Float64Array(nodes.length);
    this.#reach = new Float64Array(nodes.length);
    this.#calls = new Float64Array(nodes.length);
    this.#order = new Array(nodes.length).fill(nothing);
  }

  /** The outlook for these roads, given by the positions of their rules. */
  of(state: FactState, roads: readonly number[], aim: Aim): Outlook {
    this.#state = state;
    this.#code.fill(NOT_YET);
    this.#reach.fill(0);
    this.#calls.fill(0);
    this.#open = [];
    const numbers = roads.map((position) => this.#rules[position]!);
    for (const number of numbers) this.#visit(number);
    if (aim === "settle-all") for (const number of numbers) this.#call(number, 1);
    else if (!numbers.some((number) => this.#code[number] === MET)) {
      let left = 1;
      for (const number of this.#openable(numbers)) {
        this.#call(number, left);
        left *= 1 - this.#met[number]!;
      }
    }
    return this.#collect();
  }

  /** The facts that a road can still come to hang on. */
  factsOf(position: number): Set<number> {
    const facts = new Set<number>();
    const seen = new Set<number>();
    const visit = (number: number) => {
      if (this.#code[number] !== UNKNOWN || seen.has(number)) return;
      seen.add(number);
      for (const part of this.#order[number]!)
        if (this.#nodes[number]!.kind === "leaf") facts.add(part);
        else visit(part);
    };
    visit(this.#rules[position]!);
    return facts;
  }

  #openable(numbers: readonly number[]): number[] {
    return numbers
      .filter((number) => this.#code[number] === UNKNOWN && this.#met[number]! > 0)
      .sort((a, b) => this.#cost[a]! / this.#met[a]! - this.#cost[b]! / this.#met[b]!);
  }

  #visit(number: number): number {
    if (this.#code[number] !== NOT_YET) return this.#code[number]!;
    const node = this.#nodes[number]!;
    const code =
      node.kind === "leaf"
        ? this.#leaf(number, node)
        : node.kind === "all" || node.kind === "any"
          ? this.#group(number, node)
          : this.#single(number, node);
    this.#code[number] = code;
    if (code === UNKNOWN) this.#open.push(number);
    return code;
  }

  #leaf(number: number, { leaf }: GraphNode): number {
    const code = leaf!.walk(this.#state.values, noResults);
    if (code !== UNKNOWN) return code;
    const facts = this.#missing(leaf!.slot, leaf!.other);
    const canBeHad = facts.length > 0 && !facts.some((slot) => this.skipped.has(slot));
    const chance = canBeHad ? chanceOf(this.program, leaf!) : 0;
    this.#set(number, chance, canBeHad ? 1 - chance : 0, canBeHad ? facts.length : 0);
    this.#order[number] = canBeHad ? facts : nothing;
    return UNKNOWN;
  }

  #missing(slot: number, other: number | undefined): readonly number[] {
    const { facts } = this.program;
    const state = this.#state;
    if (other === undefined) return facts.isDerived(slot) ? facts.missingFor(slot, state) : [slot];
    return [...new Set([...facts.missingFor(slot, state), ...facts.missingFor(other, state)])];
  }

  #single(number: number, node: GraphNode): number {
    const part = node.parts[0];
    if (part === undefined) {
      this.#set(number, 0, 0, 0);
      this.#order[number] = nothing;
      return this.program.walks[node.position!]!(this.#state.values, noResults);
    }
    const code = this.#visit(part);
    const isNot = node.kind === "not";
    if (code !== UNKNOWN) return isNot ? (code === MET ? UNMET : MET) : code;
    const met = this.#met[part]!;
    const unmet = this.#unmet[part]!;
    this.#set(number, isNot ? unmet : met, isNot ? met : unmet, this.#cost[part]!);
    this.#order[number] = node.parts;
    return UNKNOWN;
  }

  #group(number: number, { kind, parts }: GraphNode): number {
    const isAll = kind === "all";
    const decisive = isAll ? UNMET : MET;
    const open: number[] = [];
    for (const part of parts) {
      const code = this.#visit(part);
      if (code === decisive) return decisive;
      if (code === UNKNOWN && !open.includes(part)) open.push(part);
    }
    if (open.length === 0) return isAll ? MET : UNMET;
    /** Chances that a part ends the group, and that it lets the others decide. */
    const ends = isAll ? this.#unmet : this.#met;
    const passes = isAll ? this.#met : this.#unmet;
    let allPass = 1;
    let noneEnds = 1;
    for (const part of open) {
      allPass *= passes[part]!;
      noneEnds *= 1 - ends[part]!;
    }
    const useful = open.filter((part) => this.#cost[part]! > 0 && (allPass > 0 || ends[part]! > 0));
    const price = (part: number) => (ends[part]! > 0 ? this.#cost[part]! / ends[part]! : Number.MAX_VALUE);
    if (useful.length > 1) useful.sort((a, b) => price(a) - price(b));
    let left = 1;
    let cost = 0;
    for (const part of useful) {
      cost += left * this.#cost[part]!;
      left *= 1 - ends[part]!;
    }
    const end = 1 - noneEnds;
    this.#set(number, isAll ? allPass : end, isAll ? end : allPass, cost);
    this.#order[number] = useful;
    return UNKNOWN;
  }

  #set(number: number, met: number, unmet: number, cost: number) {
    this.#met[number] = met;
    this.#unmet[number] = unmet;
    this.#cost[number] = cost;
  }

  #call(number: number, chance: number) {
    this.#reach[number] = either(this.#reach[number]!, chance);
    this.#calls[number] = this.#calls[number]! + chance;
  }

  /** From the roads down to the facts: how likely each is to be reached. */
  #collect(): Outlook {
    const asked = new Map<number, number>();
    const calls = new Map<number, number>();
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const number = this.#open[index]!;
      const reach = this.#reach[number]!;
      if (reach === 0) continue;
      const called = this.#calls[number]!;
      const { kind } = this.#nodes[number]!;
      const parts = this.#order[number]!;
      if (kind === "leaf")
        for (const slot of parts) {
          asked.set(slot, either(asked.get(slot) ?? 0, reach));
          calls.set(slot, (calls.get(slot) ?? 0) + called);
        }
      else {
        const ends = kind === "all" ? this.#unmet : this.#met;
        let left = 1;
        for (const part of parts) {
          this.#reach[part] = either(this.#reach[part]!, reach * left);
          this.#calls[part] = this.#calls[part]! + called * left;
          left *= 1 - ends[part]!;
        }
      }
    }
    let total = 0;
    for (const chance of asked.values()) total += chance;
    return { total, asked, calls };
  }
}

const noResults = new Uint8Array(0);

function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}
