import { type Code, MET, type Program, trialsOf, UNKNOWN, UNMET } from "../../engine";
import type { FactState } from "../../facts";
import type { ChangeSet } from "./sets";

const noResults = new Uint8Array(0);

/** Tries changes on the whole case, as if it were assessed anew with them. */
export class Verification {
  constructor(
    readonly program: Program,
    readonly state: FactState,
  ) {}

  /** Whether a route is open with these changes, and they contradict nothing else in the case. */
  opens(route: string, changes: ChangeSet): boolean {
    const state = this.#changed(changes);
    return !this.#isContradicted(state) && this.#result(route, state) === MET;
  }

  /** Whether a route is closed with these changes, and they contradict nothing else in the case. */
  closes(route: string, changes: ChangeSet): boolean {
    const state = this.#changed(changes);
    return !this.#isContradicted(state) && this.#result(route, state) === UNMET;
  }

  /** Whether a route that is open is not settled open with these changes, and they contradict nothing else in the case. */
  endsOpen(route: string, changes: ChangeSet): boolean {
    const state = this.#changed(changes);
    return !this.#isContradicted(state) && this.#result(route, state) !== MET;
  }

  /** The set without what is not needed: leaving out any one change that remains, the route is not open. */
  shrunk(route: string, changes: ChangeSet): ChangeSet {
    if (changes.size < 2) return changes;
    for (const slot of changes.keys()) {
      const fewer = new Map(changes);
      fewer.delete(slot);
      if (this.opens(route, fewer)) return this.shrunk(route, fewer);
    }
    return changes;
  }

  #changed(changes: ChangeSet): FactState {
    const state: FactState = { ...this.state, values: [...this.state.values] };
    for (const [slot, value] of changes) state.values[slot] = value;
    for (const slot of changes.keys()) this.program.facts.deriveFrom(slot, state);
    return state;
  }

  #isContradicted({ values }: FactState): boolean {
    const { atMost, conflicts } = this.program;
    return (
      atMost.some(({ fact, than }) => (values[fact] as number) > (values[than] as number)) ||
      conflicts.some(({ node }) => node.walk(values, noResults) === MET)
    );
  }

  #result(route: string, state: FactState): Code {
    const position = this.program.positionOf.get(route)!;
    const code = this.program.resultOf(state.values, position);
    return code === UNKNOWN ? trialsOf(this.program).result(state, position) : code;
  }
}
