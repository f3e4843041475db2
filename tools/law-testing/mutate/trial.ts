import {
  type Code,
  type Diagram,
  MET,
  NOT_YET,
  type Program,
  programOf,
  UNKNOWN,
  type Variable,
} from "../../../src/engine";
import { buildDiagram } from "../../../src/engine/diagram/build";
import { MET_END, UNKNOWN_END, UNMET_END } from "../../../src/engine/diagram/ends";
import { leavesUnder, statedIn } from "../../../src/engine/diagram/places";
import { leafTargets } from "../../../src/engine/domain";
import { type Condition, type Fact, Law, type Rule, type RuleVersion } from "../../../src/law";
import { memoize } from "../../../src/lib/memoize";
import { cellOf } from "../draw/cells";
import { decoded, derived, type Told } from "../draw/decode";
import { nearest, type Step } from "../draw/nearest";

export interface Changed {
  id: string;
  condition: Condition;
}

/** A version of a rule, and mutants of it. */
export interface ChangedVersion {
  rule: Rule;
  version: RuleVersion;
  mutants: readonly Changed[];
}

/** How a version of a rule and the same with one thing wrong in it come out in one case. */
export interface Outcome {
  code: Code;
  /** Which of the wrong ones come out otherwise. */
  parted: number[];
}

/** Versions of rules and their mutants, beside the rules of the law of one day: as one program, and as one diagram. */
export class Trials {
  readonly program: Program;
  #diagram: Diagram | undefined;
  readonly all: readonly Trial[];

  constructor(
    readonly law: Law,
    readonly on: string,
    versions: readonly ChangedVersion[],
  ) {
    const { data } = law;
    const rules = versions.flatMap(({ rule, version, mutants }) => [
      conditionRule(originalId(rule.id), version.conditions!),
      ...mutants.map(({ condition }, number) => conditionRule(mutantId(rule.id, number), condition)),
    ]);
    this.program = programOf(new Law({ ...data, rules: [...data.rules, ...rules] }).at(on));
    this.all = versions.map((one) => new Trial(this, one));
  }

  /** Equal conditions are one node of it. */
  get diagram(): Diagram {
    this.#diagram ??= buildDiagram(this.program);
    return this.#diagram;
  }
}

/** One version of a rule, and mutants of it, in the law of one day, so that a case tries them all at once. */
export class Trial {
  readonly program: Program;
  readonly on: string;
  /** The facts of the law, by slot. */
  readonly facts: readonly Fact[];
  readonly mutants: readonly Changed[];
  readonly rule: Rule;
  readonly #original: number;
  readonly #mutants: readonly number[];
  readonly #results: Uint8Array;
  #support: readonly number[] | undefined;
  #asked: ReadonlySet<number> | undefined;

  constructor(
    readonly trials: Trials,
    { rule, mutants }: ChangedVersion,
  ) {
    const { program, on, law } = trials;
    this.program = program;
    this.on = on;
    this.facts = law.data.facts;
    this.mutants = mutants;
    this.rule = rule;
    this.#original = program.positionOf.get(originalId(rule.id))!;
    this.#mutants = mutants.map((_, number) => program.positionOf.get(mutantId(rule.id, number))!);
    this.#results = new Uint8Array(program.rules.length);
  }

  /** The given facts that bear on the version, by slot. */
  get support(): readonly number[] {
    this.#support ??= supportOf(this.program, [this.#original, ...this.#mutants]);
    return this.#support;
  }

  get nothing(): Told {
    return this.facts.map(() => undefined);
  }

  outcome(told: Told, among: Iterable<number>): Outcome {
    const values = derived(this.program, told, this.on);
    const { walks } = this.program;
    const results = this.#results.fill(NOT_YET);
    const code = walks[this.#original]!(values, results);
    const parted: number[] = [];
    for (const number of among)
      if (walks[this.#mutants[number]!]!(values, results) !== code) parted.push(number);
    return { code, parted };
  }

  /** Whether a mutant is the same law on this day: the same node. Undefined where one has too many nodes. */
  isSame(number: number): boolean | undefined {
    const [one, other] = this.#roots(number);
    return one === undefined || other === undefined ? undefined : one === other;
  }

  /** A case near another in which the version is met, drawn from the diagram. */
  met(base: Told): Told | undefined {
    const root = this.#root(this.#original);
    return this.#drawn(
      base,
      root,
      UNMET_END,
      (end) => end === MET_END,
      ({ code }) => code === MET,
    );
  }

  /** A case near another in which a mutant comes out otherwise, drawn from the diagram. */
  witness(number: number, base: Told): Told | undefined {
    const [one, other] = this.#roots(number);
    const isSettled = ({ code, parted }: Outcome) => code !== UNKNOWN && parted.length > 0;
    return this.#drawn(base, one, other, (a, b) => a !== b && a !== UNKNOWN_END, isSettled, [number]);
  }

  /** The same where the version itself is unknown. */
  unknownWitness(number: number): Told | undefined {
    const [one, other] = this.#roots(number);
    const isTold = ({ parted }: Outcome) => parted.length > 0;
    return this.#drawn(this.nothing, one, other, (a, b) => a !== b, isTold, [number]);
  }

  /** A case with each fact as in another, where it still parts the same mutants with the same result. */
  nearer({ told, parted }: { told: Told; parted: readonly number[] }, other: Told): Told {
    const wanted = this.outcome(told, []).code;
    let nearest = told;
    for (const slot of this.support) {
      if (nearest[slot] === other[slot]) continue;
      const next = nearest.with(slot, other[slot]);
      const { code, parted: left } = this.outcome(next, parted);
      if (code === wanted && left.length === parted.length) nearest = next;
    }
    return nearest;
  }

  /** Cases beside another: a fact told otherwise, on the side of a bound or of a word; or not told. */
  *besides(base: Told): Generator<Told> {
    const values = derived(this.program, base, this.on);
    const known = new Set<string>();
    for (const leaf of leavesUnder(this.program, [this.#original, ...this.#mutants]))
      for (const target of leafTargets(this.program, leaf, { values, on: this.on }))
        for (const { slot, value } of this.program.facts.reach(leaf.slot, target, { values, on: this.on })) {
          const key = `${slot} ${JSON.stringify(value)}`;
          if (known.has(key) || value === undefined || value === base[slot]) continue;
          known.add(key);
          if (this.facts[slot]!.type !== "count" || (value as number) >= 0) yield base.with(slot, value);
        }
    for (const slot of this.support) if (base[slot] !== undefined) yield base.with(slot, undefined);
  }

  /** What contradicts is ruled out by a conflict itself, so of one nothing is. */
  #root(position: number): number | undefined {
    const { diagram } = this.trials;
    return this.rule.kind === "conflict" ? diagram.plainRoot(position) : diagram.root(position);
  }

  #roots(number: number) {
    return [this.#root(this.#original), this.#root(this.#mutants[number]!)] as const;
  }

  #drawn(
    base: Told,
    one: number | undefined,
    other: number | undefined,
    isWanted: (one: number, other: number) => boolean,
    isIt: (outcome: Outcome) => boolean,
    among: readonly number[] = [],
  ): Told | undefined {
    if (one === undefined || other === undefined || one === other) return undefined;
    const { diagram } = this.trials;
    const values = derived(this.program, base, this.on);
    const failed = new Map<string, number>();
    const cells = memoize(this.#cells, base, () =>
      diagram.variables.map((variable) => cellOf(this.program, variable, values, this.on)),
    );
    const costOf = ({ variable, from, to }: Step) => {
      const { cells: of, noValue } = diagram.variables[variable]!;
      if (of.kind === "free") return Number.POSITIVE_INFINITY;
      const cell = cells[variable];
      if (cell !== undefined && from <= cell && cell < to) return 0;
      const more = failed.get(`${variable} ${from} ${to}`) ?? 0;
      const isUnasked = from === noValue && to === from + 1;
      return 1 + more + (isUnasked ? 4 : 0) + (this.program.facts.isDerived(of.slot) ? 0.25 : 0);
    };
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const way = nearest(diagram, one, other, { costOf, isWanted });
      if (!way) return undefined;
      /** What the law rules out asks for more facts, which bear on nothing here. */
      const steps = way.steps.filter(({ variable }) => this.#isAsked(diagram.variables[variable]!));
      for (const some of [steps, ...this.#withoutOne(steps)]) {
        const told = decoded(this.program, diagram.variables, this.on, base, some);
        const full = told && this.#filled(told, some, (case_) => isIt(this.outcome(case_, among)));
        if (full) return full;
      }
      for (const { variable, from, to } of steps) {
        const key = `${variable} ${from} ${to}`;
        failed.set(key, (failed.get(key) ?? 0) + 1);
      }
    }
    return undefined;
  }

  /** Numbers of one source may contradict each other; where one is left unknown, the others may do. */
  #withoutOne(steps: readonly Step[]): Step[][] {
    const { variables } = this.trials.diagram;
    const isDerived = ({ variable }: Step) => {
      const { cells } = variables[variable]!;
      return cells.kind === "numbers" && this.program.facts.isDerived(cells.slot);
    };
    return steps.filter(isDerived).map((left) => steps.filter((step) => step !== left));
  }

  #isAsked({ cells }: Variable): boolean {
    if (cells.kind === "free") return false;
    this.#asked ??= askedUnder(this.program, [this.#original, ...this.#mutants]);
    return this.#asked.has(cells.slot);
  }

  readonly #cells = new WeakMap<Told, (number | undefined)[]>();

  /** With more told, whatever it is, until Kleene's logic sees what the diagram does. */
  #filled(told: Told, steps: readonly Step[], isIt: (told: Told) => boolean): Told | undefined {
    if (isIt(told)) return told;
    const { variables } = this.trials.diagram;
    let full = told;
    const open = leavesUnder(this.program, [this.#original]).flatMap(({ slot, other }) => [
      slot,
      other ?? slot,
    ]);
    for (const slot of new Set(open)) {
      if (derived(this.program, full, this.on)[slot] !== undefined) continue;
      const variable = variables.findIndex(
        ({ cells }) => cells.kind !== "free" && cells.kind !== "order" && cells.slot === slot,
      );
      if (variable < 0) continue;
      const { notStated } = variables[variable]!;
      if (notStated !== undefined && steps.some((step) => step.variable === variable)) continue;
      const anyCell = { variable, from: 0, to: notStated ?? variables[variable]!.size };
      const next = decoded(this.program, variables, this.on, full, [...steps, anyCell]);
      if (!next) continue;
      full = next;
      if (isIt(full)) return full;
    }
    return undefined;
  }
}

const mostAttempts = 4;
const originalId = (rule: string) => `trial.${rule}`;
const mutantId = (rule: string, number: number) => `trial.${rule}.${number}`;

function supportOf(program: Program, positions: readonly number[]): number[] {
  const asked = askedUnder(program, positions);
  const { facts } = program;
  return program.dated.law.data.facts.flatMap((_, slot) =>
    !facts.isDerived(slot) && [slot, ...facts.dependents(slot)].some((one) => asked.has(one)) ? [slot] : [],
  );
}

/** The facts that conditions compare; where they ask whether one is stated, that one. */
function askedUnder(program: Program, positions: readonly number[]): Set<number> {
  return new Set(
    leavesUnder(program, positions).flatMap(({ slot, other }) => [
      slot,
      other ?? slot,
      statedIn(program, slot) ?? slot,
    ]),
  );
}

function conditionRule(id: string, conditions: Condition): Rule {
  const version = { from: "0001-01-01", to: null, certainty: "settled" as const, citations: [], conditions };
  return { id, kind: "condition", versions: [version] };
}
