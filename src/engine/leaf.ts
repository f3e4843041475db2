import type { DatedLaw, Leaf } from "../law";
import { parameterIn } from "../law";
import { type Code, MET, UNKNOWN, UNMET } from "./result";

export type Test = (values: readonly unknown[]) => Code;

/** What a fact is compared with. */
export type LeafTarget = boolean | string | number | readonly string[];

export interface CompiledLeaf {
  test: Test;
  /** The constant on the date; absent where it is not held, or where another fact stands in its place. */
  target: LeafTarget | undefined;
  other: number | undefined;
  /** The parameter that it is compared with, where the law of the date does not hold it. */
  notHeld?: string;
}

/** A leaf as a test of the facts; parameters of the date are constants in it. */
export function compileLeaf(leaf: Leaf, dated: DatedLaw, slotOf: ReadonlyMap<string, number>): CompiledLeaf {
  const slot = slotOf.get(leaf.fact)!;
  if (typeof leaf.value !== "object" || Array.isArray(leaf.value))
    return { test: againstConstant(leaf, slot, leaf.value), target: leaf.value, other: undefined };
  const parameter = parameterIn(leaf.value.fact);
  if (parameter !== undefined) {
    const target = dated.parameters.get(parameter)?.value;
    return target === undefined
      ? { test: () => UNKNOWN, target, other: undefined, notHeld: parameter }
      : { test: againstConstant(leaf, slot, target), target, other: undefined };
  }
  const other = slotOf.get(leaf.value.fact)!;
  return { test: againstFact(leaf, slot, other), target: undefined, other };
}

function againstConstant(leaf: Leaf, slot: number, constant: LeafTarget): Test {
  switch (leaf.operator) {
    case "equal":
      return (values) => (values[slot] === undefined ? UNKNOWN : values[slot] === constant ? MET : UNMET);
    case "notEqual":
      return (values) => (values[slot] === undefined ? UNKNOWN : values[slot] !== constant ? MET : UNMET);
    case "in":
    case "notIn": {
      const members = new Set(constant as readonly string[]);
      const whenIn = leaf.operator === "in" ? MET : UNMET;
      const whenOut = leaf.operator === "in" ? UNMET : MET;
      return (values) =>
        values[slot] === undefined ? UNKNOWN : members.has(values[slot] as string) ? whenIn : whenOut;
    }
    default: {
      const compare = comparisons[leaf.operator];
      const bound = constant as number;
      return (values) => {
        const value = values[slot] as number | undefined;
        return value === undefined ? UNKNOWN : compare(value, bound) ? MET : UNMET;
      };
    }
  }
}

function againstFact(leaf: Leaf, slot: number, other: number): Test {
  const compare = comparisons[leaf.operator as keyof typeof comparisons];
  return (values) => {
    const a = values[slot] as number | undefined;
    const b = values[other] as number | undefined;
    return a === undefined || b === undefined ? UNKNOWN : compare(a, b) ? MET : UNMET;
  };
}

const comparisons = {
  equal: (a: number, b: number) => a === b,
  notEqual: (a: number, b: number) => a !== b,
  lessThan: (a: number, b: number) => a < b,
  lessThanInclusive: (a: number, b: number) => a <= b,
  greaterThan: (a: number, b: number) => a > b,
  greaterThanInclusive: (a: number, b: number) => a >= b,
} as const;
