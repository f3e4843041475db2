import { didYouMean } from "../nearest";
import type { Fault } from "../problem";
import type { Condition } from "../types";
import type { Cell, DecisionTable } from "./schema";

const operators = {
  "≤": "lessThanInclusive",
  "<": "lessThan",
  "≥": "greaterThanInclusive",
  ">": "greaterThan",
} as const;

/** Reads the cells of a table as conditions, and keeps what is wrong in them and which words they use. */
export class CellReader {
  readonly faults: Fault[] = [];
  readonly used = new Set<string>();

  constructor(private readonly table: DecisionTable) {}

  /** The condition of a cell in a row of this purpose. */
  read(cell: Cell, place: string, purpose: string): Condition[] {
    if (typeof cell !== "string") {
      const [group, members] = "all" in cell ? (["all", cell.all] as const) : (["any", cell.any] as const);
      const read = members.flatMap((one, index) => this.read(one, `${place}.${group}[${index}]`, purpose));
      return [{ [group]: read } as unknown as Condition];
    }
    const parts = cell.split(" and ").flatMap((part) => this.part(part, place, purpose));
    return parts.length > 1 ? [{ all: parts }] : parts;
  }

  /** `TERM`, `NAME: TERM`, `MEASURE ≤ LIMIT` or `NAME: MEASURE ≤ LIMIT`. */
  private part(text: string, place: string, purpose: string): Condition[] {
    const [, name, first = "", sign, limit] =
      /^(?:([a-z0-9-]+): )?([a-z0-9-]+)(?: (≤|<|≥|>) ([a-z0-9-]+))?$/.exec(text) ?? [];
    if (sign) {
      const fact = this.known("measures", first, place);
      const operator = operators[sign as keyof typeof operators];
      const value = { fact: `parameter.${this.table.id}.${limit}` };
      return fact ? [{ id: name ?? first, fact, operator, value }] : [];
    }
    if (text === "purpose")
      return [{ id: text, fact: this.table.purpose, operator: "equal", value: purpose }];
    const term = this.known("terms", first || text, place);
    return term
      ? [{ id: name ?? first, ...(term as { fact: string; operator: "equal"; value: string }) }]
      : [];
  }

  private known<K extends "measures" | "terms">(
    kind: K,
    word: string,
    place: string,
  ): DecisionTable[K][string] | undefined {
    const words = this.table[kind] as Record<string, DecisionTable[K][string]>;
    this.used.add(`${kind}.${word}`);
    if (Object.hasOwn(words, word)) return words[word];
    this.faults.push({
      code: "unknown-term",
      place,
      message: `"${word}" is not among the ${kind} of the table.`,
      hint: [
        didYouMean(word, Object.keys(words)),
        'A cell is TERM, or NAME: MEASURE ≤ LIMIT; several are joined by " and ".',
      ]
        .filter(Boolean)
        .join(" "),
    });
    return undefined;
  }
}
