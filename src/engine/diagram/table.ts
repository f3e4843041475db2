import { EXCLUDED, firstNode, MET_END, UNMET_END } from "./ends";
import { PairMap } from "./pair-map";
import { nodesUnder } from "./support";

const ALL = 0;
const ANY = 1;
const EXCEPT = 2;
const operations = 3;
type Operation = typeof ALL | typeof ANY | typeof EXCEPT;

/** After all variables; kept in a file as a number of 32 bits. */
const noVariable = 2 ** 31 - 1;
/** More nodes than a table can tell apart by one number for an operation on two. */
const mostInTable = 2 ** 24;
/** Of one function: a law that needs more is not for a diagram. */
export const mostNodes = 150_000;

/** A function has more nodes than its table allows. */
export class TooManyNodes extends Error {}

/**
 * Nodes of a reduced ordered diagram, each made once: equal functions are one node. A node asks one variable and has an
 * edge for each run of cells with the same child.
 */
export class NodeTable {
  /** The variable that each node asks. */
  readonly asks: number[] = new Array(firstNode).fill(noVariable);
  /** The first edge of each node, and after the last node the end of the edges. */
  readonly firsts: number[] = new Array(firstNode + 1).fill(0);
  /** The cell after the last of each edge. */
  readonly ends: number[] = [];
  readonly children: number[] = [];
  #buckets = new Int32Array(2 ** 12);
  readonly #combined = new PairMap(2 ** 14);
  /** Runs of nodes that are being made, those of a child after those of its parent. */
  readonly #runEnds: number[] = [];
  readonly #runs: number[] = [];
  readonly #negated = new Map<number, number>();
  /** Nodes found to have no more nodes under them than are allowed. */
  readonly #isSmall = new Set<number>();
  /** Up to how many nodes the table may grow in the operation that is under way. */
  #limit = mostInTable;

  /** Each result of an operation may have so many nodes. */
  constructor(readonly most = Number.POSITIVE_INFINITY) {}

  /** Forgets all nodes, and keeps its room for others. */
  clear() {
    this.asks.length = firstNode;
    this.firsts.length = firstNode + 1;
    this.ends.length = 0;
    this.children.length = 0;
    this.#buckets.fill(0);
    this.#combined.clear();
    this.#negated.clear();
    this.#isSmall.clear();
  }

  get size(): number {
    return this.asks.length;
  }

  /** The node that asks a variable; its runs of cells end before `ends`, and lead to `children`. */
  node(variable: number, ends: readonly number[], children: readonly number[]): number {
    return this.#node(variable, ends, children, 0, ends.length);
  }

  /** The same with the runs from one place in two lists to before another. */
  #node(
    variable: number,
    runEnds: readonly number[],
    runs: readonly number[],
    first: number,
    last: number,
  ): number {
    const { ends, children } = this;
    const from = ends.length;
    for (let run = first; run < last; run++) {
      if (run + 1 < last && runs[run] === runs[run + 1]) continue;
      ends.push(runEnds[run]!);
      children.push(runs[run]!);
    }
    const count = ends.length - from;
    if (count === 1) return this.#dropped(1, children[from]!);
    let bucket = this.#bucketOf(variable, from, ends.length);
    for (let known = this.#buckets[bucket]!; known !== 0; known = this.#buckets[bucket]!) {
      if (this.#isSame(known, variable, from, count)) return this.#dropped(count, known);
      bucket = (bucket + 1) & (this.#buckets.length - 1);
    }
    const made = this.asks.length;
    if (made >= Math.min(this.#limit, mostInTable)) {
      this.#dropped(count, made);
      throw new TooManyNodes();
    }
    this.asks.push(variable);
    this.firsts.push(ends.length);
    this.#buckets[bucket] = made;
    if (made * 2 > this.#buckets.length) this.#grow();
    return made;
  }

  /** Takes the last edges away again, in favour of a node that stands. */
  #dropped(count: number, node: number): number {
    for (let edge = 0; edge < count; edge++) {
      this.ends.pop();
      this.children.pop();
    }
    return node;
  }

  /** Met where both are, unmet where one is. */
  all(a: number, b: number): number {
    return this.#bounded(ALL, a, b);
  }

  /** Met where one is, unmet where both are. */
  any(a: number, b: number): number {
    return this.#bounded(ANY, a, b);
  }

  /** As `a`, but excluded where `b` is met. */
  except(a: number, b: number): number {
    return this.#bounded(EXCEPT, a, b);
  }

  /**
   * All nodes that an operation makes are under its result. So whether a result is too large does not depend on what was
   * made before.
   *
   * @throws {TooManyNodes} if the result has more nodes than allowed
   */
  #bounded(operation: Operation, a: number, b: number): number {
    this.#limit = this.size + this.most;
    this.#runEnds.length = 0;
    this.#runs.length = 0;
    const made = this.#combine(operation, a, b);
    this.#limit = mostInTable;
    if (made > this.most && !this.#isSmall.has(made)) {
      if (nodesUnder(this, [made]).length > this.most) throw new TooManyNodes();
      this.#isSmall.add(made);
    }
    return made;
  }

  not(a: number): number {
    if (a < firstNode) return MET_END - a;
    const known = this.#negated.get(a);
    if (known !== undefined) return known;
    const children: number[] = [];
    const ends: number[] = [];
    for (let edge = this.firsts[a]!; edge < this.firsts[a + 1]!; edge++) {
      ends.push(this.ends[edge]!);
      children.push(this.not(this.children[edge]!));
    }
    const made = this.node(this.asks[a]!, ends, children);
    this.#negated.set(a, made);
    return made;
  }

  #combine(operation: Operation, a: number, b: number): number {
    const plain = endOf(operation, a, b);
    if (plain !== undefined) return plain;
    const [one, other] = operation !== EXCEPT && a > b ? [b, a] : [a, b];
    const known = this.#combined.get(one * operations + operation, other);
    if (known !== undefined) return known;
    const { asks, firsts, ends, children } = this;
    const variable = Math.min(asks[one]!, asks[other]!);
    const isOne = asks[one] === variable;
    const isOther = asks[other] === variable;
    let edge = firsts[one]!;
    let otherEdge = firsts[other]!;
    const last = isOne ? firsts[one + 1]! : firsts[other + 1]!;
    const first = this.#runs.length;
    while (isOne ? edge < last : otherEdge < last) {
      const end = isOne
        ? isOther
          ? Math.min(ends[edge]!, ends[otherEdge]!)
          : ends[edge]!
        : ends[otherEdge]!;
      const child = this.#combine(
        operation,
        isOne ? children[edge]! : one,
        isOther ? children[otherEdge]! : other,
      );
      this.#runEnds.push(end);
      this.#runs.push(child);
      if (isOne && ends[edge] === end) edge++;
      if (isOther && ends[otherEdge] === end) otherEdge++;
    }
    const node = this.#node(variable, this.#runEnds, this.#runs, first, this.#runs.length);
    while (this.#runs.length > first) {
      this.#runEnds.pop();
      this.#runs.pop();
    }
    this.#combined.add(one * operations + operation, other, node);
    return node;
  }

  #bucketOf(variable: number, from: number, to: number): number {
    let hash = variable;
    for (let edge = from; edge < to; edge++)
      hash =
        (Math.imul(hash, 0x01000193) ^ Math.imul(this.children[edge]!, 0x9e3779b1) ^ this.ends[edge]!) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash ^= hash >>> 13;
    return hash & (this.#buckets.length - 1);
  }

  #isSame(node: number, variable: number, from: number, count: number): boolean {
    const first = this.firsts[node]!;
    if (this.asks[node] !== variable || this.firsts[node + 1]! - first !== count) return false;
    for (let edge = 0; edge < count; edge++)
      if (
        this.ends[first + edge] !== this.ends[from + edge] ||
        this.children[first + edge] !== this.children[from + edge]
      )
        return false;
    return true;
  }

  #grow() {
    this.#buckets = new Int32Array(this.#buckets.length * 2);
    for (let node = firstNode; node < this.size; node++) {
      let bucket = this.#bucketOf(this.asks[node]!, this.firsts[node]!, this.firsts[node + 1]!);
      while (this.#buckets[bucket] !== 0) bucket = (bucket + 1) & (this.#buckets.length - 1);
      this.#buckets[bucket] = node;
    }
  }
}

/** The result where it is plain without a look at the variables; undefined otherwise. */
function endOf(operation: Operation, a: number, b: number): number | undefined {
  if (operation === EXCEPT) {
    if (a === EXCLUDED || b === MET_END) return EXCLUDED;
    return b < firstNode ? a : undefined;
  }
  const decisive = operation === ALL ? UNMET_END : MET_END;
  if (a === b) return a;
  if (a === decisive || b === decisive) return decisive;
  if (a === MET_END - decisive) return b;
  if (b === MET_END - decisive) return a;
  return a < firstNode && b < firstNode ? Math.min(a, b) : undefined;
}
