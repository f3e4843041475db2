import type { Trace } from "./trace";

/**
 * The parts of a group that brought about its result. Where a plain fact is enough, what else would also have been
 * enough is left out: "the purpose is another, or the article is met" rests on the purpose alone.
 */
export function decisiveParts(group: Trace & { kind: "all" | "any" | "not" }): readonly Trace[] {
  if (group.kind === "not") return group.parts;
  const parts = group.parts.filter((part) => part.result === group.result);
  const leaves = parts.filter((part) => part.kind === "leaf");
  return group.kind === "any" && group.result === "met" && leaves.length > 0 ? leaves : parts;
}

/** Whether a condition is met only because the case is not of the kind that it is for: no guarantee, no road freight. */
export function isOfOtherKind(trace: Trace): boolean {
  const group = trace.kind === "rule" ? trace.part : trace;
  if (group?.kind !== "any" || group.result !== "met") return false;
  const decisive = decisiveParts(group);
  return (
    decisive.length < group.parts.length &&
    decisive.every((part) => part.kind === "leaf" && ["notEqual", "notIn"].includes(part.operator))
  );
}
