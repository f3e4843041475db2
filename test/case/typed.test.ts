import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOfValue, typedValue } from "../../src/case";

describe("what people type", () => {
  it.each([
    ["money", "1 300 000", "1300000"],
    ["money", "EUR 40 000,50", { amount: "40000.50", currency: "EUR" }],
    ["money", "40 000 €", { amount: "40000", currency: "EUR" }],
    ["money", "500 kr", "500"],
    ["money", "NOK 500", "500"],
    ["money", "5 kr 00", "5kr00"],
    ["money", "about EUR 5", "aboutEUR5"],
    ["money", "5 EUR net", "5EURnet"],
    ["money", "EUR 5 or so", { amount: "5orso", currency: "EUR" }],
    ["share", "20 %", "0.20"],
    ["share", "2,5 %", "0.025"],
    ["share", "100%", "1.00"],
    ["share", "0.3", "0.3"],
    ["share", "half %", "half"],
    ["share", "x20 %", "x20"],
    ["share", "20x %", "20x"],
    ["count", "12", 12],
    ["count", "a dozen", "a dozen"],
    ["count", "12 or 13", "12 or 13"],
    ["count", "about 12", "about 12"],
    ["decimal", "11,65", "11.65"],
    ["text", " Generasjon M ", "Generasjon M"],
  ] as const)("%s: %s", (type, text, value) => {
    expect(typedValue(type, text)).toEqual(value);
  });

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
  ] as const)("%s, the other way: %j", (type, value, text) => {
    expect(textOfValue(type, value)).toBe(text);
  });

  it("comes back as it was, for any share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 6 }),
        fc.integer({ min: 0, max: 8 }),
        (digits, decimals) => {
          const share = (digits / 10 ** decimals).toFixed(decimals);
          expect(Number(typedValue("share", textOfValue("share", share)))).toBe(Number(share));
        },
      ),
    );
  });
});
