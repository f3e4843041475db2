import { caseReaderOf } from "../../../src/assessment";
import { rerun, startRun } from "../../../src/assessment/run";
import { compiledFindings, programOf, type Result, verdictOf } from "../../../src/engine";
import {
  type Condition,
  type DatedLaw,
  type Interpretation,
  inputsOf,
  isLeaf,
  isReference,
  type Law,
  type Leaf,
  leavesOf,
  membersOf,
  parameterIn,
  type Rule,
  withInterpretation,
} from "../../../src/law";
import { type Fixture, fixtureFiles, lawOf } from "../../../test/support/fixtures";

/** What the fixtures show of one rule, while it is in force. */
export interface RuleEvidence {
  rule: Rule;
  /** The fixtures in which the rule has this result. */
  fixtures: Record<Result, Fixture[]>;
}

/** Everything that the fixtures show of a law and its packs. */
export interface Evidence {
  laws: Law[];
  fixtures: { file: string; fixture: Fixture; law: Law }[];
  rules: Map<string, RuleEvidence>;
  /** `rule-id#leaf-id` of every leaf, and whether some fixture depends on it. */
  leaves: Map<string, boolean>;
  /** The values that were compared with a parameter, by parameter and first day of its value. */
  compared: Map<string, Set<number>>;
  /** Dates on which a rule (`rule:…`) or a parameter (`parameter:…`) took part in an answer. */
  touched: Map<string, Set<string>>;
  /** Other readings that flip a verdict in some fixture, by the id and note of what is uncertain. */
  flipped: Set<string>;
}

export const comparedKey = (parameter: string, from: string) => `${parameter} ${from}`;
export const readingKey = (id: string, note: string) => `${id} ${note}`;

/** Runs every fixture under its own law and gathers what it shows. */
export function gatherEvidence(): Evidence {
  const fixtures = fixtureFiles().flatMap(({ file, fixtures: list }) =>
    list.map((fixture) => ({ file, fixture, law: lawOf(fixture) })),
  );
  const laws = [...new Set(fixtures.map(({ law }) => law))];
  const evidence: Evidence = {
    laws,
    fixtures,
    rules: new Map(),
    leaves: new Map(),
    compared: new Map(),
    touched: new Map(),
    flipped: new Set(),
  };
  for (const law of laws)
    for (const rule of law.data.rules) {
      evidence.rules.set(rule.id, { rule, fixtures: { met: [], unmet: [], unknown: [] } });
      for (const id of leafIdsOf(rule)) evidence.leaves.set(id, false);
    }
  for (const { fixture, law } of fixtures) gatherFrom(evidence, fixture, law);
  return evidence;
}

function leafIdsOf(rule: Rule): string[] {
  return rule.versions.flatMap((version) =>
    leavesOf(version.conditions).map((leaf) => `${rule.id}#${leaf.id}`),
  );
}

function gatherFrom(evidence: Evidence, fixture: Fixture, law: Law): void {
  const started = startRun(law, fixture.case, fixture.on);
  if ("issues" in started) throw new Error(`The fixture "${fixture.name}" is not valid input.`);
  const { program, state } = started.run;
  const { dated } = program;
  // Conflicts are judged on the case as given; everything else on what is left of it when they are settled.
  const asGiven = { values: [...caseReaderOf(law)(fixture.case).values], on: fixture.on };
  program.facts.derive(asGiven);
  const { result: resultOfRule } = compiledFindings(program, state.values);
  for (const reading of dated.interpretations) {
    const key = readingKey(reading.id, reading.note);
    if (evidence.flipped.has(key)) continue;
    const other = rerun(started.run, programOf(lawUnder(dated, reading)));
    const otherFindings = compiledFindings(other.program, other.state.values);
    if (
      law.data.rules.some((rule) => isRoute(rule) && resultOfRule(rule.id) !== otherFindings.result(rule.id))
    )
      evidence.flipped.add(key);
  }

  const touch = (key: string) => {
    if (!evidence.touched.has(key)) evidence.touched.set(key, new Set());
    evidence.touched.get(key)!.add(fixture.on);
  };

  for (const { rule, state: standing, version } of dated.rules.values()) {
    if (standing !== "in-force") {
      touch(`rule:${rule.id}`);
      continue;
    }
    const { values } = rule.kind === "conflict" ? asGiven : state;
    const valueIn = (fact: string) => values[program.facts.slotOf.get(fact)!];
    const targetOf = ({ value }: Leaf): unknown => {
      if (typeof value !== "object" || Array.isArray(value)) return value;
      const parameter = parameterIn(value.fact);
      return parameter === undefined ? valueIn(value.fact) : dated.parameters.get(parameter)?.value;
    };
    const leaves = leavesOf(version!.conditions).map((leaf) => ({
      leaf,
      result: compared(leaf.operator, valueIn(leaf.fact), targetOf(leaf)),
    }));
    const outcome = (flipped?: string) =>
      version!.conditions
        ? foldWith(version!.conditions, resultOfRule, (id) => {
            const { result } = leaves.find(({ leaf }) => leaf.id === id)!;
            return id === flipped ? opposite[result] : result;
          })
        : "met";
    const result = outcome();
    evidence.rules.get(rule.id)!.fixtures[result].push(fixture);
    if (result !== "unknown") touch(`rule:${rule.id}`);
    for (const { leaf, result: own } of leaves) {
      if (own !== "unknown" && outcome(leaf.id) !== result)
        evidence.leaves.set(`${rule.id}#${leaf.id}`, true);
      const parameter =
        typeof leaf.value === "object" && !Array.isArray(leaf.value)
          ? parameterIn(leaf.value.fact)
          : undefined;
      const actual = valueIn(leaf.fact);
      if (parameter === undefined || actual === undefined) continue;
      touch(`parameter:${parameter}`);
      const stands = dated.parameters.get(parameter)?.version;
      if (!stands || typeof actual !== "number") continue;
      const key = comparedKey(parameter, stands.from);
      if (!evidence.compared.has(key)) evidence.compared.set(key, new Set());
      evidence.compared.get(key)!.add(actual);
    }
  }
  for (const fact of law.data.facts) {
    if (!fact.derive || state.values[program.facts.slotOf.get(fact.id)!] === undefined) continue;
    for (const parameter of inputsOf(fact.derive).parameters) touch(`parameter:${parameter}`);
  }
  for (const [id, { version }] of dated.parameters) if (!version) touch(`parameter:${id}`);
}

const isRoute = ({ kind }: Rule) => kind === "route" || kind === "instrument";

const otherLaws = new Map<Interpretation, DatedLaw>();

function lawUnder(dated: DatedLaw, reading: Interpretation): DatedLaw {
  const other = otherLaws.get(reading) ?? withInterpretation(dated, reading);
  otherLaws.set(reading, other);
  return other;
}

function compared(operator: Leaf["operator"], actual: unknown, target: unknown): Result {
  if (actual === undefined || target === undefined) return "unknown";
  return comparisons[operator](actual as never, target as never) ? "met" : "unmet";
}

const comparisons: Record<Leaf["operator"], (actual: never, target: never) => boolean> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  in: (a, b: string[]) => b.includes(a),
  notIn: (a, b: string[]) => !b.includes(a),
  lessThan: (a: number, b: number) => a < b,
  lessThanInclusive: (a: number, b: number) => a <= b,
  greaterThan: (a: number, b: number) => a > b,
  greaterThanInclusive: (a: number, b: number) => a >= b,
};

const opposite: Record<Result, Result> = { met: "unmet", unmet: "met", unknown: "unknown" };

function foldWith(
  condition: Condition,
  ruleResult: (id: string) => Result,
  leafResult: (id: string) => Result,
): Result {
  if (isLeaf(condition)) return leafResult(condition.id);
  if (isReference(condition)) return ruleResult(condition.condition);
  const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
  return verdictOf(
    kind,
    membersOf(condition).map((member) => foldWith(member, ruleResult, leafResult)),
  );
}
