import type { FactState } from "../facts";
import { remembered } from "../remembered";
import type { Program } from "./compile";
import { Directly } from "./direct";
import { type Completion, completionOf, type Memory, type Outcome } from "./memory";
import { Models } from "./models";
import type { Code, Found } from "./result";
import { Search } from "./search";

/** One for each law of a date, used by one after the other. */
const searches = new WeakMap<Program, Search>();

/** How many values are tried to go on from a model, before a search begins from the case alone. */
const triedFromModel = 16;

/**
 * Looks for completions of a case under which rules come out met or unmet. Each completion that is found is kept for
 * every rule that it decides. One at a time: the next takes over what this one searches with.
 */
export class Completions {
  readonly #direct: Directly;
  #loaded: Search | undefined;
  /** The rules looked at, and which results have been seen of each: one bit for each code. */
  readonly #watched: readonly number[];
  readonly #seen: Uint8Array;

  /** The last model that was of use. */
  #last: Completion | undefined;

  constructor(
    readonly program: Program,
    readonly state: FactState,
    positions: readonly number[],
    /** What has been shown of the cases before. */
    readonly memory?: Memory,
  ) {
    this.#direct = new Directly(program, state);
    this.#watched = positions;
    this.#seen = new Uint8Array(program.rules.length);
    memory?.forEachWitness(
      (completion) => this.#again(completion),
      (codes) => this.#see((position) => codes[position]!),
    );
  }

  /** Whether some completion gives a rule the wanted result; "bound" if that many values did not tell. */
  find(position: number, wanted: Code, bound: number): Found {
    if ((this.#seen[position]! & (1 << wanted)) !== 0) return "yes";
    if (this.memory?.isRuledOut(position, wanted)) return "no";
    const model = Models.of(this.program).modelOf(position, wanted, this.state);
    if (model && !this.memory && this.#direct.comesTo(model, position) === wanted) {
      this.#last = model;
      this.#seen[position] = this.#seen[position]! | (1 << wanted);
      return "yes";
    }
    if (model && this.#goesOnFrom(model, position, wanted)) {
      this.#last = model;
      return this.#found();
    }
    if (this.#last && this.#goesOnFrom(this.#last, position, wanted)) return this.#found();
    this.#search.restart();
    const found = this.#look(position, wanted, bound);
    if (found === "no") this.memory?.keepRuledOut(position, wanted);
    return found === "yes" ? this.#found() : found;
  }

  get #search(): Search {
    if (!this.#loaded) {
      this.#loaded = remembered(searches, this.program, () => new Search(this.program, this.state));
      this.#loaded.load(this.state);
    }
    return this.#loaded;
  }

  #found(): Found {
    const { net } = this.#search;
    this.#see((position) => net.codeOf(position));
    this.memory?.keepCompletion(this.#outcome());
    return "yes";
  }

  /** Whether a result is among them that was not seen yet. */
  #see(codeOf: (position: number) => number): boolean {
    let isNews = false;
    for (const position of this.#watched) {
      const bit = 1 << codeOf(position);
      isNews ||= (this.#seen[position]! & bit) === 0;
      this.#seen[position] = this.#seen[position]! | bit;
    }
    return isNews;
  }

  #outcome(): Outcome {
    const { net } = this.#search;
    return {
      completion: completionOf(this.program, net.state),
      codes: Uint8Array.from(net.graph.rules, (_, position) => net.codeOf(position)),
    };
  }

  /** An earlier completion with what is known now, and what that comes to; undefined where the law rules it out. */
  #again(completion: Completion): Outcome | undefined {
    this.#search.restartWith(completion);
    const outcome = this.#search.isExcluded() ? undefined : this.#outcome();
    this.#search.restart();
    return outcome;
  }

  #goesOnFrom(completion: Completion, position: number, wanted: Code): boolean {
    this.#search.restartWith(completion);
    return this.#look(position, wanted, triedFromModel) === "yes";
  }

  #look(position: number, wanted: Code, bound: number): Found {
    this.#search.settled.fill(0);
    return this.#search.lookFor(this.#search.net.graph.rules[position]!, wanted, bound);
  }
}
