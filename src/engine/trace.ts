import { type Condition, type DatedLaw, isLeaf, isReference, type Leaf, parameterIn } from "../law";
import type { Program } from "./compile";
import { compileLeaf } from "./leaf";
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

/** The trace of one rule, with the rules it refers to opened inside it. */
export function traceOf(
  program: Program,
  ruleId: string,
  values: readonly unknown[],
  results: Uint8Array,
): Trace & { kind: "rule" } {
  const position = program.positionOf.get(ruleId)!;
  const { state, version } = program.rules[position]!;
  const result = resultOf(results[position]!);
  const base = { kind: "rule", id: ruleId, result, state } as const;
  if (state !== "in-force" || !version?.conditions) return base;
  return { ...base, part: traceCondition(program, ruleId, version.conditions, values, results) };
}

function traceCondition(
  program: Program,
  ruleId: string,
  condition: Condition,
  values: readonly unknown[],
  results: Uint8Array,
): Trace {
  if (isReference(condition)) return traceOf(program, condition.condition, values, results);
  if (isLeaf(condition)) return traceLeaf(program, ruleId, condition, values);
  const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
  const members = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  const parts = members.map((member) => traceCondition(program, ruleId, member, values, results));
  return {
    kind,
    result: verdictOf(
      kind,
      parts.map((part) => part.result),
    ),
    parts,
  };
}

function traceLeaf(program: Program, ruleId: string, leaf: Leaf, values: readonly unknown[]): LeafTrace {
  const { test } = compileLeaf(leaf, program.dated, program.facts.slotOf);
  const actual = values[program.facts.slotOf.get(leaf.fact)!];
  const expected = expectedOf(program.dated, program, leaf, values);
  const parameter =
    typeof leaf.value === "object" && !Array.isArray(leaf.value) ? parameterIn(leaf.value.fact) : undefined;
  return {
    kind: "leaf",
    id: `${ruleId}#${leaf.id}`,
    result: resultOf(test(values)),
    fact: leaf.fact,
    operator: leaf.operator,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}

function expectedOf(dated: DatedLaw, program: Program, leaf: Leaf, values: readonly unknown[]): unknown {
  if (Array.isArray(leaf.value)) return [...leaf.value];
  if (typeof leaf.value !== "object") return leaf.value;
  const parameter = parameterIn(leaf.value.fact);
  return parameter === undefined
    ? values[program.facts.slotOf.get(leaf.value.fact)!]
    : dated.parameters.get(parameter)?.value;
}
