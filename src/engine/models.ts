import type { FactState } from "../facts";
import { remembered } from "../remembered";
import type { Program } from "./compile";
import { type Completion, completionOf } from "./memory";
import type { Code } from "./result";
import { Search } from "./search";

/** How many values may be tried in search of a model. */
const modelBound = 2000;
/** How many models of a law of a date are kept. */
const mostModels = 5000;

/**
 * For each rule and result, facts that bring it about where the case says nothing but words, such as the article or
 * the purpose: the first completion to try for a case that says these words and more. A model hangs on the law and
 * these words alone, so that the same case has the same answer whatever was asked before it.
 */
export class Models {
  readonly #search: Search;
  readonly #words: readonly number[];
  readonly #wordsOn: (readonly number[] | undefined)[] = [];
  readonly #models = new Map<string, Completion | null>();

  private constructor(readonly program: Program) {
    const { facts } = program.dated.law.data;
    const state: FactState = { values: facts.map(() => undefined), on: program.dated.since };
    program.facts.derive(state);
    this.#search = new Search(program, state);
    this.#words = facts.flatMap(({ type, derive }, slot) => (type === "enum" && !derive ? [slot] : []));
  }

  static of(program: Program): Models {
    return remembered(all, program, () => new Models(program));
  }

  modelOf(position: number, wanted: Code, { values }: FactState): Completion | undefined {
    let key = `${position} ${wanted}`;
    const words = this.#wordsOf(position).filter((slot) => values[slot] !== undefined);
    for (const slot of words) key += ` ${slot} ${values[slot]}`;
    let model = this.#models.get(key);
    if (model === undefined) {
      if (this.#models.size >= mostModels) this.#models.clear();
      model = this.#find(position, wanted, words, values);
      this.#models.set(key, model);
    }
    return model ?? undefined;
  }

  #find(
    position: number,
    wanted: Code,
    words: readonly number[],
    values: readonly unknown[],
  ): Completion | null {
    const { net, settled } = this.#search;
    this.#search.restart();
    settled.fill(0);
    for (const slot of words) net.set(slot, values[slot]);
    const found = this.#search.lookFor(net.graph.rules[position]!, wanted, modelBound);
    return found === "yes" && net.codeOf(position) === wanted ? completionOf(this.program, net.state) : null;
  }

  /** The facts that are words and have to do with a rule. */
  #wordsOf(position: number): readonly number[] {
    const { graph } = this.#search.net;
    this.#wordsOn[position] ??= this.#words.filter((slot) =>
      graph.affected(slot).has(graph.rules[position]!),
    );
    return this.#wordsOn[position];
  }
}

const all = new WeakMap<Program, Models>();
