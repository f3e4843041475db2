import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssessOptions, assessUnder, type Change, type Route } from "../../src/assessment";
import { mostRemedies } from "../../src/assessment/remedies/bounds";
import type { Law } from "../../src/law";
import { type FlatCase, nest } from "../support/random-case";
import { provedRuns } from "../support/runs";
import { changeable, on, valuesInCase, wideCase, wideLaw } from "../support/wide-law";

const support = { "transfer.nature": "support", "transfer.isMade": false };

/** The only route of the law in a case; undefined where the case is not valid, or contradicts itself. */
function routeOf(law: Law, flat: FlatCase, options: Partial<AssessOptions> = {}): Route | undefined {
  const answer = assessUnder(law, nest({ ...support, ...flat }), { on, ...options });
  return answer.ok && answer.warnings.length === 0 ? answer.routes[0] : undefined;
}
const opens = (law: Law, flat: FlatCase, day = on) =>
  routeOf(law, flat, { on: day, detail: "verdicts" })?.verdict === "open";
const changed = (flat: FlatCase, changes: readonly Change[]): FlatCase => ({
  ...flat,
  ...Object.fromEntries(changes.map(({ fact, to }) => [fact, to])),
});

test("what is proposed opens the route in random small laws, and no part of it does", () => {
  let found = 0;
  const gaps = fc.array(fc.nat(), { maxLength: 2 });
  fc.assert(
    fc.property(wideLaw, wideCase, gaps, (law, whole, picks) => {
      const flat = { ...whole };
      for (const pick of picks) delete flat[Object.keys(whole)[pick % Object.keys(whole).length]!];
      for (const { changes, on: day = on } of routeOf(law, flat)?.remedies ?? []) {
        found++;
        expect(opens(law, changed(flat, changes), day)).toBe(true);
        if (day !== on) expect(opens(law, changed(flat, changes))).toBe(false);
        for (const left of changes)
          expect(
            opens(
              law,
              changed(
                flat,
                changes.filter((one) => one !== left),
              ),
              day,
            ),
          ).toBe(false);
      }
    }),
    { seed: 30041, numRuns: provedRuns(500), endOnFailure: true },
  );
  expect(found).toBeGreaterThan(provedRuns(50));
});

test("where all is known, no change of one fact that would open the route is left out", () => {
  let found = 0;
  fc.assert(
    fc.property(wideLaw, wideCase, (law, flat) => {
      const route = routeOf(law, flat);
      if (!route || route.verdict === "open" || route.remedies!.length === mostRemedies) return;
      const ofOne = route.remedies!.filter(({ changes }) => changes.length === 1);
      const proposed = ofOne.map(({ changes }) => changes[0]!.fact).sort();
      const opening = changeable.filter((fact) =>
        allowed(fact, flat[fact]).some((value) => opens(law, { ...flat, [fact]: value })),
      );
      found += opening.length;
      expect(proposed).toEqual(opening);
    }),
    { seed: 30042, numRuns: provedRuns(300), endOnFailure: true },
  );
  expect(found).toBeGreaterThan(provedRuns(30));
});

/** An amount is only lowered, in its own currency, and not to nothing. */
function allowed(fact: string, now: unknown): readonly unknown[] {
  const values = valuesInCase.get(fact)!;
  if (typeof now !== "object" || now === null) return values;
  const { amount, currency } = now as { amount: string; currency: string };
  return (values as { amount: string; currency: string }[]).filter(
    (one) => one.currency === currency && Number(one.amount) > 0 && Number(one.amount) < Number(amount),
  );
}
