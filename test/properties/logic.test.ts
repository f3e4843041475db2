import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Assessment, assessSync, type Case, nationalLaw } from "../../src";
import { Law, type LawData } from "../../src/law";
import { flatCases, lawDates, nest } from "../support/random-case";
import { provedRuns } from "../support/runs";

const days = lawDates(nationalLaw).filter((day) => day >= "2017-01-01");
const day = fc.constantFrom(...days);
const support: Record<string, unknown> = { "transfer.nature": "support" };

function assess(input: Case, on: string, detail: "verdicts" | "full" = "verdicts"): Assessment {
  const answer = assessSync(input, { on, detail });
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
  return answer;
}

const verdictsOf = ({ routes, instruments }: Assessment) =>
  new Map([...routes, ...instruments].map(({ id, verdict }) => [id, verdict]));

/** The same fields the other way round, at every depth. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe("the laws of the logic, for random partial cases of the shipped law on its dates", () => {
  /** A stated value that takes the place of what would otherwise follow from other facts. */
  const takesAPlace = nationalLaw.data.facts.flatMap(({ derive }) => {
    if (derive?.op === "is-given") return [derive.fact];
    if (derive?.op === "first-known") return derive.facts.slice(0, -1);
    // A number and its whole take the place of a share that is stated.
    if (derive?.op === "ratio") return [derive.part, derive.whole];
    return derive?.op === "contract-value" ? [derive.stated, derive.payments] : [];
  });

  test("telling more never turns open into closed, nor closed into open, where nothing is contradicted or takes another's place", () => {
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.3), flatCases(nationalLaw, 0.2), day, (first, more, on) => {
        for (const id of takesAPlace) if (first[id] === undefined) delete more[id];
        const [less, all] = [nest(first), nest({ ...more, ...first })];
        const isClear = (input: Case) => {
          const full = assessSync(input, { on });
          return full.ok && full.warnings.every(({ code }) => code !== "conflict");
        };
        fc.pre(assessSync(all, { on, detail: "verdicts" }).ok && isClear(all));
        const after = verdictsOf(assess(all, on));
        for (const [id, before] of verdictsOf(assess(less, on)))
          if (before !== "undetermined") expect([id, after.get(id)]).toEqual([id, before]);
      }),
      { seed: 1, endOnFailure: true, numRuns: provedRuns(60) },
    );
  });

  test("the order of fields does not matter, and the same input gives the same bytes", () => {
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.4), day, (flat, on) => {
        const input = nest(flat);
        const { case: _, ...answer } = assess(input, on, "full");
        const { case: __, ...other } = assess(reversed(input) as Case, on, "full");
        expect(JSON.stringify(other)).toBe(JSON.stringify(answer));
      }),
      { seed: 2, endOnFailure: true, numRuns: provedRuns(30) },
    );
  });

  test("more earlier aid never raises the headroom", () => {
    const amount = fc.integer({ min: 0, max: 40_000_000 }).map((cent) => (cent / 100).toFixed(2));
    const award = fc.record({
      on: fc.constantFrom(...days),
      amount: fc.record({ amount, currency: fc.constant("EUR") }),
      regulation: fc.constantFrom("general", "sgei"),
    });
    const headrooms = (awards: unknown[], on: string) => {
      const earlier = { "aid.earlierDeMinimis": { awards, complete: true } };
      const input = nest({
        ...support,
        "transfer.form": "grant",
        "aid.accountingYearEndsOn": "12-31",
        ...earlier,
      });
      return new Map(
        assess(input, on, "full").routes.flatMap(({ id, headroom }) =>
          headroom ? [[id, Number(headroom.left.amount)]] : [],
        ),
      );
    };
    let seen = 0;
    fc.assert(
      fc.property(fc.array(award, { maxLength: 4 }), award, day, (awards, more, on) => {
        const before = headrooms(awards, on);
        for (const [id, left] of headrooms([...awards, more], on)) {
          seen++;
          expect(left).toBeLessThanOrEqual(before.get(id) ?? Number.POSITIVE_INFINITY);
        }
      }),
      { seed: 3, numRuns: provedRuns(40) },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test("a higher amount never opens a route with a ceiling", () => {
    const ceilings = nationalLaw.data.rules
      .filter(({ versions }) => versions.some(({ ceiling }) => ceiling))
      .map(({ id }) => id);
    const cents = fc.integer({ min: 0, max: 80_000_000 });
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.4), cents, cents, day, (flat, one, other, on) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((cent) => {
          const amount = { amount: (cent / 100).toFixed(2), currency: "EUR" };
          return assessSync(
            nest({ ...flat, ...support, "transfer.form": "grant", "transfer.amount": amount }),
            { on, detail: "verdicts" },
          );
        });
        fc.pre(low!.ok && high!.ok);
        const [before, after] = [verdictsOf(low as Assessment), verdictsOf(high as Assessment)];
        for (const id of ceilings)
          if (after.get(id) === "open") expect([id, before.get(id)]).toEqual([id, "open"]);
      }),
      { seed: 4, numRuns: provedRuns(200) },
    );
  });

  test("two days between two changes of the law give one answer, for a case without dates", () => {
    const isDated = (type: string) => ["date", "awards", "purchases", "monthDay"].includes(type);
    const dated = nationalLaw.data.facts.filter(({ type }) => isDated(type)).map(({ id }) => id);
    fc.assert(
      fc.property(
        flatCases(nationalLaw, 0.4),
        fc.integer({ min: 0, max: days.length - 2 }),
        (flat, index) => {
          const [on, next] = [days[index]!, days[index + 1]!];
          fc.pre(nationalLaw.at(on) === nationalLaw.at(next));
          for (const id of dated) delete flat[id];
          const input = nest(flat);
          expect([...verdictsOf(assess(input, next))]).toEqual([...verdictsOf(assess(input, on))]);
        },
      ),
      { seed: 5, numRuns: provedRuns(100) },
    );
  });
});

describe("the order of what the law says does not matter", () => {
  test("rules, facts, parameters and the members of every group the other way round give the same verdicts", () => {
    const turned = new Law({ ...(turnedLaw() as LawData), hash: "turned" });
    fc.assert(
      fc.property(flatCases(nationalLaw, 0.4), day, (flat, on) => {
        const input = nest(flat);
        const [one, other] = [nationalLaw, turned].map((law) =>
          assessSync(input, { on, law, detail: "verdicts" }),
        ) as [Assessment & { ok: true }, Assessment & { ok: true }];
        const sorted = (answer: Assessment) => [...verdictsOf(answer)].sort();
        expect(sorted(other)).toEqual(sorted(one));
      }),
      { seed: 6, endOnFailure: true, numRuns: provedRuns(100) },
    );
  });
});

/** The national law as one document, with every list that has no order turned round. */
function turnedLaw(): unknown {
  const turn = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      const inner = value.map((one) => turn(one, `${path}[]`));
      return /\.(all|any)$|^\.(rules|facts|parameters|sources)$/.test(path) ? inner.reverse() : inner;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, turn(inner, `${path}.${key}`)]),
    );
  };
  return turn(nationalLaw.data, "");
}
