import { type FactProgram, factProgram } from "../facts";
import { type Condition, type DatedLaw, isLeaf, isReference, type Rule, type RuleOnDate, referencesOf } from "../law";
import { compileLeaf, type Test } from "./leaf";
import { type Code, MET, UNKNOWN, UNMET } from "./result";

type Walk = (values: readonly unknown[], results: Uint8Array) => Code;

/** The law of a date, compiled: facts in numbered slots, each rule evaluated once. */
export interface Program {
  readonly dated: DatedLaw;
  readonly facts: FactProgram;
  /** Every rule of the law but conflicts, by position. */
  readonly rules: readonly RuleOnDate[];
  readonly positionOf: ReadonlyMap<string, number>;
  readonly conflicts: readonly { rule: Rule; test(values: readonly unknown[]): Code; contests: readonly number[] }[];
  /** The result of each rule, by its position. */
  evaluate(values: readonly unknown[]): Uint8Array;
}

const programs = new WeakMap<DatedLaw, Program>();

/** The program of a dated law, compiled at first use. */
export function programOf(dated: DatedLaw): Program {
  let program = programs.get(dated);
  if (!program) programs.set(dated, (program = compile(dated)));
  return program;
}

function compile(dated: DatedLaw): Program {
  const facts = factProgram(dated);
  const all = [...dated.rules.values()];
  const rules = all.filter(({ rule }) => rule.kind !== "conflict");
  const positionOf = new Map(rules.map(({ rule }, position) => [rule.id, position]));
  const tests = new Map<string, Test>();
  const walks = rules.map((one) => walkOf(one, (condition) => compileCondition(condition, { dated, facts, positionOf, tests })));
  const order = inOrder(rules, positionOf);
  const conflicts = all
    .filter(({ rule, state }) => rule.kind === "conflict" && state === "in-force")
    .map(({ rule, version }) => {
      const walk = compileCondition(version!.conditions!, { dated, facts, positionOf, tests });
      const none = new Uint8Array(0);
      return { rule, test: (values: readonly unknown[]) => walk(values, none), contests: rule.contests!.map((id) => facts.slotOf.get(id)!) };
    });
  return {
    dated,
    facts,
    rules,
    positionOf,
    conflicts,
    evaluate(values) {
      const results = new Uint8Array(rules.length);
      for (const position of order) results[position] = walks[position]!(values, results);
      return results;
    },
  };
}

function walkOf({ state, version }: RuleOnDate, compileTree: (condition: Condition) => Walk): Walk {
  if (state === "not-covered") return () => UNKNOWN;
  if (state === "gap") return () => UNMET;
  return version!.conditions ? compileTree(version!.conditions) : () => MET;
}

interface Scope {
  dated: DatedLaw;
  facts: FactProgram;
  positionOf: ReadonlyMap<string, number>;
  /** Leaves that ask the same share one test. */
  tests: Map<string, Test>;
}

function compileCondition(condition: Condition, scope: Scope): Walk {
  if (isLeaf(condition)) {
    const key = JSON.stringify([condition.fact, condition.operator, condition.value]);
    let test = scope.tests.get(key);
    if (!test) scope.tests.set(key, (test = compileLeaf(condition, scope.dated, scope.facts.slotOf)));
    return test;
  }
  if (isReference(condition)) {
    const position = scope.positionOf.get(condition.condition)!;
    return (_values, results) => results[position] as Code;
  }
  if ("not" in condition) {
    const inner = compileCondition(condition.not, scope);
    return (values, results) => {
      const code = inner(values, results);
      return code === UNKNOWN ? UNKNOWN : code === MET ? UNMET : MET;
    };
  }
  const isAll = "all" in condition;
  const parts = (isAll ? condition.all : condition.any).map((member) => compileCondition(member, scope));
  const decisive = isAll ? UNMET : MET;
  const otherwise = isAll ? MET : UNMET;
  return (values, results) => {
    let code: Code = otherwise;
    for (const part of parts) {
      const one = part(values, results);
      if (one === decisive) return decisive;
      if (one === UNKNOWN) code = UNKNOWN;
    }
    return code;
  };
}

/** Positions so that each rule comes after those it refers to. */
function inOrder(rules: readonly RuleOnDate[], positionOf: ReadonlyMap<string, number>): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (position: number) => {
    if (seen.has(position)) return;
    seen.add(position);
    for (const id of referencesOf(rules[position]!.version?.conditions)) visit(positionOf.get(id)!);
    order.push(position);
  };
  rules.forEach((_rule, position) => visit(position));
  return order;
}
