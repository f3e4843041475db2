import { memoize } from "../../lib/memoize";
import type { GroupNode, LeafNode, Node, Program } from "../compile";
import { MET, UNMET } from "../result";
import type { Diagram, Stated } from "./diagram";
import { MET_END, UNKNOWN_END, UNMET_END } from "./ends";
import { atMostExclusions } from "./orders";
import { Asking, statedUnder } from "./stated";
import { supportIn } from "./support";
import { mostNodes, NodeTable, TooManyNodes } from "./table";
import { type Variables, variablesOf } from "./variables";

/** The diagram of the law of a date; a rule of which some part has more than `most` nodes has no root. */
export function buildDiagram(program: Program, most = mostNodes): Diagram {
  return buildDiagrams([program], most)[0]!;
}

/**
 * The diagrams of laws with the same facts and rules, such as one law on several dates, over the same variables and in
 * one table: rules that are equal in two of them are one node.
 */
export function buildDiagrams(programs: readonly Program[], most = mostNodes): Diagram[] {
  const variables = variablesOf(programs);
  const table = new NodeTable(most);
  const asking = new Asking(programs[0]!, variables.all, table);
  const made: Made = { table, nodes: new Map(), held: new Map(), asking, stated: new Map() };
  return programs.map((program) => diagramIn(program, variables, made));
}

/** What the laws of one table have in common. */
interface Made {
  table: NodeTable;
  /** The node of a condition. */
  nodes: Map<Node, number>;
  /** A root with what the law rules out, by both. */
  held: Map<string, number>;
  asking: Asking;
  /** By a root without what the law rules out, and with it. */
  stated: Map<string, Stated>;
}

function diagramIn(program: Program, variables: Variables, made: Made): Diagram {
  const { table } = made;
  const plain = new Roots(program, variables, made);
  let excluded: Excluded | undefined;
  const exclusions = () => {
    excluded ??= excludedIn(program, variables, table, plain);
    return excluded;
  };
  const roots = new Map<number, number | false>();
  const plainRoots = new Map<number, number | false>();
  const stated = new Map<number, Stated>();
  const plainRoot = (position: number) =>
    memoize(plainRoots, position, () => unlessTooLarge(() => plain.ofRule(position)));
  const root = (position: number) =>
    memoize(roots, position, () =>
      unlessTooLarge(() => {
        const { nodes, supports, key } = exclusions();
        const all = plain.ofRule(position);
        return memoize(made.held, `${all} ${key}`, () => withExclusions(table, all, nodes, supports));
      }),
    );
  const statedOf = (position: number): Stated => {
    const [held, all] = [root(position), plainRoot(position)];
    return held === false || all === false
      ? { asked: [], claimed: [] }
      : memoize(made.stated, `${all} ${held}`, () => statedUnder(made.asking, all, held));
  };
  const { asks, firsts, ends, children } = table;
  return {
    variables: variables.all,
    asks,
    firsts,
    ends,
    children,
    plainRoot: (position) => orUndefined(plainRoot(position)),
    root: (position) => orUndefined(root(position)),
    exclusions: () => exclusions().nodes,
    stated: (position) => memoize(stated, position, () => statedOf(position)),
  };
}

function orUndefined(root: number | false): number | undefined {
  return root === false ? undefined : root;
}

function unlessTooLarge(make: () => number): number | false {
  try {
    return make();
  } catch (error) {
    if (error instanceof TooManyNodes) return false;
    throw error;
  }
}

/** What the law rules out, with the variables that each asks. */
interface Excluded {
  nodes: readonly number[];
  supports: readonly ReadonlySet<number>[];
  /** The same for the same nodes. */
  key: string;
}

function excludedIn(program: Program, variables: Variables, table: NodeTable, roots: Roots): Excluded {
  const nodes = [
    ...program.exclusions.map((node) => roots.of(node)),
    ...atMostExclusions(program, variables, table),
  ];
  return { nodes, supports: nodes.map((node) => supportIn(table, node)), key: nodes.join(" ") };
}

/** Conditions as nodes of a table, each rule and each leaf once. */
class Roots {
  readonly #rules = new Map<number, number>();
  readonly table: NodeTable;

  constructor(
    readonly program: Program,
    readonly variables: Variables,
    readonly made: Made,
  ) {
    this.table = made.table;
  }

  ofRule(position: number): number {
    let root = this.#rules.get(position);
    if (root === undefined) {
      root = this.#makeRule(position);
      this.#rules.set(position, root);
    }
    return root;
  }

  of(node: Node): number {
    if (node.kind === "rule") return this.ofRule(node.position);
    return memoize(this.made.nodes, node, () =>
      node.kind === "leaf" ? this.#ofLeaf(node) : this.#ofGroup(node),
    );
  }

  #ofGroup(node: GroupNode): number {
    const parts = node.parts.map((part) => this.of(part));
    if (node.group === "not") return this.table.not(parts[0]!);
    /** From the bottom of the order up, so that what is made is not made anew. */
    parts.sort((a, b) => this.table.asks[b]! - this.table.asks[a]!);
    return node.group === "all"
      ? parts.reduce((a, b) => this.table.all(a, b), MET_END)
      : parts.reduce((a, b) => this.table.any(a, b), UNMET_END);
  }

  #makeRule(position: number): number {
    const node = this.program.nodes[position];
    if (node) return this.of(node);
    const { state } = this.program.rules[position]!;
    if (state !== "not-covered") return state === "gap" ? UNMET_END : MET_END;
    return this.table.node(this.variables.ruleNotHeld(position), [1, 2], [UNMET_END, MET_END]);
  }

  #ofLeaf(leaf: LeafNode): number {
    const { variable, codes } = this.variables.conditionIn(leaf);
    return this.table.node(
      variable,
      codes.map((_, cell) => cell + 1),
      codes.map((code) => (code === MET ? MET_END : code === UNMET ? UNMET_END : UNKNOWN_END)),
    );
  }
}

/** Lays on a rule what the law rules out, as far as it shares variables with it, directly or through what else is ruled out. */
function withExclusions(
  table: NodeTable,
  plain: number,
  exclusions: readonly number[],
  supports: readonly ReadonlySet<number>[],
): number {
  const left = new Set(exclusions.keys());
  const support = new Set(supportIn(table, plain));
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const index of left) {
      if (![...supports[index]!].some((variable) => support.has(variable))) continue;
      left.delete(index);
      for (const variable of supports[index]!) support.add(variable);
      isChanged = true;
    }
  }
  const excluded = exclusions.filter((_, index) => !left.has(index));
  return table.except(
    plain,
    excluded.reduce((a, b) => table.any(a, b), UNMET_END),
  );
}
