import type { FactState } from "../../facts";
import { remembered } from "../../remembered";
import { noResults, type Program } from "../compile";
import { type Code, MET } from "../result";
import { buildDiagram } from "./build";
import type { Diagram } from "./diagram";
import { Relevance } from "./matters";
import { Ranges } from "./ranges";
import { Reach } from "./reach";

/** What rules come to over all completions of one case: all that can become known of the facts that are not. */
export class Completions {
  readonly diagram: Diagram;
  readonly #ranges: Ranges;
  readonly #reach: Reach;
  readonly #relevance: Relevance;
  #state: FactState;
  #roots: Int32Array;

  constructor(
    readonly program: Program,
    positions: readonly number[],
  ) {
    this.diagram = buildDiagram(program, positions);
    this.#ranges = new Ranges(program, this.diagram);
    this.#reach = new Reach(this.diagram, this.#ranges);
    this.#relevance = new Relevance(this.diagram, this.#ranges);
    this.#state = program.facts.nothing;
    this.#roots = this.diagram.roots;
  }

  /** Goes on to a case. One that contradicts itself is asked without what the law rules out. */
  load(state: FactState) {
    this.#state = state;
    this.#ranges.load(state);
    this.#restart();
    this.#roots = isContradicted(this.program, state) ? this.diagram.plainRoots : this.diagram.roots;
  }

  /** The result of a rule: met or unmet if every completion agrees. */
  result(position: number): Code {
    return this.#reach.result(this.#rootOf(position));
  }

  /** Whether a fact that is not known can change the result of a rule. */
  matters(slot: number, position: number): boolean {
    const { facts } = this.program;
    return [...this.relevant(position)].some(
      (one) => one === slot || (facts.isDerived(one) && facts.missingFor(one, this.#state).includes(slot)),
    );
  }

  /** The facts, given or derived, whose value can change the result of a rule. */
  relevant(position: number): ReadonlySet<number> {
    const slots = new Set<number>();
    for (const variable of this.#relevance.of(this.#rootOf(position))) {
      const { cells } = this.diagram.variables[variable]!;
      if ("slot" in cells) slots.add(cells.slot);
      if (cells.kind === "order") slots.add(cells.other);
    }
    return slots;
  }

  #rootOf(position: number): number {
    if (this.#ranges.askFor(this.diagram.asked[position]!)) this.#restart();
    return this.#roots[position]!;
  }

  #restart() {
    this.#reach.restart();
    this.#relevance.restart();
  }
}

function isContradicted(program: Program, { values, contradicted }: FactState): boolean {
  return (
    (contradicted?.size ?? 0) > 0 || program.exclusions.some((node) => node.walk(values, noResults) === MET)
  );
}

const spokenOf = new Set(["class", "regime", "route", "instrument"]);
const known = new WeakMap<Program, Completions>();

/** Made at first use, for the rules that an answer speaks of; one case after the other. */
export function completionsOf(program: Program): Completions {
  return remembered(known, program, () => {
    const positions = program.rules.flatMap(({ rule }, position) =>
      spokenOf.has(rule.kind) ? [position] : [],
    );
    return new Completions(program, positions);
  });
}
