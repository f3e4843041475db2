import { describe, expect, test } from "vitest";
import { atMostIn, moneyOf } from "../../src/assessment/amounts";
import { Exact, type Money } from "../../src/case";

const rate = new Exact("11.5");

describe("the most in another currency that does not come to more", () => {
  test.each<[Money, "NOK" | "EUR", number]>([
    [{ minor: 1001, currency: "NOK" }, "NOK", 1001],
    [{ minor: 1001, currency: "EUR" }, "EUR", 1001],
    [{ minor: 1001, currency: "EUR" }, "NOK", 11511],
    [{ minor: 1150, currency: "NOK" }, "EUR", 100],
    [{ minor: 1149, currency: "NOK" }, "EUR", 99],
  ])("%o in %s is %i øre or cent", (money, currency, minor) => {
    expect(atMostIn(money, currency, rate)).toBe(minor);
  });
});

test("an amount of an answer has two decimals", () => {
  expect(moneyOf(100, "NOK")).toEqual({ amount: "1.00", currency: "NOK" });
  expect(moneyOf(12_345_678, "EUR")).toEqual({ amount: "123456.78", currency: "EUR" });
});
