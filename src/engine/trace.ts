import {
  type Condition,
  type DatedLaw,
  isLeaf,
  isReference,
  type Leaf,
  membersOf,
  parameterIn,
} from "../law";
import { memoize } from "../lib/memoize";
import { once } from "../lib/once";
import type { Program } from "./compile";
import { type Result, resultOf, verdictOf } from "./result";

/** One condition with what came of it. */
export type Trace = { kind: "all" | "any" | "not"; result: Result; parts: Trace[] } | RuleTrace | LeafTrace;

/** A rule in a trace. Its conditions can be read; JSON and copies leave them out, and have them once, in `traces` of the answer. */
export interface RuleTrace {
  kind: "rule";
  id: string;
  result: Result;
  state: "in-force" | "gap" | "not-covered";
  /** The conditions of the rule, if it has any in force. Read it; it is not in JSON. */
  readonly part?: Trace | undefined;
}

export interface LeafTrace {
  kind: "leaf";
  /** `rule-id#leaf-id`. */
  id: string;
  result: Result;
  fact: string;
  operator: Leaf["operator"];
  /** The value of the fact; absent if not known. Money in øre or cent, shares in millionths. */
  actual?: unknown;
  expected?: unknown;
  /** The parameter that was compared with. */
  parameter?: string;
}

/** A rule in a trace, whose conditions are traced when they are first read. */
export class TracedRule implements RuleTrace {
  readonly kind: "rule";
  readonly #part: () => Trace | undefined;

  constructor(
    readonly id: string,
    readonly result: Result,
    readonly state: RuleTrace["state"],
    part: () => Trace | undefined = () => undefined,
  ) {
    this.kind = "rule";
    this.#part = once(part);
  }

  get part(): Trace | undefined {
    return this.#part();
  }
}

/** The conditions of each rule in some traces, by its id, in the order in which a reader meets them. */
export function tracesIn(traces: readonly RuleTrace[]): Record<string, Trace> {
  const found = new Map<string, Trace>();
  const visit = (trace: Trace) => {
    if (trace.kind === "leaf") return;
    if (trace.kind !== "rule") return trace.parts.forEach(visit);
    if (found.has(trace.id) || !trace.part) return;
    found.set(trace.id, trace.part);
    visit(trace.part);
  };
  traces.forEach(visit);
  return Object.fromEntries(found);
}

/** Makes traces of one run; each rule is traced once and shared by all that refer to it. */
export class Tracer {
  readonly #traces = new Map<string, RuleTrace>();

  constructor(
    readonly program: Program,
    readonly values: readonly unknown[],
    readonly results: Uint8Array,
  ) {}

  /** The trace of one rule, with the rules it refers to opened inside it. */
  rule(ruleId: string): RuleTrace {
    return memoize(this.#traces, ruleId, () => {
      const position = this.program.positionOf.get(ruleId)!;
      const { state, version } = this.program.rules[position]!;
      const conditions = state === "in-force" ? version?.conditions : undefined;
      const part = conditions && (() => this.#condition(ruleId, conditions));
      return new TracedRule(ruleId, resultOf(this.results[position]!), state, part);
    });
  }

  #condition(ruleId: string, condition: Condition): Trace {
    if (isReference(condition)) return this.rule(condition.condition);
    if (isLeaf(condition)) return this.#leaf(ruleId, condition);
    const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
    const parts = membersOf(condition).map((member) => this.#condition(ruleId, member));
    const results = parts.map((part) => part.result);
    return { kind, result: verdictOf(kind, results), parts };
  }

  #leaf(ruleId: string, leaf: Leaf): LeafTrace {
    const { program, values } = this;
    const node = program.leafNode(leaf);
    const actual = values[node.slot];
    const expected = expectedOf(program.dated, program, leaf, values);
    const parameter =
      typeof leaf.value === "object" && !Array.isArray(leaf.value) ? parameterIn(leaf.value.fact) : undefined;
    const trace: LeafTrace = {
      kind: "leaf",
      id: `${ruleId}#${leaf.id}`,
      result: resultOf(node.walk(values, this.results)),
      fact: leaf.fact,
      operator: leaf.operator,
    };
    if (actual !== undefined) trace.actual = actual;
    if (expected !== undefined) trace.expected = expected;
    if (parameter !== undefined) trace.parameter = parameter;
    return trace;
  }
}

function expectedOf(dated: DatedLaw, program: Program, leaf: Leaf, values: readonly unknown[]): unknown {
  if (Array.isArray(leaf.value)) return [...leaf.value];
  if (typeof leaf.value !== "object") return leaf.value;
  const parameter = parameterIn(leaf.value.fact);
  return parameter === undefined
    ? values[program.facts.slotOf.get(leaf.value.fact)!]
    : dated.parameters.get(parameter)?.value;
}
