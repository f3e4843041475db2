import { decimalsOfAmount, largestAmount } from "../limits";
import { fault, isObject, type Read, shown, unknownField } from "../read";
import { readDecimal } from "./decimals";

export type Currency = "NOK" | "EUR";

/** An amount in whole øre or cent. */
export interface Money {
  minor: number;
  currency: Currency;
}

export const currencies: readonly string[] = ["NOK", "EUR"] satisfies Currency[];

/** A bare number is NOK; `{ "amount", "currency" }` says which. At most two decimals, not negative. */
export function readMoney(input: unknown, path: string): Read<Money> {
  if (!isObject(input)) return readAmount(input, path, "NOK");
  const issues = Object.keys(input)
    .filter((key) => key !== "amount" && key !== "currency")
    .map((key) => unknownField(path, key, ["amount", "currency"]));
  if (input.currency === undefined) issues.push(...fault("missing-field", `${path}.currency`).issues);
  else if (!currencies.includes(input.currency as string))
    issues.push(
      ...fault("unknown-currency", `${path}.currency`, {
        received: shown(input.currency),
        expected: currencies.join(", "),
      }).issues,
    );
  if (input.amount === undefined) issues.push(...fault("missing-field", `${path}.amount`).issues);
  const amount =
    input.amount === undefined
      ? undefined
      : readAmount(input.amount, `${path}.amount`, input.currency as Currency);
  if (amount && "issues" in amount) issues.push(...amount.issues);
  return issues.length > 0 || !amount ? { issues } : amount;
}

/** A text has at most two decimals, also where the rest are zeros: three can be meant for thousands. */
function readAmount(input: unknown, path: string, currency: Currency): Read<Money> {
  if (typeof input === "number" && Number.isInteger(input) && input >= 0 && input <= largestAmount)
    return { value: { minor: input * 100 + 0, currency } };
  if (typeof input === "string") {
    const [, sign, whole, part] = /^(-?)0*(\d+)\.(\d{3,})$/.exec(input) ?? [];
    const received = shown(input);
    if (part?.length === 3)
      return fault("ambiguous", path, {
        received,
        expected: [`${whole}${part}`.replace(/^0+(?=\d)/, ""), `${whole}.${part.replace(/0$/, "")}`]
          .map((reading) => `${sign}${reading}`)
          .join(", "),
      });
    if (part !== undefined)
      return fault("too-many-decimals", path, { received, expected: String(decimalsOfAmount) });
  }
  const read = readDecimal(input, path, decimalsOfAmount, largestAmount);
  return "issues" in read ? read : { value: { minor: read.value.times(100).toNumber(), currency } };
}
