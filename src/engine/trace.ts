import {
  type Condition,
  type DatedLaw,
  isLeaf,
  isReference,
  type Leaf,
  membersOf,
  parameterIn,
} from "../law";
import type { Program } from "./compile";
import { type Result, resultOf, verdictOf } from "./result";

/** One condition with what came of it. */
export type Trace =
  | { kind: "all" | "any" | "not"; result: Result; parts: Trace[] }
  | { kind: "rule"; id: string; result: Result; state: "in-force" | "gap" | "not-covered"; part?: Trace }
  | LeafTrace;

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

/** Makes traces of one run; each rule is traced once and shared by all that refer to it. */
export class Tracer {
  readonly #traces = new Map<string, Trace & { kind: "rule" }>();

  constructor(
    readonly program: Program,
    readonly values: readonly unknown[],
    readonly results: Uint8Array,
  ) {}

  /** The trace of one rule, with the rules it refers to opened inside it. */
  rule(ruleId: string): Trace & { kind: "rule" } {
    const known = this.#traces.get(ruleId);
    if (known) return known;
    const position = this.program.positionOf.get(ruleId)!;
    const { state, version } = this.program.rules[position]!;
    const base = { kind: "rule", id: ruleId, result: resultOf(this.results[position]!), state } as const;
    const conditions = state === "in-force" ? version?.conditions : undefined;
    const trace = conditions ? { ...base, part: this.#condition(ruleId, conditions) } : base;
    this.#traces.set(ruleId, trace);
    return trace;
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
    const node = program.leafNodes.get(leaf)!;
    const actual = values[node.slot];
    const expected = expectedOf(program.dated, program, leaf, values);
    const parameter =
      typeof leaf.value === "object" && !Array.isArray(leaf.value) ? parameterIn(leaf.value.fact) : undefined;
    return {
      kind: "leaf",
      id: `${ruleId}#${leaf.id}`,
      result: resultOf(node.walk(values, this.results)),
      fact: leaf.fact,
      operator: leaf.operator,
      ...(actual === undefined ? {} : { actual }),
      ...(expected === undefined ? {} : { expected }),
      ...(parameter === undefined ? {} : { parameter }),
    };
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
