import { type Law, shiftMonths } from "../law";
import { inOrder } from "../lib/in-order";

/** A version of a rule, or a value of a parameter, that ends. */
export interface Ending {
  id: string;
  /** The last day on which it is in force. */
  to: string;
  /** The first day of what comes after it, if the law holds anything. */
  next?: string;
}

/** What is in force on a day and ends within so many months of it, the first to end first. */
export function endingSoon(law: Law, on: string, months: number): Ending[] {
  const last = shiftMonths(on, months);
  const all = [
    ...law.data.rules.map(({ id, versions }) => ({ id, versions })),
    ...law.data.parameters.map(({ id, values }) => ({ id, versions: values })),
  ];
  return all
    .flatMap(({ id, versions }) =>
      versions.flatMap(({ from, to }): Ending[] => {
        if (to === null || from > on || to < on || to > last) return [];
        const next = versions.map((one) => one.from).find((first) => first > to);
        return [{ id, to, ...(next === undefined ? {} : { next }) }];
      }),
    )
    .sort((a, b) => inOrder(a.to, b.to) || inOrder(a.id, b.id));
}
