import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWritten, textOfValue } from "../../src/case";

describe("a value as it would be written", () => {
  it.each([
    ["money", 1_300_000, "1300000"],
    ["money", { amount: "40000.50", currency: "EUR" }, "EUR 40000.50"],
    ["money", { amount: 7, currency: "NOK" }, "7"],
    ["share", 0.2, "20 %"],
    ["share", "0.025", "2.5 %"],
    ["share", 1, "100 %"],
    ["share", 0, "0 %"],
    ["count", 12, "12"],
    ["text", "Generasjon M", "Generasjon M"],
    ["text", undefined, ""],
    ["text", null, "null"],
    ["money", { amount: 7 }, '{"amount":7}'],
  ] as const)("%s: %j", (type, value, text) => {
    expect(textOfValue(type, value)).toBe(text);
  });

  it("comes back as it was, for any share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 6 }),
        fc.integer({ min: 0, max: 8 }),
        (digits, decimals) => {
          const share = (digits / 10 ** decimals).toFixed(decimals);
          fc.pre(Number(share) <= 1);
          const read = readWritten("share", textOfValue("share", share), "x");
          expect("value" in read && Number(read.value)).toBe(Number(share));
        },
      ),
    );
  });
});
