import type { Money } from "../case";
import { isObject } from "../case";
import type { Law } from "../law";

/** A fact that is more than another, though the law says that it never is. */
export interface Broken {
  fact: string;
  than: string;
  /** Where the two stand among the values of a case. */
  positions: readonly [number, number];
}

/** Which pairs of given values break a constraint of the law. */
export function brokenConstraints(law: Law, values: readonly unknown[]): Broken[] {
  const positionOf = (fact: string) => law.data.facts.findIndex(({ id }) => id === fact);
  return law.data.constraints.flatMap((constraint) => {
    if (constraint.kind !== "at-most") return [];
    const { fact, than } = constraint;
    const positions = [positionOf(fact), positionOf(than)] as const;
    const [a, b] = positions.map((position) => values[position]);
    return isComparable(a, b) && sizeOf(a) > sizeOf(b) ? [{ fact, than, positions }] : [];
  });
}

/** Two counts, or two amounts in one currency; amounts in two are left to the rules, which know the rate. */
function isComparable(a: unknown, b: unknown): boolean {
  if (isMoney(a) && isMoney(b)) return a.currency === b.currency;
  return typeof a === "number" && typeof b === "number";
}

function sizeOf(value: unknown): number {
  return isMoney(value) ? value.minor : (value as number);
}

export function isMoney(value: unknown): value is Money {
  return isObject(value) && "minor" in value;
}
