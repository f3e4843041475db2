import type { LeafTrace, RuleTrace, Trace } from "../engine";
import { decisiveParts } from "../engine/decisive";
import { noRuleInForce, notCovered } from "../law";
import type { ComparedLeaf, ComparedSide } from "./types";

/**
 * The leaves through which two traces of one rule come to different results. Where all leaves came out alike, what
 * differs is what was measured: then those that bear on a result and of which the fact or the value differs.
 */
export function differencesOf(a: RuleTrace, b: RuleTrace): ComparedLeaf[] {
  const parted = new Difference((one, other) => one.result !== other.result).of(a, b);
  return parted.length > 0 ? parted : new Difference(() => true).of(a, b);
}

class Difference {
  readonly #leaves = new Map<string, ComparedLeaf>();
  readonly #opened = new Set<string>();

  constructor(readonly isFollowed: (a: Trace, b: Trace) => boolean) {}

  of(a: Trace, b: Trace): ComparedLeaf[] {
    this.#both(a, b);
    return [...this.#leaves.values()];
  }

  #both(a: Trace, b: Trace) {
    if (!this.isFollowed(a, b)) return;
    if (a.kind === "leaf" && b.kind === "leaf") this.#leaf(a, b);
    else if (a.kind === "rule" && b.kind === "rule") this.#rules(a, b);
    else if (isGroup(a) && isGroup(b)) this.#groups(a, b);
    else {
      this.#one("a", a);
      this.#one("b", b);
    }
  }

  #leaf(a: LeafTrace, b: LeafTrace) {
    const [sideA, sideB] = [sideOf(a), sideOf(b)];
    if (JSON.stringify(sideA) !== JSON.stringify(sideB))
      this.#leaves.set(a.id, { id: a.id, a: sideA, b: sideB });
  }

  #rules(a: RuleTrace, b: RuleTrace) {
    if (this.#opened.has(a.id)) return;
    this.#opened.add(a.id);
    if (a.part && b.part) this.#both(a.part, b.part);
    else {
      this.#state("a", a);
      this.#state("b", b);
    }
  }

  /** A rule without law on a side is why the sides part, whatever the other side asks. */
  #state(side: "a" | "b", { id, state, result }: RuleTrace) {
    if (state === "in-force") return;
    const end = `${id}#${state === "gap" ? noRuleInForce : notCovered}`;
    this.#leaves.set(end, { id: end, [side]: { result } });
  }

  #groups(a: Group, b: Group) {
    const decisive = new Set<Trace>([...decisiveParts(a), ...decisiveParts(b)]);
    const others = new Map(keyed(b.parts));
    for (const [key, part] of keyed(a.parts)) {
      const other = others.get(key);
      others.delete(key);
      if (other ? decisive.has(part) || decisive.has(other) : decisive.has(part))
        if (other) this.#both(part, other);
        else this.#one("a", part);
    }
    for (const part of others.values()) if (decisive.has(part)) this.#one("b", part);
  }

  /** What the other side does not ask at all. */
  #one(side: "a" | "b", part: Trace) {
    if (part.kind === "leaf")
      this.#leaves.set(part.id, { ...this.#leaves.get(part.id), id: part.id, [side]: sideOf(part) });
    else if (part.kind === "rule")
      if (part.part) this.#one(side, part.part);
      else this.#state(side, part);
    else for (const inner of decisiveParts(part)) this.#one(side, inner);
  }
}

type Group = Trace & { kind: "all" | "any" | "not" };

function isGroup(trace: Trace): trace is Group {
  return trace.kind !== "leaf" && trace.kind !== "rule";
}

/** Parts by what they are: leaves and rules by their ids, groups by their place among groups of their kind. */
function keyed(parts: readonly Trace[]): [string, Trace][] {
  const counts = { all: 0, any: 0, not: 0 };
  return parts.map((part) => [isGroup(part) ? `${part.kind} ${counts[part.kind]++}` : part.id, part]);
}

function sideOf({ kind: _kind, id: _id, ...side }: LeafTrace): ComparedSide {
  return side;
}
