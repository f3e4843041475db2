import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/assessment";
import { joined } from "../../src/assessment/conclusion/joined";

const nok = (amount: string) => ({ amount, currency: "NOK" }) as const;
const eur = (amount: string) => ({ amount, currency: "EUR" }) as const;
const setOf = (is: Answer["is"]) => ({
  premises: [],
  needs: [{ fact: "transfer.amount", is }],
  usual: [],
  judgements: [],
});
const both = (one: Answer["is"], other: Answer["is"]) => joined(setOf(one), setOf(other))?.needs[0]?.is;

describe("of two bounds on one fact, a scheme's and its route's", () => {
  test.each([
    [
      "the lower stands",
      { atMost: nok("100000.00") },
      { atMost: nok("99999.99") },
      { atMost: nok("99999.99") },
    ],
    [
      "in either order",
      { atMost: nok("99999.99") },
      { atMost: nok("100000.00") },
      { atMost: nok("99999.99") },
    ],
    ["below is tighter than at most", { atMost: 5 }, { below: 5 }, { below: 5 }],
    ["equal ones are one", { below: "0.5" }, { below: "0.5" }, { below: "0.5" }],
    [
      "a cent counts in a large amount",
      { atMost: nok("90071992547409.93") },
      { atMost: nok("90071992547409.92") },
      { atMost: nok("90071992547409.92") },
    ],
  ])("%s", (_, one, other, expected) => {
    expect(both(one, other)).toEqual(expected);
  });

  test.each([
    [
      "two currencies: NOK 500 000 is less than EUR 286 956",
      { atMost: nok("500000.00") },
      { atMost: eur("286956.00") },
    ],
    ["days", { atMost: "2026-01-01" }, { atMost: "2026-02-01" }],
    ["a bound from below", { atMost: 5 }, { atLeast: 3 }],
    ["two values", true, false],
  ])("none stands for %s", (_, one, other) => {
    expect(both(one, other)).toBeUndefined();
  });
});
