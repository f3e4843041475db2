import type { Law } from "../../law";
import { memoize } from "../../lib/memoize";
import { type Program, programOf } from "../compile";
import { buildDiagrams } from "./build";
import type { Diagram, Nodes, Stated } from "./diagram";
import { firstNode } from "./ends";
import { spokenIn } from "./spoken";
import { nodesUnder } from "./support";
import type { Variable } from "./variables";

/** The diagrams of a law on all its dates, over the same variables and each node once; plain data, to be kept in a file. */
export interface StoredDiagrams extends Nodes {
  /** The hash of the law. */
  law: string;
  variables: readonly Variable[];
  /** What it counts for whether it is stated, each list once. */
  stated: readonly Stated[];
  /** By the day since which the law is one. */
  dates: Readonly<Record<string, StoredRoots>>;
}

/** Of the rules that an answer speaks of, in the order of the law; null for a rule with too many nodes. */
interface StoredRoots {
  roots: readonly (number | null)[];
  plainRoots: readonly (number | null)[];
  /** Where in `stated` the list of each rule stands. */
  stated: readonly number[];
  exclusions: readonly number[];
}

/** Builds the diagrams of every date on which something in a law changes. */
export function storedDiagrams(law: Law): StoredDiagrams {
  /** The last first, so that the order of the variables is that of the law as it stands. */
  const programs = [...law.changes].reverse().map((day) => programOf(law.at(day)));
  const diagrams = buildDiagrams(programs);
  const found = programs.map((program, index) => {
    const diagram = diagrams[index]!;
    const spoken = spokenIn(program);
    return {
      since: program.dated.since,
      roots: spoken.map((position) => diagram.root(position)),
      plainRoots: spoken.map((position) => diagram.plainRoot(position)),
      stated: spoken.map((position) => diagram.stated(position)),
      exclusions: diagram.exclusions(),
    };
  });
  const kept = found.flatMap(({ roots, plainRoots, exclusions }) =>
    [...roots, ...plainRoots, ...exclusions].flatMap((node) => node ?? []),
  );
  const { nodes, numberOf } = withoutOthers(diagrams[0]!, kept);
  const numbered = (roots: readonly (number | undefined)[]) =>
    roots.map((root) => (root === undefined ? null : numberOf(root)));
  const lists = new Map<string, number>();
  const stated: Stated[] = [];
  const placeOf = (one: Stated) => memoize(lists, JSON.stringify(one), () => stated.push(one) - 1);
  return {
    law: law.hash,
    variables: diagrams[0]!.variables,
    ...nodes,
    stated,
    dates: Object.fromEntries(
      found.map((one) => [
        one.since,
        {
          roots: numbered(one.roots),
          plainRoots: numbered(one.plainRoots),
          stated: one.stated.map(placeOf),
          exclusions: one.exclusions.map(numberOf),
        },
      ]),
    ),
  };
}

/** The nodes under some roots alone, numbered without a gap in the same order. */
function withoutOthers({ asks, firsts, ends, children }: Nodes, roots: readonly number[]) {
  const kept = nodesUnder({ firsts, children }, roots).sort((a, b) => a - b);
  const numbers = new Map(kept.map((node, index) => [node, firstNode + index]));
  const numberOf = (node: number) => (node < firstNode ? node : numbers.get(node)!);
  const nodes = {
    asks: Array.from({ length: firstNode }, (_, node) => asks[node]!),
    firsts: Array.from({ length: firstNode }, (_, node) => firsts[node]!),
    ends: [] as number[],
    children: [] as number[],
  };
  for (const node of kept) {
    nodes.asks.push(asks[node]!);
    nodes.firsts.push(nodes.ends.length);
    for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++) {
      nodes.ends.push(ends[edge]!);
      nodes.children.push(numberOf(children[edge]!));
    }
  }
  nodes.firsts.push(nodes.ends.length);
  return { nodes, numberOf };
}

const keepers = new WeakMap<Law, () => StoredDiagrams | undefined>();

/** Says where the diagrams of a law are kept; they are read when a verdict first needs one, and built if there are none. */
export function keepDiagrams(law: Law, read: () => StoredDiagrams | undefined): void {
  keepers.set(law, read);
}

/** The diagram of the law of a date as it is kept; undefined if it is not, as of an alternative interpretation. */
export function diagramKept(program: Program): Diagram | undefined {
  const { dated } = program;
  const { law } = dated;
  const stored = law.at(dated.since) === dated ? keepers.get(law)?.() : undefined;
  const found = stored?.law === law.hash ? stored.dates[dated.since] : undefined;
  return found && keptOn(program, stored!, found);
}

function keptOn(program: Program, stored: StoredDiagrams, found: StoredRoots): Diagram {
  const places = new Map(spokenIn(program).map((position, place) => [position, place]));
  const { variables, asks, firsts, ends, children } = stored;
  return {
    variables,
    asks,
    firsts,
    ends,
    children,
    root: (position) => found.roots[places.get(position)!] ?? undefined,
    plainRoot: (position) => found.plainRoots[places.get(position)!] ?? undefined,
    exclusions: () => found.exclusions,
    stated: (position) => stored.stated[found.stated[places.get(position)!]!]!,
  };
}
