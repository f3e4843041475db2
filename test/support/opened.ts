import type { Trace } from "../../src/engine";

/** A trace as plain data, the conditions of each rule opened in it wherever it is referred to. */
export function opened(trace: Trace): object {
  if (trace.kind === "leaf") return trace;
  if (trace.kind !== "rule") return { ...trace, parts: trace.parts.map(opened) };
  const { kind, id, result, state, part } = trace;
  return { kind, id, result, state, ...(part ? { part: opened(part) } : {}) };
}
