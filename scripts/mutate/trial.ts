import { type Code, domainOf, graphOf, MET, NOT_YET, type Program, programOf } from "../../src/engine";
import { type Condition, type Fact, Law, type Rule, type RuleVersion } from "../../src/law";
import { Search } from "./search/search";

/** What a case says, by the slots of the facts. */
export type Told = readonly unknown[];

export interface Changed {
  id: string;
  condition: Condition;
}

/** How a version of a rule and the same with one thing wrong in it come out in one case. */
export interface Outcome {
  code: Code;
  /** Which of the wrong ones come out otherwise. */
  parted: number[];
}

const tries = 2000;
/** What the engine tries for a code that no condition names, and what a case says instead: a CPV code that there is none of, or a word. */
const noCode = "?";
const otherCodes: Record<string, string> = { "contract.cpv": "46000000" };
const otherCode = "another";

/** One version of a rule, and every mutant of it, in one law of one day, so that a case tries them all at once. */
export class Trial {
  readonly program: Program;
  /** The facts that bear on the version, by slot. */
  readonly support: readonly number[];
  readonly #original: number;
  readonly #mutants: readonly number[];
  readonly #results: Uint8Array;
  #search: Search | undefined;

  /** The facts of the law, by slot. */
  readonly facts: readonly Fact[];

  constructor(
    { data }: Law,
    version: RuleVersion,
    readonly mutants: readonly Changed[],
    readonly on: string,
  ) {
    const rules = [
      conditionRule("trial.original", version.conditions!),
      ...mutants.flatMap(({ condition }, number) => [
        conditionRule(mutantId(number), condition),
        conditionRule(partingId(number), parting(number)),
      ]),
    ];
    const law = new Law({ ...data, rules: [...data.rules, ...rules] });
    this.program = programOf(law.at(on));
    this.facts = data.facts;
    const { positionOf, facts } = this.program;
    this.#original = positionOf.get("trial.original")!;
    this.#mutants = mutants.map((_, number) => positionOf.get(mutantId(number))!);
    this.#results = new Uint8Array(this.program.rules.length);
    const graph = graphOf(this.program);
    const nodes = [this.#original, ...this.#mutants].map((position) => graph.rules[position]!);
    this.support = data.facts.flatMap((_, slot) =>
      !facts.isDerived(slot) && nodes.some((node) => graph.affected(slot).has(node)) ? [slot] : [],
    );
  }

  get nothing(): Told {
    return this.facts.map(() => undefined);
  }

  outcome(told: Told, among: Iterable<number>): Outcome {
    const values = this.#derived(told);
    const { walks } = this.program;
    const results = this.#results.fill(NOT_YET);
    const code = walks[this.#original]!(values, results);
    const parted: number[] = [];
    for (const number of among)
      if (walks[this.#mutants[number]!]!(values, results) !== code) parted.push(number);
    return { code, parted };
  }

  /** The values of a fact that may make a difference beside the rest of a case. */
  values(slot: number, told: Told): unknown[] {
    const state = { values: this.#derived(told), on: this.on };
    return [...domainOf(this.program).values(slot, state)].map((value) => this.#inCase(slot, value));
  }

  /** A case that goes on from what is told, and under which the version is met. */
  met(told: Told): Told | undefined {
    return this.#look("trial.original", told);
  }

  /** A case that goes on from what is told, and under which a mutant comes out otherwise; or whether there is none. */
  parting(number: number, told: Told): Told | "none" | undefined {
    return this.#look(partingId(number), told) ?? (this.#found === "no" ? "none" : undefined);
  }

  #found: string | undefined;

  #look(rule: string, told: Told): Told | undefined {
    const state = { values: this.#derived(told), on: this.on };
    this.#search ??= new Search(this.program, state);
    this.#search.load(state);
    this.#search.settled.fill(0);
    const { net } = this.#search;
    const node = net.graph.rules[this.program.positionOf.get(rule)!]!;
    this.#found = this.#search.lookFor(node, MET, tries);
    if (this.#found !== "yes" || net.codes[node] !== MET) return undefined;
    return net.state.values.map((value, slot) =>
      this.program.facts.isDerived(slot) ? undefined : this.#inCase(slot, value),
    );
  }

  #inCase(slot: number, value: unknown): unknown {
    return value === noCode ? (otherCodes[this.facts[slot]!.id] ?? otherCode) : value;
  }

  #derived(told: Told): unknown[] {
    const state = { values: [...told], on: this.on };
    this.program.facts.derive(state);
    return state.values;
  }
}

const mutantId = (number: number) => `trial.mutant-${number}`;
const partingId = (number: number) => `trial.parting-${number}`;

function parting(number: number): Condition {
  const original = refer("trial.original");
  const mutant = refer(mutantId(number));
  return { any: [{ all: [original, { not: mutant }] }, { all: [{ not: original }, mutant] }] };
}

function refer(id: string): Condition {
  return { condition: id, name: id };
}

function conditionRule(id: string, conditions: Condition): Rule {
  const version = { from: "0001-01-01", to: null, certainty: "settled" as const, citations: [], conditions };
  return { id, kind: "condition", versions: [version] };
}
