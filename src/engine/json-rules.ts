import type { Engine as JsonRulesEngine, NestedCondition, TopLevelCondition } from "json-rules-engine";
import {
  type Condition,
  isLeaf,
  isReference,
  type Leaf,
  membersOf,
  noRuleInForce,
  notCovered,
  parameterIn,
  type RuleOnDate,
  referencesOf,
} from "../law";
import type { Program } from "./compile";
import type { Findings, RuleTrace } from "./findings";
import { type Result, verdictOf } from "./result";
import type { LeafTrace, Trace } from "./trace";

type JsonRules = Pick<typeof import("json-rules-engine"), "Engine">;

/** What json-rules-engine leaves on a condition after a run. */
interface LiveCondition {
  all?: LiveCondition[];
  any?: LiveCondition[];
  not?: LiveCondition;
  name?: string;
  id?: string;
  fact?: string;
  operator?: string;
  value?: unknown;
  result?: boolean;
  factResult?: unknown;
  valueResult?: unknown;
}

/** The fact that stands for whether a rule is in force: true, false in a gap, undefined where not covered. */
const inForce = (ruleId: string) => `in-force.${ruleId}`;

/**
 * A json-rules-engine holding the whole law of a date: parameters and facts registered as facts, rules as named
 * conditions, each rule as a rule whose event carries its id. Its own events are two-valued: read results with
 * `jsonRulesFindings`. `only` leaves rules out that others open inside themselves.
 */
export function buildEngine(
  { Engine }: JsonRules,
  program: Program,
  values?: readonly unknown[],
  only?: ReadonlySet<string>,
): JsonRulesEngine {
  const engine = new Engine([], { pathResolver: refusePaths });
  for (const [id, { value }] of program.dated.parameters) engine.addFact(`parameter.${id}`, value as never);
  if (values) for (const [id, slot] of program.facts.slotOf) engine.addFact(id, values[slot] as never);
  for (const { rule, state } of program.rules)
    engine.addFact(
      inForce(rule.id),
      (state === "in-force" ? true : state === "gap" ? false : undefined) as never,
    );
  for (const one of program.rules) {
    const conditions = conditionsOf(one);
    engine.setCondition(one.rule.id, conditions);
    if (only && !only.has(one.rule.id)) continue;
    engine.addRule({
      name: one.rule.id,
      conditions,
      event: { type: one.rule.kind, params: { id: one.rule.id } },
    });
  }
  return engine;
}

function conditionsOf({ rule, state, version }: RuleOnDate): TopLevelCondition {
  if (state === "in-force" && version?.conditions) return version.conditions as unknown as TopLevelCondition;
  const id = state === "gap" ? noRuleInForce : notCovered;
  return { all: [{ id, fact: inForce(rule.id), operator: "equal", value: true } as NestedCondition] };
}

function refusePaths(): never {
  throw new Error("A condition with a path is not allowed.");
}

/** Runs the law of a date on a fresh json-rules-engine: an engine keeps state, and overlapping runs lose rules. */
export async function jsonRulesFindings(program: Program, values: readonly unknown[]): Promise<Findings> {
  const engine = buildEngine(await import("json-rules-engine"), program, values, unreferred(program));
  const { results, failureResults } = await engine.run();
  const traces = new Map<string, RuleTrace>();
  for (const { name, conditions } of [...results, ...failureResults])
    ruleTrace({ program, traces }, name, conditions as unknown as LiveCondition);
  return {
    result: (ruleId) => traces.get(ruleId)!.result,
    trace: (ruleId) => traces.get(ruleId)!,
  };
}

/** The rules that no other refers to: the rest are opened inside them. */
function unreferred(program: Program): ReadonlySet<string> {
  const ids = new Set(program.rules.map(({ rule }) => rule.id));
  for (const { state, version } of program.rules)
    if (state === "in-force") for (const id of referencesOf(version?.conditions)) ids.delete(id);
  return ids;
}

interface Folding {
  program: Program;
  /** Filled on the way, one trace for each rule. */
  traces: Map<string, RuleTrace>;
}

function ruleTrace(folding: Folding, ruleId: string, live: LiveCondition): RuleTrace {
  const { state, version } = folding.program.rules[folding.program.positionOf.get(ruleId)!]!;
  const base = { kind: "rule", id: ruleId } as const;
  const part =
    state === "in-force" && version?.conditions ? fold(folding, ruleId, version.conditions, live) : undefined;
  const trace: RuleTrace = part
    ? { ...base, result: part.result, state, part }
    : { ...base, result: state === "in-force" ? "met" : state === "gap" ? "unmet" : "unknown", state };
  folding.traces.set(ruleId, trace);
  return trace;
}

/** Folds the live tree after Kleene. The rule's own conditions run along it to say where a reference was opened. */
function fold(folding: Folding, ruleId: string, condition: Condition, live: LiveCondition): Trace {
  if (isReference(condition)) return ruleTrace(folding, condition.condition, live);
  if (isLeaf(condition)) return foldLeaf(ruleId, condition, live);
  const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
  const parts = "not" in condition ? [live.not!] : (live.all ?? live.any)!;
  const traces = membersOf(condition).map((member, index) => fold(folding, ruleId, member, parts[index]!));
  return {
    kind,
    result: verdictOf(
      kind,
      traces.map((trace) => trace.result),
    ),
    parts: traces,
  };
}

function foldLeaf(ruleId: string, leaf: Leaf, live: LiveCondition): LeafTrace {
  const isUnknown = live.factResult === undefined || live.valueResult === undefined;
  const result: Result = isUnknown ? "unknown" : live.result ? "met" : "unmet";
  const parameter =
    typeof leaf.value === "object" && !Array.isArray(leaf.value) ? parameterIn(leaf.value.fact) : undefined;
  return {
    kind: "leaf",
    id: `${ruleId}#${leaf.id}`,
    result,
    fact: leaf.fact,
    operator: leaf.operator,
    ...(live.factResult === undefined ? {} : { actual: live.factResult }),
    ...(live.valueResult === undefined ? {} : { expected: live.valueResult }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}
