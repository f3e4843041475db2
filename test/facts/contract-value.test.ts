import { describe, expect, test } from "vitest";
import type { Fact } from "../../src/law";
import { factIn, lawOfFacts } from "../support/derived";
import { parameter, value } from "../support/law";

const money = (id: string): Fact => ({ id, type: "money", unit: "NOK" });

const law = lawOfFacts(
  [
    money("contract.estimatedValue"),
    { id: "contract.hasTotalPrice", type: "boolean" },
    money("contract.payments"),
    money("contract.monthlyPayment"),
    { id: "contract.months", type: "count", unit: "months" },
    { id: "contract.isOpenEnded", type: "boolean" },
    money("contract.options"),
    money("contract.prizes"),
    { id: "contract.similar", type: "purchases" },
    {
      id: "contract.valueOre",
      type: "ore",
      derive: {
        op: "contract-value",
        stated: "contract.estimatedValue",
        hasTotalPrice: "contract.hasTotalPrice",
        payments: "contract.payments",
        monthly: "contract.monthlyPayment",
        months: "contract.months",
        isOpenEnded: "contract.isOpenEnded",
        maxMonths: "value.most-months",
        add: ["contract.options", "contract.prizes"],
        similar: "contract.similar",
        similarMonths: "value.similar-months",
      },
    },
  ],
  [
    parameter("value.most-months", "integer", value("48", { from: "2017-01-01" })),
    parameter("value.similar-months", "integer", value("12", { from: "2020-01-01" })),
  ],
);

const of = (contract: object, on?: string, rate?: object) =>
  factIn(law, "contract.valueOre", { contract, ...(rate ? { rate } : {}) }, on);
const none = { options: 0, prizes: 0 };

describe("FOA § 5-4(1): the estimate of what is to be paid in all, excluding VAT", () => {
  test("as stated", () => {
    expect(of({ estimatedValue: 1_300_000 })).toEqual({ value: 130_000_000, missing: [] });
  });
  test("as stated in euro, at the rate of the case, rounded up", () => {
    expect(
      of({ estimatedValue: { amount: "100000.01", currency: "EUR" } }, undefined, { eurNok: "11.5" }).value,
    ).toBe(115_000_012);
  });
  test("as stated in euro without a rate: not known, and the rate is what is missing", () => {
    expect(of({ estimatedValue: { amount: 100_000, currency: "EUR" } })).toEqual({
      value: undefined,
      missing: ["rate.eurNok"],
    });
  });
  test("nothing said: the estimate is what is missing", () => {
    expect(of({})).toEqual({ value: undefined, missing: ["contract.estimatedValue"] });
  });
  test("payments with options and prizes on top", () => {
    expect(of({ hasTotalPrice: true, payments: 1_000_000, options: 200_000, prizes: "50000.50" }).value).toBe(
      125_000_050,
    );
  });
  test("payments in two currencies", () => {
    expect(
      of(
        { hasTotalPrice: true, payments: { amount: 1, currency: "EUR" }, options: 1, prizes: 0 },
        undefined,
        { eurNok: 10 },
      ).value,
    ).toBe(1100);
  });
  test("payments without the options: not known, for they may add any sum", () => {
    expect(of({ hasTotalPrice: true, payments: 1_000_000, prizes: 0 })).toEqual({
      value: undefined,
      missing: ["contract.options"],
    });
  });
  test("payments alone: whether there is a total price is missing", () => {
    expect(of({ payments: 1_000_000 }).missing).toEqual(["contract.hasTotalPrice"]);
  });
  test("a total price with nothing more said: all the parts are missing", () => {
    expect(of({ hasTotalPrice: true }).missing).toEqual([
      "contract.payments",
      "contract.options",
      "contract.prizes",
    ]);
  });
});

describe("FOA § 5-4(9): services without a total price", () => {
  test("a fixed term of forty-eight months or less counts as it is", () => {
    expect(
      of({ hasTotalPrice: false, monthlyPayment: 10_000, months: 47, isOpenEnded: false, ...none }).value,
    ).toBe(47_000_000);
    expect(
      of({ hasTotalPrice: false, monthlyPayment: 10_000, months: 48, isOpenEnded: false, ...none }).value,
    ).toBe(48_000_000);
  });
  test("a longer term counts as forty-eight months", () => {
    expect(
      of({ hasTotalPrice: false, monthlyPayment: 10_000, months: 49, isOpenEnded: false, ...none }).value,
    ).toBe(48_000_000);
    expect(of({ hasTotalPrice: false, monthlyPayment: 10_000, months: 120, ...none }).value).toBe(48_000_000);
  });
  test("no end counts as forty-eight months, whatever term is named", () => {
    expect(of({ hasTotalPrice: false, monthlyPayment: 10_000, isOpenEnded: true, ...none }).value).toBe(
      48_000_000,
    );
    expect(
      of({ hasTotalPrice: false, monthlyPayment: 10_000, isOpenEnded: true, months: 6, ...none }).value,
    ).toBe(48_000_000);
  });
  test("a short term that may be open-ended: not known", () => {
    expect(of({ hasTotalPrice: false, monthlyPayment: 10_000, months: 6, ...none })).toEqual({
      value: undefined,
      missing: ["contract.isOpenEnded"],
    });
  });
  test("options and prizes come on top", () => {
    expect(
      of({
        hasTotalPrice: false,
        monthlyPayment: 10_000,
        months: 10,
        isOpenEnded: false,
        options: 500,
        prizes: 1,
      }).value,
    ).toBe(10_050_100);
  });
  test("no monthly payment: not known", () => {
    expect(of({ hasTotalPrice: false, isOpenEnded: true, ...none })).toEqual({
      value: undefined,
      missing: ["contract.monthlyPayment"],
    });
  });
  test("a number of months that the library does not hold for the date: not known", () => {
    expect(
      of({ hasTotalPrice: false, monthlyPayment: 10_000, isOpenEnded: true, ...none }, "2016-12-31").value,
    ).toBeUndefined();
  });
});

describe("FOA § 5-4(12): purchases of the same kind are not split", () => {
  const similar = (complete: boolean, ...purchases: object[]) => ({
    estimatedValue: 100_000,
    similar: { purchases, complete },
  });
  test("within twelve months before or after they add up", () => {
    expect(of(similar(true, { on: "2023-06-15", amount: 1 }, { on: "2025-06-15", amount: 2 })).value).toBe(
      10_000_300,
    );
  });
  test("a day more than twelve months away they do not", () => {
    expect(of(similar(true, { on: "2023-06-14", amount: 1 }, { on: "2025-06-16", amount: 2 })).value).toBe(
      10_000_000,
    );
  });
  test("seen from 29 February", () => {
    expect(
      of(
        similar(
          true,
          { on: "2023-02-28", amount: 1 },
          { on: "2025-02-28", amount: 2 },
          { on: "2023-02-27", amount: 4 },
          { on: "2025-03-01", amount: 8 },
        ),
        "2024-02-29",
      ).value,
    ).toBe(10_000_300);
  });
  test("another part of the same project counts whatever its day", () => {
    const part = { on: "2020-01-01", amount: 7, sameProject: true };
    expect(of(similar(true, part)).value).toBe(10_000_700);
    expect(of(similar(true, { ...part, sameProject: false })).value).toBe(10_000_000);
    expect(of(similar(true, part), "2019-12-31").value).toBe(10_000_700);
  });

  test("a purchase without a date is taken to be near", () => {
    expect(of(similar(true, { amount: 7 })).value).toBe(10_000_700);
  });
  test("an empty list that is complete adds nothing", () => {
    expect(of(similar(true)).value).toBe(10_000_000);
  });
  test("a list that is not complete: the value is not known, and the list is what is missing", () => {
    expect(of(similar(false, { on: "2024-01-01", amount: 1 }))).toEqual({
      value: undefined,
      missing: ["contract.similar"],
    });
  });
  test("a span that the library does not hold for the date: a dated purchase may count or not", () => {
    expect(of(similar(true, { on: "2000-01-01", amount: 1 }), "2019-12-31").value).toBeUndefined();
  });
  test("a purchase in euro needs a rate", () => {
    expect(
      of(similar(true, { on: "2024-01-01", amount: { amount: 1, currency: "EUR" } })).value,
    ).toBeUndefined();
    expect(
      of(similar(true, { on: "2024-01-01", amount: { amount: 1, currency: "EUR" } }), undefined, {
        eurNok: 10,
      }).value,
    ).toBe(10_001_000);
  });
});

test("a value beyond what can be counted exactly is not known", () => {
  expect(of({ hasTotalPrice: false, monthlyPayment: 1e12, isOpenEnded: true, ...none }).value).toBe(
    4_800_000_000_000_000,
  );
  const purchases = Array.from({ length: 200 }, () => ({ amount: 1e12 }));
  expect(of({ estimatedValue: 1e12, similar: { purchases, complete: true } }).value).toBeUndefined();
});
