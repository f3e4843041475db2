import type { FactState } from "../../facts";
import { memoize } from "../../lib/memoize";
import { oncePer } from "../../lib/once-per";
import { noResults, type Program } from "../compile";
import { type Code, MET } from "../result";
import { buildDiagram } from "./build";
import type { Diagram } from "./diagram";
import { type CostOf, type LeastSet, leastSet, type SettledEnd } from "./least-set";
import { Relevance } from "./matters";
import { leavesUnder } from "./places";
import { Ranges } from "./ranges";
import { Reach } from "./reach";
import { diagramKept } from "./stored";
import { supportIn } from "./support";

/** What rules come to over all completions of a case: all that can become known of the facts that are not. */
export class Completions {
  readonly #ranges: Ranges;
  readonly #reach: Reach;
  readonly #relevance: Relevance;
  /** What was found of a rule, by its position: it stands until a variable that the rule asks is another. */
  readonly #results = new Map<number, Code>();
  readonly #relevant = new Map<number, ReadonlySet<number>>();
  #state: FactState | undefined;
  #isContradicted = false;

  constructor(
    readonly program: Program,
    /** A rule without a root in it is left to Kleene's logic. */
    readonly diagram: Diagram = buildDiagram(program),
  ) {
    this.#ranges = new Ranges(program, this.diagram);
    this.#reach = new Reach(this.diagram, this.#ranges);
    this.#relevance = new Relevance(this.diagram, this.#ranges);
  }

  /** The result of a rule in a case: met or unmet if every completion agrees. */
  result(state: FactState, position: number): Code {
    this.#goTo(state);
    const known = this.#results.get(position);
    if (known !== undefined) return known;
    if (this.isTooLarge(position)) return this.program.resultOf(state.values, position);
    const result = this.#reach.result(this.#rootOf(position)!);
    this.#results.set(position, result);
    return result;
  }

  /** Whether a rule has more nodes than are built, so that its results are those of Kleene's logic. */
  isTooLarge(position: number): boolean {
    return this.diagram.root(position) === undefined;
  }

  /** Whether a given fact that is not known can change the result of a rule. */
  matters(state: FactState, slot: number, position: number): boolean {
    const relevant = this.relevant(state, position);
    if (relevant.has(slot)) return true;
    const { facts } = this.program;
    return facts
      .dependents(slot)
      .some((one) => relevant.has(one) && facts.openFor(one, state).includes(slot));
  }

  /** The facts, given or derived, whose value can change the result of a rule. */
  relevant(state: FactState, position: number): ReadonlySet<number> {
    this.#goTo(state);
    if (this.isTooLarge(position)) return openUnder(this.program, state, position);
    return memoize(this.#relevant, position, () => {
      const slots = new Set<number>();
      for (const variable of this.#relevance.of(this.#rootOf(position)!)) {
        const { cells } = this.diagram.variables[variable]!;
        if ("slot" in cells) slots.add(cells.slot);
        if (cells.kind === "order") slots.add(cells.other);
      }
      return slots;
    });
  }

  /**
   * The cheapest answers under which a rule is met, or unmet, whatever else becomes known; undefined if no set of finite
   * cost will do. What the law rules out proves no answer, so that a set is still to be checked.
   */
  leastSet(state: FactState, position: number, costOf: CostOf, end?: SettledEnd): LeastSet | undefined {
    this.#goTo(state);
    this.#ask(position);
    const root = this.diagram.plainRoot(position);
    return root === undefined ? undefined : leastSet(this.diagram, this.#ranges, root, costOf, end);
  }

  /** Goes on to a case. One that contradicts itself is asked without what the law rules out. */
  #goTo(state: FactState) {
    if (this.#state === state) return;
    this.#state = state;
    const changed = this.#ranges.load(state);
    const wasContradicted = this.#isContradicted;
    this.#isContradicted = isContradicted(this.program, state);
    if (changed && this.#isContradicted === wasContradicted) this.#forget(changed);
    else {
      this.#results.clear();
      this.#relevant.clear();
      this.#restart();
    }
  }

  /** Forgets what was found of rules that ask one of these variables. */
  #forget(changed: ReadonlySet<number>) {
    if (changed.size === 0) return;
    for (const found of [this.#results, this.#relevant])
      for (const position of found.keys())
        if (!isApart(changed, supportIn(this.diagram, this.diagram.root(position)!))) found.delete(position);
    this.#restart(Math.max(...changed));
  }

  #rootOf(position: number): number | undefined {
    this.#ask(position);
    return this.#isContradicted ? this.diagram.plainRoot(position) : this.diagram.root(position);
  }

  #ask(position: number) {
    const changed = this.#ranges.askFor(this.diagram.stated(position));
    if (changed !== undefined) this.#restart(changed);
  }

  #restart(last?: number) {
    this.#reach.restart(last);
    this.#relevance.restart(last);
  }
}

/** The facts that are not known and that the conditions of a rule ask about. */
function openUnder(program: Program, { values }: FactState, position: number): Set<number> {
  const slots = leavesUnder(program, [position]).flatMap(({ slot, other }) => [slot, other ?? slot]);
  return new Set(slots.filter((slot) => values[slot] === undefined));
}

function isContradicted(program: Program, { values, contradicted }: FactState): boolean {
  return (
    (contradicted?.size ?? 0) > 0 || program.exclusions.some((node) => node.walk(values, noResults) === MET)
  );
}

function isApart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return false;
  return true;
}

export const completionsOf = oncePer((program: Program) => new Completions(program));

/** The same for cases that are tried in thought, so that what was found of the case itself stands. */
export const trialsOf = oncePer(
  (program: Program) => new Completions(program, completionsOf(program).diagram),
);

/** The same for results alone: from the diagram as it is kept, if it is, whose cells are parted where any date parts them. */
export const keptCompletionsOf = oncePer((program: Program) => {
  const diagram = diagramKept(program);
  return diagram ? new Completions(program, diagram) : completionsOf(program);
});
