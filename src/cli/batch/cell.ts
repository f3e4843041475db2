import { type IssueData, readOneOf, readWritten } from "../../case";
import type { MappedColumn } from "./mapping";
import { type Cell, isBlank, plainText, textOf } from "./table/row";

/** What a cell says of a fact, or what is wrong with it. Nothing in the cell tells nothing. */
export type CellRead = { value: unknown } | { issues: CellIssue[] };
/** Also a cell in which a spreadsheet shows an error. */
export type CellIssue = Omit<IssueData, "code"> & { code: IssueData["code"] | "cell-error" };

/** An error, in English and as a Norwegian spreadsheet writes it, and a number too wide for its column. */
const error = /^#(N\/A|I\/T|DIV\/0!|\p{Lu}+[!?]|#+)$/u;
/** An amount that names its currency itself. */
const kroner = /\b(kr|kroner?|[mt]?nok)\b|,-/i;

export function readCell(
  cell: Cell | undefined,
  type: string,
  path: string,
  from: MappedColumn,
  /** What the fact can be, of an answer of a few. */
  choices?: readonly string[],
): CellRead {
  const text = cell === null || cell === undefined ? "" : textOf(cell);
  const plain = plainText(text);
  if (error.test(plain)) return { issues: [{ code: "cell-error", path, received: plain }] };
  if (from.values.has(plain)) return { value: from.values.get(plain) ?? undefined };
  if (isBlank(cell)) return { value: from.default };
  if (typeof cell === "boolean" && (type === "boolean" || type === "judgement")) return { value: cell };
  if (type === "awards" || type === "purchases") return { value: parsed(text) };
  const hints = typeof cell === "number" ? { ...from.hints, decimal: "." as const } : from.hints;
  const read = readWritten(type, text, path, hints);
  if ("issues" in read) return read;
  if (read.value === undefined) return { value: from.default };
  if (choices) return readOneOf(choices)(read.value, path);
  const isBare = typeof read.value === "string" || typeof read.value === "number";
  return type === "money" && from.currency !== undefined && isBare && !kroner.test(plain)
    ? { value: { amount: read.value, currency: from.currency } }
    : read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
