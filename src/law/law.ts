import { dayAfter, inForceOn } from "./dated";
import { type Interpretation, interpretationsOn } from "./interpretations";
import { toFactValue } from "./numbers";
import type { Fact, Language, LawData, Parameter, ParameterValue, Rule, RuleVersion, Texts } from "./types";

/** A rule as it stands on a date. */
export interface RuleOnDate {
  rule: Rule;
  state: "in-force" | "gap" | "not-covered";
  /** The version of the date; absent where the date is not covered. */
  version?: RuleVersion | undefined;
}

/** A parameter as it stands on a date; `value` is absent where the date is not covered. */
export interface ParameterOnDate {
  parameter: Parameter;
  value?: number | string | undefined;
  version?: ParameterValue | undefined;
}

/** The law of one date: which version of each rule and which value of each parameter is in force. */
export interface DatedLaw {
  readonly law: Law;
  /** The first day since which it has stood so; for what lies before all law, the first day that something begins. */
  readonly since: string;
  readonly rules: ReadonlyMap<string, RuleOnDate>;
  readonly parameters: ReadonlyMap<string, ParameterOnDate>;
  /** Alternative interpretations of what is uncertain on this date. */
  readonly interpretations: readonly Interpretation[];
}

/** A body of law, ready to be asked. Immutable; made by `loadLaw`, or ready-made as `nationalLaw`. */
export class Law {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Every day on which something in the law begins, or has just ended, in order. */
  readonly changes: readonly string[];
  readonly #dated = new Map<number, DatedLaw>();

  constructor(
    readonly data: LawData,
    /** Words of packs; the words of the national law are modules of their own. */
    readonly texts: Partial<Record<Language, Texts>> = {},
  ) {
    this.facts = new Map(data.facts.map((fact) => [fact.id, fact]));
    this.changes = changesOf(data);
  }

  get version(): string {
    return this.data.standing.version;
  }
  get hash(): string {
    return this.data.hash;
  }
  get verifiedTo(): string {
    return this.data.standing.verifiedTo;
  }

  /** The law of a date. Dates between two changes share one answer. */
  at(on: string): DatedLaw {
    const interval = countNotAfter(this.changes, on);
    let dated = this.#dated.get(interval);
    if (!dated) {
      dated = this.#build(on, this.changes[Math.max(0, interval - 1)] ?? on);
      this.#dated.set(interval, dated);
    }
    return dated;
  }

  #build(on: string, since: string): DatedLaw {
    return {
      law: this,
      since,
      rules: new Map(
        this.data.rules.map((rule) => [rule.id, ruleOnDate(rule, inForceOn(rule.versions, on))]),
      ),
      parameters: new Map(
        this.data.parameters.map((parameter) => [
          parameter.id,
          parameterOnDate(parameter, inForceOn(parameter.values, on)),
        ]),
      ),
      interpretations: interpretationsOn(this.data, on),
    };
  }
}

/**
 * The law of an option; the usual one where it is not given.
 *
 * @throws {RangeError} if what is given is no law
 */
export function lawGiven(law: Law | null | undefined, usual: Law): Law {
  if (law === undefined || law === null) return usual;
  if (typeof law.at === "function" && typeof law.data === "object") return law;
  throw new RangeError('The option "law" is a law as loadLaw gives it, or nationalLaw.');
}

export function ruleOnDate(rule: Rule, version: RuleVersion | undefined): RuleOnDate {
  if (!version) return { rule, state: "not-covered" };
  return { rule, version, state: version.gap ? "gap" : "in-force" };
}

export function parameterOnDate(parameter: Parameter, version: ParameterValue | undefined): ParameterOnDate {
  return version ? { parameter, version, value: toFactValue(parameter.fact, version.value) } : { parameter };
}

/** The law of a date as an alternative interpretation has it. */
export function withInterpretation(dated: DatedLaw, interpretation: Interpretation): DatedLaw {
  if (interpretation.kind === "parameter") {
    const parameter = dated.parameters.get(interpretation.id)!.parameter;
    const parameters = new Map(dated.parameters);
    parameters.set(interpretation.id, parameterOnDate(parameter, interpretation.version));
    return { ...dated, parameters };
  }
  const rule = dated.rules.get(interpretation.id)!.rule;
  const rules = new Map(dated.rules);
  rules.set(interpretation.id, ruleOnDate(rule, interpretation.version));
  return { ...dated, rules };
}

function changesOf(data: LawData): string[] {
  const days = new Set<string>();
  const add = (from: string | undefined, to: string | null | undefined) => {
    if (from) days.add(from);
    if (to) days.add(dayAfter(to));
  };
  for (const rule of data.rules)
    for (const version of rule.versions) {
      add(version.from, version.to);
      for (const other of version.alternatives ?? []) add(other.from, other.to);
    }
  for (const parameter of data.parameters)
    for (const value of parameter.values) {
      add(value.from, value.to);
      for (const other of value.alternatives ?? []) add(other.from, other.to);
    }
  return [...days].sort();
}

function countNotAfter(sorted: readonly string[], on: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= on) low = middle + 1;
    else high = middle;
  }
  return low;
}
