import type { Almanac, Engine as JsonRulesEngine, RuleResult, TopLevelCondition } from "json-rules-engine";
import { type Condition, isLeaf, isReference, type Leaf, membersOf, parameterIn, referencesOf } from "../law";
import { memoize } from "../lib/memoize";
import { oncePer } from "../lib/once-per";
import type { Program } from "./compile";
import type { Findings } from "./findings";
import { type JsonRules, refusePaths } from "./json-rules";
import { type Result, verdictOf } from "./result";
import { type LeafTrace, type RuleTrace, type Trace, TracedRule } from "./trace";

/** What json-rules-engine leaves on a condition after a run. */
interface LiveCondition {
  all?: LiveCondition[];
  any?: LiveCondition[];
  not?: LiveCondition;
  result?: boolean;
  factResult?: unknown;
  valueResult?: unknown;
}

/** The fact that stands for the result of a rule: true, false, undefined where unknown. */
const resultOfRule = (id: string) => `result.${id}`;
const asFact: Record<Result, boolean | undefined> = { met: true, unmet: false, unknown: undefined };
/** Facts are constants of one run: to look up what was worked out of them before would take longer than to take them. */
const uncached = { cache: false };

const idle = oncePer((_: Program): JsonRulesRun[] => []);

/**
 * Runs the law of a date on json-rules-engine. An engine keeps state, and overlapping runs lose rules: each run has an
 * engine of its own, which the next one takes over.
 */
export async function jsonRulesFindings(program: Program, values: readonly unknown[]): Promise<Findings> {
  const waiting = idle(program);
  const run = waiting.pop() ?? new JsonRulesRun(await import("json-rules-engine"), program);
  const traces = await run.tracesOf(values);
  waiting.push(run);
  const result = (ruleId: string) => traces.get(ruleId)!.result;
  return { result, resultOfConditions: result, trace: (ruleId) => traces.get(ruleId)! };
}

/** An engine that holds each rule of a law of a date once, for one run at a time: the results of a rule are facts for those after it. */
class JsonRulesRun {
  readonly #engine: JsonRulesEngine;
  /** The facts that conditions compare. */
  readonly #asked: readonly (readonly [id: string, slot: number])[];
  #traces = new Map<string, RuleTrace>();

  constructor(
    { Engine }: JsonRules,
    readonly program: Program,
  ) {
    this.#engine = new Engine([], { pathResolver: refusePaths });
    for (const [id, { value }] of program.dated.parameters)
      this.#engine.addFact(`parameter.${id}`, value as never, uncached);
    const slots = new Set(program.leaves.flatMap(({ slot, other }) => [slot, other ?? slot]));
    this.#asked = [...program.facts.slotOf].filter(([, slot]) => slots.has(slot));
    const layers = layersOf(program);
    for (const { rule, state, version } of program.rules) {
      const conditions = state === "in-force" ? version?.conditions : undefined;
      if (conditions)
        this.#engine.addRule({
          name: rule.id,
          conditions: { all: [withResults(conditions)] } as unknown as TopLevelCondition,
          event: { type: rule.kind },
          priority: layers.size + 1 - layers.get(rule.id)!,
        });
    }
    const take = (_event: unknown, almanac: Almanac, { name, conditions }: RuleResult) => {
      const [live] = (conditions as unknown as { all: [LiveCondition] }).all;
      const part = fold(this.#traces, name, this.#conditionsOf(name), live);
      this.#traces.set(name, new TracedRule(name, part.result, "in-force", () => part));
      almanac.addFact(resultOfRule(name), asFact[part.result] as never, uncached);
    };
    this.#engine.on("success", take);
    this.#engine.on("failure", take);
  }

  /** The trace of every rule. */
  async tracesOf(values: readonly unknown[]): Promise<ReadonlyMap<string, RuleTrace>> {
    this.#traces = new Map();
    for (const { rule, state, version } of this.program.rules) {
      if (state === "in-force" && version?.conditions) continue;
      const result = state === "in-force" ? "met" : state === "gap" ? "unmet" : "unknown";
      this.#traces.set(rule.id, new TracedRule(rule.id, result, state));
      this.#engine.addFact(resultOfRule(rule.id), asFact[result] as never, uncached);
    }
    for (const [id, slot] of this.#asked) this.#engine.addFact(id, values[slot] as never, uncached);
    await this.#engine.run();
    return this.#traces;
  }

  #conditionsOf(ruleId: string): Condition {
    const { program } = this;
    return program.rules[program.positionOf.get(ruleId)!]!.version!.conditions!;
  }
}

/** How many rules deep each rule refers to others. */
function layersOf({ rules, positionOf }: Program): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const layerOf = (id: string): number =>
    memoize(layers, id, () => {
      const { state, version } = rules[positionOf.get(id)!]!;
      const below = state === "in-force" ? referencesOf(version?.conditions) : [];
      return Math.max(0, ...[...below].map(layerOf)) + 1;
    });
  for (const { rule } of rules) layerOf(rule.id);
  return layers;
}

/** Conditions with the results of other rules as facts. */
function withResults(condition: Condition): unknown {
  if (isReference(condition))
    return { fact: resultOfRule(condition.condition), operator: "equal", value: true };
  if (isLeaf(condition)) return condition;
  const parts = membersOf(condition).map(withResults);
  return "not" in condition ? { not: parts[0] } : { ["all" in condition ? "all" : "any"]: parts };
}

/** Folds the live tree after Kleene; the rule's own conditions run along it. */
function fold(
  traces: ReadonlyMap<string, RuleTrace>,
  ruleId: string,
  condition: Condition,
  live: LiveCondition,
): Trace {
  if (isReference(condition)) return traces.get(condition.condition)!;
  if (isLeaf(condition)) return foldLeaf(ruleId, condition, live);
  const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
  const lives = "not" in condition ? [live.not!] : (live.all ?? live.any)!;
  const parts = membersOf(condition).map((member, index) => fold(traces, ruleId, member, lives[index]!));
  return {
    kind,
    result: verdictOf(
      kind,
      parts.map((part) => part.result),
    ),
    parts,
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
