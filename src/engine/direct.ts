import type { FactState } from "../facts";
import { NOT_YET, type Node, type Program } from "./compile";
import type { Completion } from "./memory";
import { type Code, MET } from "./result";
import { mayState } from "./taking";

/** What a completion makes of one rule of a case, and of no other: the quickest way to see that a result can come about. */
export class Directly {
  readonly #results: Uint8Array;
  readonly #exclusions: readonly Node[];

  constructor(
    readonly program: Program,
    readonly state: FactState,
  ) {
    this.#results = new Uint8Array(program.rules.length);
    this.#exclusions = standingExclusions(program, state);
  }

  /** The result of the rule; undefined where the law rules the completion out. */
  comesTo({ settings }: Completion, position: number): Code | undefined {
    const { facts, atMost, walks } = this.program;
    const values = this.state.values.slice();
    const results = this.#results.fill(NOT_YET);
    const changed: number[] = [];
    for (const [slot, value] of settings)
      if (values[slot] === undefined && mayState(this.program, slot, this.state.values)) {
        values[slot] = value;
        if (facts.dependents(slot).length > 0) changed.push(slot);
      }
    for (const slot of changed) facts.deriveFrom(slot, { on: this.state.on, values });
    const isExcluded =
      atMost.some(({ fact, than }) => (values[fact] as number) > (values[than] as number)) ||
      this.#exclusions.some((node) => node.walk(values, results) === MET);
    return isExcluded ? undefined : walks[position]!(values, results);
  }
}

/** What the facts as given already break cannot narrow their completions. */
export function standingExclusions(program: Program, state: FactState): readonly Node[] {
  const results = new Uint8Array(program.rules.length).fill(NOT_YET);
  const isContradicted = (node: Node) =>
    program.conflicts.some((one) => one.node === node && state.contradicted?.has(one.rule.id));
  return program.exclusions.filter(
    (node) => node.walk(state.values, results) !== MET && !isContradicted(node),
  );
}
