import type { AssessOptions } from "../assessment";
import { describeIssue, type Issue, isObject, nearest, shown } from "../case";
import type { Language } from "../law";

/** What a body asks: a case, the date of the law, and how to answer. */
export type Asked = { input: unknown } & AssessOptions;

/** `id` and `name` say what the caller calls the case, as case files do; nothing rests on them. */
const fields = ["case", "on", "id", "name", "detail", "goal", "skip"] as const;

interface CaseFile {
  case: unknown;
  id?: unknown;
  name?: unknown;
}

/** Takes a body apart, with nothing removed, filled in or made into another type; or says what is wrong with it. */
export function askedIn(
  body: unknown,
  lang: Language,
  /** Fields that the body may have beside. */
  more: readonly string[] = [],
): { asked: Asked } | { issues: Issue[] } {
  if (!isObject(body))
    return { issues: [describeIssue({ code: "not-an-object", path: "", received: shown(body) }, lang)] };
  const allowed: readonly string[] = [...fields, ...more];
  const unknown = Object.keys(body).filter((field) => !allowed.includes(field));
  const missing = ["case", "on"].filter((field) => !Object.hasOwn(body, field));
  const issues = [
    ...unknown.map((path) => ({ code: "unknown-field", path, suggestion: nearest(path, allowed) }) as const),
    ...missing.map((path) => ({ code: "missing-field", path }) as const),
  ];
  if (issues.length > 0) return { issues: issues.map((issue) => describeIssue(issue, lang)) };
  const { case: input, id: _, name: __, ...options } = body as unknown as AssessOptions & CaseFile;
  return { asked: { input, ...options, lang } };
}

/** The number of the municipality that a case names, as it stands there. */
export function municipalityIn(input: unknown): string | undefined {
  const { municipality } = isObject(input) ? input : {};
  const { number } = isObject(municipality) ? municipality : {};
  return typeof number === "string" ? number : undefined;
}
