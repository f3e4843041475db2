import type { FactState } from "../facts";
import type { Law } from "../law";
import { remembered } from "../remembered";
import { type Aim, aimedValues, otherValues } from "./candidates";
import type { LeafNode, Program } from "./compile";
import { domainOf } from "./domain";
import { type Completion, completionOf, type Memory } from "./memory";
import { type Code, type Found, MET, UNKNOWN, UNMET } from "./result";
import { Search } from "./search";

/** How many values may be tried in search of a completion in which a fact makes the difference, for each rule. */
export const sensitivityBound = 500;

/** How many ways from a rule to a fact are tried, how many values on each, and how many to find the other result. */
const mostWays = 8;
const triedOnWay = 32;
const triedForOther = 100;

/** A completion in which a fact made the difference, and two values of it that did. It may serve again. */
interface Proof {
  completion: Completion;
  values: readonly unknown[];
}

const proofs = new WeakMap<Law, Map<string, Proof[]>>();
/** How many proofs are kept of one fact and rule. */
const mostProofs = 4;

/** The end of a way: the leaf through which a fact is to bear on a rule, and the result that it is to have. */
interface End {
  leaf: LeafNode;
  wanted: Code;
}

/**
 * Which facts can still change a result: those for which two completions that differ in this fact alone give a rule
 * different results. A completion found for one case is tried first in the next; that saves time and changes no answer,
 * since it is held against the case before it counts.
 */
export class Sensitivity {
  readonly #search: Search;
  readonly #proofs: Map<string, Proof[]>;
  #slot = 0;
  #road = 0;
  #affected: ReadonlySet<number> = new Set();
  /** Of several ways from the rule to the fact, which is tried. */
  #way = 0;
  /** The most ways that have been seen to part at one condition. */
  #ways = 1;
  #left = 0;
  /** The two values of the fact that made the difference. */
  #one: unknown;
  #other: unknown;

  constructor(
    readonly program: Program,
    readonly state: FactState,
    /** What has been shown of the cases before. */
    readonly memory?: Memory,
  ) {
    this.#search = new Search(program, state);
    this.#proofs = remembered(proofs, program.dated.law, () => new Map<string, Proof[]>());
  }

  /** Whether a given fact that is not known can change the result of the rule at a position. */
  matters(slot: number, position: number, bound = sensitivityBound): Found {
    const shown = this.memory?.matters(slot, position);
    if (shown) return shown;
    const { graph } = this.#search.net;
    this.#slot = slot;
    this.#road = graph.rules[position]!;
    this.#affected = graph.affected(slot);
    const kept = remembered(this.#proofs, `${slot} ${position}`, () => []);
    const isKnown = kept.some((one) => this.#isProven(one));
    const found = isKnown ? "yes" : this.#prove(bound);
    if (!isKnown && found === "yes") {
      kept.unshift(this.#proof());
      kept.length = Math.min(kept.length, mostProofs);
    }
    this.memory?.keepMatters(slot, position, found, found === "yes" ? this.#proof().completion : undefined);
    return found;
  }

  #prove(bound: number): Found {
    this.#ways = 1;
    for (this.#way = 0; this.#way < Math.min(this.#ways, mostWays); this.#way++)
      for (const wanted of [MET, UNMET] as const)
        for (const isClaimed of [true, false]) {
          this.#restart(triedOnWay);
          this.#hideFollowing();
          if (!isClaimed) this.#leaveUnclaimed();
          if (this.#onWay(wanted) === "yes") return "yes";
        }
    this.#restart(bound);
    return this.#anywhere();
  }

  #isProven(proof: Proof): boolean {
    const { net } = this.#search;
    this.#search.restartWith(proof.completion);
    const codes = proof.values.map((value) => {
      net.set(this.#slot, value);
      return this.#search.isExcluded() ? UNKNOWN : net.codes[this.#road]!;
    });
    [this.#one, this.#other] = proof.values;
    return codes[0] !== codes[1] && !codes.includes(UNKNOWN);
  }

  #proof(): Proof {
    const completion = completionOf(this.program, this.#search.net.state, this.#slot);
    return { completion, values: [this.#one, this.#other] };
  }

  #restart(bound: number) {
    this.#search.restart();
    this.#search.settled.fill(0);
    this.#search.settled[this.#slot] = 1;
    this.#left = bound;
  }

  /** What is known without the fact, and otherwise with it, is open as long as the fact is. */
  #hideFollowing() {
    for (const slot of this.program.facts.dependents(this.#slot)) this.#search.net.hide(slot);
  }

  /** What the case does not state, and claims only by stating it, stays unstated. */
  #leaveUnclaimed() {
    for (const slot of claimsOf(this.program)) this.#search.settled[slot] = 1;
  }

  /**
   * Settles what must hold on the way from the rule to the fact, so that one value of the fact is enough for the wanted
   * result; then looks for the other result with another value of the fact.
   */
  #onWay(wanted: Code): Found {
    const { net } = this.#search;
    if (this.#left-- <= 0) return "bound";
    if (net.codes[this.#road] !== UNKNOWN || this.#search.isExcluded()) return "no";
    const next = this.#needed(this.#road, wanted);
    if (!next) return "no";
    if ("slot" in next) return this.#settle(next, () => this.#onWay(wanted));
    return this.#turnsOn(next, wanted) ? "yes" : "no";
  }

  /** What is still to be settled on the way; its end where nothing is. */
  #needed(number: number, wanted: Code): Aim | End | undefined {
    const { net } = this.#search;
    const { kind, parts, leaf } = net.graph.nodes[number]!;
    if (kind === "leaf") return this.#together(leaf!, wanted);
    const ways = parts.filter((part) => net.codes[part] === UNKNOWN && this.#affected.has(part));
    this.#ways = Math.max(this.#ways, ways.length);
    const way = ways[this.#way % ways.length];
    if (way === undefined) return undefined;
    if (kind === "not") return this.#needed(way, wanted === MET ? UNMET : MET);
    if ((kind === "all" && wanted === MET) || (kind === "any" && wanted === UNMET))
      for (const part of parts) {
        const aim = part !== way && this.#search.aimAt(part, wanted);
        if (aim) return aim;
      }
    return this.#needed(way, wanted);
  }

  /** Another fact without which the leaf is not known either; otherwise the leaf. */
  #together(leaf: LeafNode, wanted: Code): Aim | End {
    const slot = this.#search.missing(leaf.slot) ?? this.#search.missing(leaf.other);
    return slot === undefined ? { leaf, wanted } : { slot, leaf, wanted };
  }

  #turnsOn({ leaf, wanted: ofLeaf }: End, wanted: Code): boolean {
    const { net } = this.#search;
    const other = wanted === MET ? UNMET : MET;
    this.#one = this.#valuesFor(leaf, ofLeaf).find((value) => this.#comesTo(value, wanted));
    if (this.#one === undefined) return false;
    net.set(this.#slot, this.state.values[this.#slot]);
    return this.#valuesFor(leaf, ofLeaf === MET ? UNMET : MET).some((value) => {
      net.set(this.#slot, value);
      this.#other = value;
      return (
        this.#search.lookFor(this.#road, other, triedForOther) === "yes" &&
        net.codes[this.#road] !== wanted &&
        this.#comesTo(this.#one, wanted)
      );
    });
  }

  #comesTo(value: unknown, wanted: Code): boolean {
    const { net } = this.#search;
    net.set(this.#slot, value);
    return net.codes[this.#road] === wanted && !this.#search.isExcluded();
  }

  #valuesFor(leaf: LeafNode, wanted: Code): readonly unknown[] {
    const { net } = this.#search;
    const aimed = aimedValues(net, { slot: this.#slot, leaf, wanted });
    return aimed.length > 0 ? aimed : [...otherValues(net, this.#slot, aimed)];
  }

  /** The same without a plan: every completion is gone through, as far as the bound allows. */
  #anywhere(): Found {
    if (this.#left-- <= 0) return "bound";
    const { net } = this.#search;
    if (net.codes[this.#road] !== UNKNOWN || this.#search.isExcluded()) return "no";
    const aim = this.#search.aimAt(this.#road, MET);
    if (aim) return this.#settle(aim, () => this.#anywhere());
    return this.#differs() ? "yes" : "no";
  }

  /** Tries the values of another fact; a claim may be left out, and a fact of which no value matters stays open. */
  #settle(aim: Aim, next: () => Found): Found {
    const found = this.#search.tryValues(aim, next);
    if (found !== undefined && (found !== "no" || !claimsOf(this.program).has(aim.slot))) return found;
    const { settled } = this.#search;
    settled[aim.slot] = 1;
    const without = next();
    settled[aim.slot] = 0;
    return without;
  }

  /** Whether two values of the fact give different results when all else is settled; "not known" is one of them. */
  #differs(): boolean {
    const { net } = this.#search;
    const state = { on: net.state.on, values: [...net.state.values] };
    const seen = new Map<number, unknown>();
    for (const value of domainOf(this.program).values(this.#slot, state)) {
      net.set(this.#slot, value);
      if (!this.#search.isExcluded()) seen.set(net.codes[this.#road]!, value);
    }
    net.set(this.#slot, state.values[this.#slot]);
    [this.#one, this.#other] = seen.values();
    return seen.size > 1;
  }
}

const claims = new WeakMap<Program, ReadonlySet<number>>();

/** Facts of which it counts whether they are stated at all. */
function claimsOf(program: Program): ReadonlySet<number> {
  return remembered(claims, program, () => {
    const stated = program.dated.law.data.facts.flatMap(({ derive }) =>
      derive?.op === "is-given" ? [derive.fact] : [],
    );
    return new Set(stated.map((id) => program.facts.slotOf.get(id)!));
  });
}
