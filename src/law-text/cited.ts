import type { Citation, LawData } from "../law";

/** A version or a value with what it cites. */
export interface CitedVersion {
  id: string;
  from: string;
  to: string | null;
  isGap: boolean;
  citations: readonly Citation[];
  /** Of a parameter. */
  amount?: { value: string; unit: string };
}

/** Everything in a law that is dated and cites. */
export function citedVersions({ rules, parameters }: Pick<LawData, "rules" | "parameters">): CitedVersion[] {
  return [
    ...rules.flatMap(({ id, versions }) =>
      versions.map(({ from, to, gap, citations }) => ({ id, from, to, isGap: gap ?? false, citations })),
    ),
    ...parameters.flatMap(({ id, unit, values }) =>
      values.map(({ from, to, value, citations }) => ({
        id,
        from,
        to,
        isGap: false,
        citations,
        amount: { value, unit },
      })),
    ),
  ];
}
