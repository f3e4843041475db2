import type { FactState, Range } from "../../facts";
import { memoize } from "../../lib/memoize";
import type { Program } from "../compile";
import { changedFacts, variablesOn } from "./changed";
import type { Diagram, Stated } from "./diagram";
import { canBe } from "./orders";
import type { Cells, Variable } from "./variables";

/** The cells that each variable can have in a case, as a table that is filled anew for the next case. */
export class Ranges {
  /** Where the cells of each variable begin. */
  readonly #starts: Int32Array;
  /** For each cell, how many before it in its variable are possible; and in the end how many there are. */
  readonly #counts: Int32Array;
  /** For each variable, the case that its cells are of. */
  readonly #filledFor: Uint32Array;
  #load = 0;
  #state: FactState;
  /** The values of the case as they were when it was loaded. */
  #values: readonly unknown[] | undefined;
  readonly #variablesOn: (slot: number) => readonly number[];
  readonly #asked = new Set<number>();
  /** The counts of a variable of a given fact that is not known: asked for, and not. */
  readonly #unknown: [Map<number, Int32Array>, Map<number, Int32Array>] = [new Map(), new Map()];

  constructor(
    readonly program: Program,
    readonly diagram: Diagram,
  ) {
    const { variables } = diagram;
    this.#starts = new Int32Array(variables.length + 1);
    variables.forEach(({ size }, number) => {
      this.#starts[number + 1] = this.#starts[number]! + size + 1;
    });
    this.#counts = new Int32Array(this.#starts.at(-1)!);
    this.#filledFor = new Uint32Array(variables.length);
    this.#state = program.facts.nothing;
    this.#variablesOn = variablesOn(program, variables);
  }

  /**
   * Goes on to a case; the cells of a variable are worked out when it is first asked about. Gives the variables whose
   * cells can be others than in the case before; undefined if that may be any.
   */
  load(state: FactState): ReadonlySet<number> | undefined {
    const facts =
      this.#values && this.#state.on === state.on && changedFacts(this.program, this.#values, state);
    this.#state = state;
    this.#values = state.values.slice();
    if (facts) return this.#changedBy(facts);
    this.#load += 1;
    this.#asked.clear();
    return undefined;
  }

  #changedBy(facts: readonly number[]): ReadonlySet<number> {
    const changed = new Set<number>();
    for (const variable of facts.flatMap(this.#variablesOn)) {
      if (this.diagram.variables[variable]!.notStated !== undefined) {
        /** Its cells are others for rules that ask for it. */
        this.#filledFor[variable] = 0;
        changed.add(variable);
      } else if (this.#filledFor[variable] === this.#load) {
        const [start, end] = [this.#starts[variable]!, this.#starts[variable + 1]!];
        const before = this.#counts.slice(start, end);
        this.#fill(variable);
        if (before.some((count, index) => count !== this.#counts[start + index])) changed.add(variable);
      }
    }
    return changed;
  }

  /** Lets the facts that a rule asks for be stated, and no claims; gives the last variable whose range that changes, if any. */
  askFor({ asked, claimed }: Stated): number | undefined {
    let last = -1;
    for (const variable of asked)
      if (!this.#asked.has(variable)) last = Math.max(last, this.#change(variable));
    for (const variable of claimed)
      if (this.#asked.has(variable)) last = Math.max(last, this.#change(variable));
    return last < 0 ? undefined : last;
  }

  /** Turns whether a variable is asked for; gives it if that changes its range, and -1 if not. */
  #change(variable: number): number {
    if (!this.#asked.delete(variable)) this.#asked.add(variable);
    this.#filledFor[variable] = 0;
    return this.#isOpen(variable) ? variable : -1;
  }

  /** Whether a variable can have one of the cells from one to before another. */
  hasAny(variable: number, from: number, to: number): boolean {
    if (this.#filledFor[variable] !== this.#load) this.#fill(variable);
    const start = this.#starts[variable]!;
    return this.#counts[start + to]! > this.#counts[start + from]!;
  }

  has(variable: number, cell: number): boolean {
    return this.hasAny(variable, cell, cell + 1);
  }

  /** How many cells a variable can have. */
  count(variable: number): number {
    if (this.#filledFor[variable] !== this.#load) this.#fill(variable);
    return this.#counts[this.#starts[variable + 1]! - 1]!;
  }

  /** Whether a fact that is not stated may still be. */
  #isOpen(number: number): boolean {
    const { cells, notStated } = this.diagram.variables[number]!;
    return notStated !== undefined && this.#state.values[(cells as { slot: number }).slot] === undefined;
  }

  #fill(number: number) {
    this.#filledFor[number] = this.#load;
    const variable = this.diagram.variables[number]!;
    const start = this.#starts[number]!;
    const cell = this.#knownCell(variable);
    if (cell >= 0) {
      this.#counts.fill(0, start, start + cell + 1).fill(1, start + cell + 1, start + variable.size + 1);
      return;
    }
    const isAsked = this.#asked.has(number);
    if (this.#isGivenAlone(variable)) {
      const counts = memoize(this.#unknown[isAsked ? 0 : 1], number, () => {
        this.#count(variable, start, isAsked);
        return this.#counts.slice(start, start + variable.size + 1);
      });
      this.#counts.set(counts, start);
    } else this.#count(variable, start, isAsked);
  }

  #count(variable: Variable, start: number, isAsked: boolean) {
    const isPossible = cellsIn(this.program, this.#state, variable, isAsked);
    for (let cell = 0; cell < variable.size; cell++)
      this.#counts[start + cell + 1] = this.#counts[start + cell]! + (isPossible(cell) ? 1 : 0);
  }

  /** The one cell of a fact whose value stands; -1 if there is none. */
  #knownCell({ cells }: Variable): number {
    if (cells.kind !== "numbers" && cells.kind !== "words") return -1;
    const value = this.program.facts.standing(cells.slot, this.#state);
    if (value === undefined) return -1;
    if (cells.kind === "words") {
      const cell = cells.classes.findIndex((words) => words.includes(value as string));
      return cell >= 0 ? cell : cells.classes.findIndex((words) => words.length === 0);
    }
    const cell = cells.cuts.findIndex((cut) => cut > (value as number));
    return cell >= 0 ? cell : cells.cuts.length;
  }

  /** Whether a fact that is not known can have the same cells whatever else is. */
  #isGivenAlone({ cells }: Variable): boolean {
    return (
      (cells.kind === "numbers" || cells.kind === "words") && this.program.facts.isGivenAlone(cells.slot)
    );
  }
}

/** Which cells a variable can have in a case. */
function cellsIn(
  program: Program,
  state: FactState,
  variable: Variable,
  isAsked: boolean,
): (cell: number) => boolean {
  const { cells, notStated, noValue } = variable;
  if (cells.kind === "free") return () => true;
  const { slot } = cells;
  if (cells.kind === "order") {
    const [a, b] = [slot, cells.other].map((one) => spansOf(program.facts.rangeOf(one, state)));
    return (way) => a!.some((one) => b!.some((two) => canBe(way, one, two, slot === cells.other)));
  }
  const isStated = state.values[slot] !== undefined;
  if (cells.kind === "stated") {
    if (isStated) return (cell) => cell !== notStated;
    const isOpen = isAsked && isMissing(program, state, slot);
    return (cell) => isOpen || cell === notStated;
  }
  if (notStated !== undefined && !isStated && !isAsked) return (cell) => cell === notStated;
  const range = program.facts.rangeOf(slot, state);
  if (range.lacksValue && noValue === undefined) return () => true;
  return (cell) => {
    if (cell === notStated) return !isStated;
    return cell === noValue ? range.lacksValue : isIn(cells, cell, range);
  };
}

const everyNumber = [[-Infinity, Infinity]] as const;
const spansOf = ({ spans }: Range) => spans ?? everyNumber;

function isIn(
  cells: Exclude<Cells, { kind: "free" | "order" | "stated" }>,
  cell: number,
  range: Range,
): boolean {
  if (cells.kind === "numbers") {
    const from = cells.cuts[cell - 1] ?? -Infinity;
    const to = (cells.cuts[cell] ?? Infinity) - 1;
    return spansOf(range).some((span) => span[0] <= to && from <= span[1]);
  }
  if (!range.words) return true;
  const { classes } = cells;
  const own = classes[cell]!;
  return range.words.some((word) =>
    own.length > 0 ? own.includes(word) : classes.every((words) => !words.includes(word)),
  );
}

/** Whether a fact that is not stated stands in the way of something that is derived from it. */
function isMissing(program: Program, state: FactState, slot: number): boolean {
  return program.facts
    .dependents(slot)
    .some((one) => state.values[one] === undefined && program.facts.missingFor(one, state).includes(slot));
}
