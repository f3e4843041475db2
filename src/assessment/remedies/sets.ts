import type { Money } from "../../case";
import { Exact, type ExactDecimal } from "../../case";
import { type Code, foldOf, type Graph, graphOf, keyOf, MET, type Program, UNMET } from "../../engine";
import type { FactState } from "../../facts";
import { memoize } from "../../lib/memoize";
import { mostChanges, mostKept } from "./bounds";
import { waysTo } from "./changeable";

/** New values of facts, by slot. */
export type ChangeSet = ReadonlyMap<number, unknown>;

const nothing: readonly ChangeSet[] = [];
const unchanged: readonly ChangeSet[] = [new Map()];

/**
 * Which changes would bring a condition to a result: from the leaves up, one part of an "any", every part of an "all".
 * Only what someone can change is changed; where a part cannot be helped, nothing is proposed for the whole.
 */
export class Sets {
  readonly #graph: Graph;
  readonly #results: Uint8Array;
  readonly #codes: Uint8Array;
  readonly #known = [new Map<number, readonly ChangeSet[]>(), new Map<number, readonly ChangeSet[]>()];

  constructor(
    readonly program: Program,
    readonly state: FactState,
  ) {
    this.#graph = graphOf(program);
    this.#results = program.evaluate(state.values);
    this.#codes = new Uint8Array(this.#graph.nodes.length);
    this.#graph.nodes.forEach((node, number) => {
      this.#codes[number] = this.#codeOf(node);
    });
  }

  /** Sets that would open a route as far as its conditions go, the smallest first. */
  opening(route: string): readonly ChangeSet[] {
    return this.#sets(this.#graph.rules[this.program.positionOf.get(route)!]!, MET);
  }

  #codeOf({ kind, parts, leaf, position }: Graph["nodes"][number]): number {
    if (kind === "leaf") return leaf!.walk(this.state.values, this.#results);
    if (kind === "rule") return this.#results[position!]!;
    return foldOf(
      kind,
      parts.map((part) => this.#codes[part] as Code),
    );
  }

  #sets(number: number, wanted: typeof MET | typeof UNMET): readonly ChangeSet[] {
    if (this.#codes[number] === wanted) return unchanged;
    return memoize(this.#known[wanted]!, number, () => this.#find(number, wanted));
  }

  #find(number: number, wanted: typeof MET | typeof UNMET): readonly ChangeSet[] {
    const { kind, parts, leaf } = this.#graph.nodes[number]!;
    if (kind === "leaf")
      return waysTo(this.program, this.state, leaf!, wanted).flatMap(({ slot, values }) =>
        values.map((value) => new Map([[slot, value]])),
      );
    if (kind === "rule") return parts.length === 0 ? nothing : this.#sets(parts[0]!, wanted);
    if (kind === "not") return this.#sets(parts[0]!, wanted === MET ? UNMET : MET);
    const isEvery = (kind === "all") === (wanted === MET);
    return isEvery ? this.#together(parts, wanted) : smallest(this.#each(parts, wanted));
  }

  #each(parts: readonly number[], wanted: typeof MET | typeof UNMET): ChangeSet[] {
    return parts.flatMap((part) => this.#sets(part, wanted));
  }

  #together(parts: readonly number[], wanted: typeof MET | typeof UNMET): readonly ChangeSet[] {
    let sets = unchanged;
    for (const part of parts) {
      const more = this.#sets(part, wanted);
      if (more.length === 0) return nothing;
      if (more === unchanged) continue;
      sets = smallest(sets.flatMap((one) => more.flatMap((other) => this.#merged(one, other) ?? [])));
    }
    return sets;
  }

  /** Both sets of changes, or none where they do not go together. Of two numbers the one farther from what it is holds for both. */
  #merged(one: ChangeSet, other: ChangeSet): ChangeSet | undefined {
    const merged = new Map(one);
    for (const [slot, value] of other) {
      const known = merged.get(slot);
      if (known === undefined || keyOf(known) === keyOf(value)) merged.set(slot, value);
      else if (isNumber(value)) merged.set(slot, farther(this.state.values[slot], known, value));
      else return undefined;
    }
    return merged.size <= mostChanges ? merged : undefined;
  }
}

/** Each set once, without those that hold a smaller one. */
function smallest(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  const kept: ChangeSet[] = [];
  for (const set of [...sets].sort((a, b) => a.size - b.size)) {
    if (kept.length >= mostKept) break;
    if (!kept.some((one) => isWithin(one, set))) kept.push(set);
  }
  return kept;
}

/** Whether a set is the same as another, or a part of it. */
export function isWithin(part: ChangeSet, whole: ChangeSet): boolean {
  for (const [slot, value] of part)
    if (!whole.has(slot) || keyOf(whole.get(slot)) !== keyOf(value)) return false;
  return true;
}

function isNumber(value: unknown): boolean {
  return typeof value !== "boolean" && typeof value !== "string";
}

function farther(now: unknown, a: unknown, b: unknown): unknown {
  const away = (value: unknown) =>
    exactOf(value)
      .minus(now === undefined ? 0 : exactOf(now))
      .abs();
  return away(a).greaterThan(away(b)) ? a : b;
}

function exactOf(value: unknown): ExactDecimal {
  const number = value as number | Money | ExactDecimal;
  return new Exact(typeof number === "object" && "minor" in number ? number.minor : number);
}
