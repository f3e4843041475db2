import { type Certainty, type Law, shiftMonths } from "../law";
import { inOrder } from "../lib/in-order";

/** A version of a rule, or a value of a parameter, that ends. */
export interface Ending {
  id: string;
  /** The last day on which it is in force. */
  to: string;
  /** The first day of what comes after it, if the law holds anything, and how sure that is. */
  next?: string;
  nextCertainty?: Certainty;
}

/** What is in force on a day and ends within so many months of it, the first to end first. */
export function endingSoon(law: Law, on: string, months: number): Ending[] {
  const last = shiftMonths(on, months);
  const all = [
    // A note ends with what it is about.
    ...law.data.rules.filter(({ kind }) => kind !== "note").map(({ id, versions }) => ({ id, versions })),
    ...law.data.parameters.map(({ id, values }) => ({ id, versions: values })),
  ];
  return all
    .flatMap(({ id, versions }) =>
      versions.flatMap(({ from, to }): Ending[] => {
        if (to === null || from > on || to < on || to > last) return [];
        const next = versions.find((one) => one.from > to && !("gap" in one && one.gap));
        return [{ id, to, ...(next ? { next: next.from, nextCertainty: next.certainty } : {}) }];
      }),
    )
    .sort((a, b) => inOrder(a.to, b.to) || inOrder(a.id, b.id));
}
