import type { Answer, Bounds, OpensIf } from "../../src/assessment";
import { Exact } from "../../src/case";
import type { Case, Law } from "../../src/index";
import type { Fact } from "../../src/law";
import { dayAfter, dayBefore } from "../../src/law";

/** A case as the reader of `opensIf` would go on with it: each answer told at the edge of its bounds. */
export function tell(law: Law, input: Case, answers: readonly Answer[], on: string): Case {
  const told = structuredClone(input) as Record<string, unknown>;
  for (const answer of answers) {
    const others = [...(answer.together ?? []), ...(answer.shareOf ? [answer.shareOf] : [])];
    for (const other of others) set(told, other, roundValue(law.facts.get(other)!));
    const fact = law.facts.get(answer.fact)!;
    set(told, answer.fact, valueTold(answer, fact, get(told, answer.fact), on));
  }
  return told as Case;
}

export function answersOf({ premises, needs, usual, judgements }: OpensIf): Answer[] {
  return [...premises, ...needs, ...usual, ...judgements];
}

function valueTold({ is, together, shareOf }: Answer, fact: Fact, before: unknown, on: string): unknown {
  if (typeof is !== "object") return is;
  if ("in" in is) return is.in[0];
  if (fact.type === "purchases") {
    const known = before as { purchases?: unknown[] } | undefined;
    if (Object.keys(is).length === 2) return { purchases: [{ on, amount: edgeOf(is) }], complete: true };
    if (!("above" in is || "atLeast" in is)) return { ...known, complete: true };
    /** One purchase more than enough by itself, whatever the others are. */
    return { purchases: [...(known?.purchases ?? []), { on, amount: edgeOf(is) }], complete: true };
  }
  if (fact.type === "awards") {
    const rows = (before as { awards?: object[] } | undefined)?.awards;
    /** One award more than enough by itself, whatever the others are. */
    if ("above" in is || "atLeast" in is)
      return { awards: [...(rows ?? []), { on, amount: edgeOf(is), regulation: "general" }], complete: true };
    if (rows || together) return { awards: (rows ?? []).map(underKnown), complete: true };
    return { awards: [{ on, amount: edgeOf(is), regulation: "general" }], complete: true };
  }
  if (shareOf) {
    const share = new Exact(edgeOf(is) as string).times(roundValue(fact) as number);
    return fact.type === "count" ? Number(share) : share.toFixed();
  }
  return edgeOf(is);
}

/** An award of which nobody said under what it was given is told not to count. */
function underKnown(award: object): object {
  return { regulation: "sgei", ...award };
}

function edgeOf(is: Bounds): unknown {
  const inside = is.atMost ?? is.atLeast;
  if (inside !== undefined) return inside;
  const way = is.below === undefined ? 1 : -1;
  const bound = (is.below ?? is.above)!;
  if (typeof bound === "number") return bound + way;
  if (typeof bound === "object")
    return { ...bound, amount: new Exact(bound.amount).minus(new Exact("-0.01").times(way)).toFixed(2) };
  if (/^\d{4}-\d\d-\d\d$/.test(bound)) return way === 1 ? dayAfter(bound) : dayBefore(bound);
  return new Exact(bound).minus(new Exact("-0.000001").times(way)).toFixed();
}

function roundValue({ type, values }: Fact): unknown {
  if (type === "decimal") return "10";
  if (type === "money") return 1_000_000;
  return type === "enum" ? values![0] : type === "boolean" ? true : 1000;
}

function get(input: Record<string, unknown>, id: string): unknown {
  return id
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], input);
}

function set(input: Record<string, unknown>, id: string, value: unknown) {
  const keys = id.split(".");
  const last = keys.pop()!;
  let at = input;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
}
