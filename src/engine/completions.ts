import type { FactState } from "../facts";
import type { Program } from "./compile";
import type { Code } from "./result";
import { type Found, Search } from "./search";

/** How many values are tried to go on from the last completion, before a search begins anew from the case. */
const triedFromLast = 64;

/**
 * Looks for completions of a case under which rules come out met or unmet. Each completion that is found is kept for
 * every rule that it decides, and the next search first goes on from it.
 */
export class Completions {
  readonly #search: Search;
  /** The rules looked at, and which results have been seen of each: one bit for each code. */
  readonly #watched: readonly number[];
  readonly #seen: Uint8Array;
  #isAtStart = true;

  constructor(program: Program, state: FactState, positions: readonly number[]) {
    this.#search = new Search(program, state);
    this.#watched = positions;
    this.#seen = new Uint8Array(program.rules.length);
  }

  /** Whether some completion gives a rule the wanted result; "bound" if that many values did not tell. */
  find(position: number, wanted: Code, bound: number): Found {
    if ((this.#seen[position]! & (1 << wanted)) !== 0) return "yes";
    if (!this.#isAtStart) {
      if (this.#look(position, wanted, triedFromLast) === "yes") return this.#found();
      this.#search.restart();
      this.#isAtStart = true;
    }
    const found = this.#look(position, wanted, bound);
    return found === "yes" ? this.#found() : found;
  }

  #found(): Found {
    this.#isAtStart = false;
    for (const position of this.#watched)
      this.#seen[position] = this.#seen[position]! | (1 << this.#search.net.codeOf(position));
    return "yes";
  }

  #look(position: number, wanted: Code, bound: number): Found {
    this.#search.settled.fill(0);
    return this.#search.lookFor(this.#search.net.graph.rules[position]!, wanted, bound);
  }
}
