import { withRows } from "../decision-table";
import type { Problem } from "../problem";
import { limits, ruleDocumentSchema } from "../schema";
import type { RuleDocument } from "../types";
import { writtenOut } from "../written-out";
import { rootFaults } from "./shape";

/** Reads one document on its own: its limits and its shape. References are checked once all are read. */
export function checkDocument(
  file: string,
  written: unknown,
): { document?: RuleDocument; problems: Problem[] } {
  const unsafe = findUnsafe(written);
  if (unsafe) return { problems: [{ file, ...unsafe }] };
  const rows = withRows(written);
  const inTable = rows.faults.map((fault) => ({ file, ...fault }));
  const content = writtenOut(rows.content);
  /** "as-before" can make much of little. */
  const grown = findUnsafe(content);
  if (grown) return { problems: [...inTable, { file, ...grown }] };
  const parsed = ruleDocumentSchema().safeParse(content);
  if (parsed.success) {
    const document = parsed.data as RuleDocument;
    const problems = [...inTable, ...conditionProblems(file, document)];
    return problems.length > 0 ? { problems } : { document, problems };
  }
  const shapes = parsed.error.issues.map((issue) => ({
    code: "shape",
    file,
    place: placeOf(content, issue.path),
    message: issue.message,
  }));
  return { problems: [...inTable, ...shapes, ...conditionProblems(file, content)] };
}

/** What is wrong in the conditions, also of a document that is otherwise not well shaped. */
function conditionProblems(file: string, content: unknown): Problem[] {
  const inConstraints = listIn(content, "constraints").map((one) => ({
    conditions: fieldOf(one, "conditions"),
    place: nameOf(one),
  }));
  const inRules = listIn(content, "rules").flatMap((rule) =>
    listIn(rule, "versions").flatMap((version) => {
      const place = `${nameOf(rule)}, ${textOf(fieldOf(version, "from"))}`;
      return [version, ...listIn(version, "alternatives")].map((one) => ({
        conditions: fieldOf(one, "conditions"),
        place,
      }));
    }),
  );
  return [...inConstraints, ...inRules]
    .filter(({ conditions }) => conditions !== undefined)
    .flatMap(({ conditions, place }) => rootFaults(conditions, place).map((fault) => ({ file, ...fault })));
}

function nameOf(item: unknown): string {
  return textOf(fieldOf(item, "id"));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "(no text)";
}

function fieldOf(item: unknown, key: string): unknown {
  return typeof item === "object" && item !== null ? (item as Record<string, unknown>)[key] : undefined;
}

function listIn(item: unknown, key: string): unknown[] {
  const list = fieldOf(item, key);
  return Array.isArray(list) ? list : [];
}

/** A path through the document, with the ids of what it passes: `rules[3 procurement.call-off].versions[0].to`. */
function placeOf(content: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = content;
  let place = "";
  for (const step of path) {
    at = typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined;
    const id =
      typeof at === "object" && at !== null && "id" in at && typeof at.id === "string" ? ` ${at.id}` : "";
    place += typeof step === "number" ? `[${step}${id}]` : place === "" ? String(step) : `.${String(step)}`;
  }
  return place === "" ? "(document)" : place;
}

/** Stands for what a list holds where it holds nothing. */
const nothing = Symbol("nothing");

/** What it is, where JSON has no such thing. */
function notJson(value: unknown): string | undefined {
  if (value === nothing) return "Nothing in a list";
  if (typeof value === "string") return /\p{Surrogate}/u.test(value) ? "Half a character" : undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `The number ${value}`;
  if (["bigint", "symbol", "function"].includes(typeof value)) return `A ${typeof value}`;
  if (Array.isArray(value))
    return Object.keys(value).length === value.length ? undefined : "A list with holes or with names in it";
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getPrototypeOf(value) === Object.prototype ? undefined : "An object that is not a plain one";
}

/** Keys that reach a prototype, or that stand in the way where a value is compared or written out. */
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype", "toString", "valueOf"]);

/** Walks without recursion, so that nesting cannot exhaust the stack, and stops at the first thing out of bounds. */
function findUnsafe(content: unknown): Omit<Problem, "file"> | undefined {
  const open: { value: unknown; depth: number; place: string }[] = [
    { value: content, depth: 0, place: "(document)" },
  ];
  let size = 0;
  while (open.length > 0) {
    const { value, depth, place } = open.pop()!;
    size += typeof value === "string" ? value.length : 8;
    if (size > limits.documentBytes)
      return {
        code: "too-large",
        place,
        message: `The document is larger than ${limits.documentBytes} characters.`,
        hint: "Split it.",
      };
    const oddity = notJson(value);
    if (oddity)
      return {
        code: "not-json",
        place,
        message: `${oddity} is no JSON.`,
        hint: "Write texts of whole characters, numbers, true, false, null, lists and plain objects.",
      };
    if (typeof value !== "object" || value === null) continue;
    if (depth > limits.depth)
      return {
        code: "too-deep",
        place,
        message: `The document is nested more than ${limits.depth} levels deep.`,
        hint: "Name a shared condition instead.",
      };
    for (const key of Object.keys(value)) {
      if (forbiddenKeys.has(key))
        return {
          code: "forbidden-key",
          place: `${place}.${key}`,
          message: `The key "${key}" is not allowed.`,
        };
      const inner = (value as Record<string, unknown>)[key];
      const below = { depth: depth + 1, place: place === "(document)" ? key : `${place}.${key}` };
      open.push({ value: inner === undefined && Array.isArray(value) ? nothing : inner, ...below });
      open.push({ value: key, ...below });
    }
  }
  return undefined;
}
