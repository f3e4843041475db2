import type { Exact, Money } from "../../../src/case";
import type { Fact } from "../../../src/law";
import type { FlatCase } from "../../../test/support/random-case";
import type { Told } from "../draw/decode";

interface Rows {
  rows: Record<string, unknown>[];
  complete: boolean;
}

/** A value as a case has it, from what the library makes of it. */
function written({ type }: Fact, value: unknown): unknown {
  switch (type) {
    case "money":
      return money(value as Money);
    case "share":
    case "decimal":
      return (value as Exact).toString();
    case "awards":
    case "purchases": {
      const { rows, complete } = value as Rows;
      return { [type]: rows.map(row), complete };
    }
    default:
      return value;
  }
}

function row(fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).map(([key, value]) => {
    if (key === "amount") return [key, money(value as Money)];
    return [key, key === "eurNok" ? (value as Exact).toString() : value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function money({ minor, currency }: Money): unknown {
  const amount = minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
  if (currency !== "NOK") return { amount, currency };
  return minor % 100 === 0 ? minor / 100 : amount;
}

/** A case as it is written, by the paths of its facts. */
export function flat(facts: readonly Fact[], told: Told): FlatCase {
  return Object.fromEntries(
    told.flatMap((value, slot) =>
      value === undefined ? [] : [[facts[slot]!.id, written(facts[slot]!, value)]],
    ),
  );
}

/** What a case says otherwise than another; null is for what it does not tell. */
export function difference(facts: readonly Fact[], first: Told, told: Told): FlatCase {
  return Object.fromEntries(
    told.flatMap((value, slot) =>
      value === first[slot]
        ? []
        : [[facts[slot]!.id, value === undefined ? null : written(facts[slot]!, value)]],
    ),
  );
}
