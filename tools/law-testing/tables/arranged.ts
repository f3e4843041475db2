import { resultOf } from "../../../src/engine/result";
import type { ConditionTable } from "../../../test/support/condition-tables";
import type { Told } from "../draw/decode";
import type { Trial } from "../mutate/trial";
import type { Proposal } from "./proposals";
import { difference, flat } from "./written";

/** In how many facts a case may differ from the first of its table. */
const farthest = 2;

/** Puts cases of one day beside each other: each into the table whose first case it is nearest to, or into a new one. */
export class Arranged {
  readonly tables: ConditionTable[] = [];
  readonly #firsts: Told[] = [];

  constructor(
    readonly trial: Trial,
    readonly head: Pick<ConditionTable, "rule" | "source">,
    /** Cases in which the condition is met: the best to begin a table with. */
    readonly bases: readonly Told[],
    /** Whether a case can be given to the library. */
    readonly holds: (told: Told) => boolean,
  ) {}

  add(proposal: Proposal) {
    const nearest = this.#firsts
      .map((first, index) => ({ table: this.tables[index]!, ...this.#beside(first, proposal) }))
      .sort((a, b) => a.away - b.away)[0];
    if (nearest && nearest.away <= farthest) return this.#addRow(nearest.table, nearest.first, nearest.told);
    const own = this.bases
      .map((base) => this.#beside(base, proposal))
      .find(({ away }) => away <= farthest) ?? { first: proposal.told, told: proposal.told };
    const table = {
      ...this.head,
      on: [this.trial.on],
      case: flat(this.trial.facts, own.first),
      result: this.#resultOf(own.first),
      but: [],
    };
    this.tables.push(table);
    this.#firsts.push(own.first);
    this.#addRow(table, own.first, own.told);
  }

  /** A case as near to a first one as it can be for the mutants that it is there for. */
  #beside(first: Told, proposal: Proposal) {
    const nearer = this.trial.nearer(proposal, first);
    const told = nearer === proposal.told || this.holds(nearer) ? nearer : proposal.told;
    return { first, told, away: this.#away(first, told) };
  }

  #addRow({ but }: ConditionTable, first: Told, told: Told) {
    if (this.#away(first, told) > 0)
      but.push({ with: difference(this.trial.facts, first, told), result: this.#resultOf(told) });
  }

  #away(one: Told, other: Told): number {
    return this.trial.support.filter((slot) => one[slot] !== other[slot]).length;
  }

  #resultOf(told: Told) {
    return resultOf(this.trial.outcome(told, []).code);
  }
}
