import { resultOf } from "../../src/engine/result";
import type { ConditionTable } from "../../test/support/condition-tables";
import type { Told, Trial } from "../mutate/trial";
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
  ) {}

  add(told: Told) {
    const nearest = this.#firsts
      .map((first, index) => ({ first, table: this.tables[index]!, away: this.#away(first, told) }))
      .sort((a, b) => a.away - b.away)[0];
    if (nearest && nearest.away <= farthest) return this.#addRow(nearest.table, nearest.first, told);
    const first = this.bases.find((base) => this.#away(base, told) <= farthest) ?? told;
    const table = {
      ...this.head,
      on: [this.trial.on],
      case: flat(this.trial.facts, first),
      result: this.#resultOf(first),
      but: [],
    };
    this.tables.push(table);
    this.#firsts.push(first);
    this.#addRow(table, first, told);
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
