import type { Money } from "../case";
import { isObject } from "../case";
import type { Law } from "../law";
import { oncePer } from "../lib/once-per";

/** A fact that is more than another, though the law says that it never is. */
export interface Broken {
  fact: string;
  than: string;
  /** Where the two stand among the values of a case. */
  positions: readonly [number, number];
}

/** Which pairs of given values break a constraint of the law. */
export function brokenConstraints(law: Law, values: readonly unknown[]): Broken[] {
  return pairsIn(law).filter(({ positions: [one, other] }) => {
    const [a, b] = [values[one], values[other]];
    return isComparable(a, b) && sizeOf(a) > sizeOf(b);
  });
}

const pairsIn = oncePer(({ data: { facts, constraints } }: Law): readonly Broken[] => {
  const positionOf = (fact: string) => facts.findIndex(({ id }) => id === fact);
  return constraints.flatMap((one) =>
    one.kind === "at-most"
      ? [{ ...one, positions: [positionOf(one.fact), positionOf(one.than)] as const }]
      : [],
  );
});

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
