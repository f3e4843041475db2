/** A bare case, or any JSON object with `case`, and perhaps `on` and `id`. */
export function caseIn(json: unknown): { input: unknown; on?: unknown; id?: unknown } {
  if (typeof json !== "object" || json === null || !Object.hasOwn(json, "case")) return { input: json };
  const { case: input, on, id } = json as { case: unknown; on?: unknown; id?: unknown };
  return { input, on, id };
}
