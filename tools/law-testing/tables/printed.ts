import type { ConditionTable } from "../../../test/support/condition-tables";

/** Tables as they stand in their file: each fact of the case on a line, and each case beside it on one. */
export function printed(tables: readonly ConditionTable[]): string {
  return `[\n${tables.map(table).join(",\n")}\n]\n`;
}

function table({ rule, source, on, case: facts, result, but }: ConditionTable): string {
  const lines = [
    `"rule": ${text(rule)}`,
    `"source": ${text(source)}`,
    `"on": ${text(on)}`,
    `"case": ${block(
      "{",
      Object.entries(facts).map(([id, value]) => `${text(id)}: ${text(value)}`),
      "}",
    )}`,
    `"result": ${text(result)}`,
    `"but": ${block("[", but.map(text), "]")}`,
  ];
  return `  {\n    ${lines.join(",\n    ")}\n  }`;
}

function block(open: string, lines: readonly string[], close: string): string {
  return lines.length === 0 ? `${open}${close}` : `${open}\n      ${lines.join(",\n      ")}\n    ${close}`;
}

/** On one line, with a space wherever it can be. */
function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${text(one)}`)
    .join(", ")} }`;
}
