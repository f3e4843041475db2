import { fixtureFiles } from "../../test/support/fixtures";

export interface BenchCase {
  name: string;
  on: string;
  case: Record<string, unknown>;
}

/** Every question answered, of the law of the last date that the fixtures have. */
const complete = fixtureFiles("fixtures/cases/procurement/every-question-answered.json")
  .flatMap(({ fixtures }) => fixtures)
  .reduce((latest, one) => (one.on > latest.on ? one : latest));

/** A complete case, the same with every other field left out, and nothing at all. */
export const benchCases: readonly BenchCase[] = [
  { name: "complete", on: complete.on, case: complete.case as Record<string, unknown> },
  { name: "half-missing", on: complete.on, case: everyOther(complete.case as Record<string, unknown>) },
  { name: "{}", on: complete.on, case: {} },
];

/** The fields of a case are counted through, branch by branch; whether it is a purchase or support always stays. */
function everyOther(input: Record<string, unknown>): Record<string, unknown> {
  let count = 0;
  const halved = (branch: Record<string, unknown>, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(branch).flatMap(([key, value]): [string, unknown][] => {
        const place = `${path}${key}`;
        if (isBranch(value)) return [[key, halved(value, `${place}.`)]];
        count += 1;
        return count % 2 === 1 || place === "transfer.nature" ? [[key, value]] : [];
      }),
    );
  return halved(input, "");
}

/** Whether a value of a case holds further fields, and is no value by itself. */
export function isBranch(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !["value", "amount", "awards", "purchases"].some((key) => key in value)
  );
}
