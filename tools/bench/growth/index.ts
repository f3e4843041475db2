/**
 * How the cost of an answer grows: with rules, with conditions in one rule, with missing facts, with earlier awards; and
 * how the decision diagram does, up to its bound. `npm run bench -- growth [--write]`; with `--write` also the drawings
 * in docs/pictures.
 */
import { writeFileSync } from "node:fs";
import { assessSync, type Case, type Law, nationalLaw } from "../../../src/index";
import { tell } from "../../figures";
import { benchCases, isBranch } from "../cases";
import { machine, median, shown } from "../machine";
import {
  type DiagramPoint,
  type DiagramSeries,
  diagramAtTheBound,
  diagramGrowth,
  diagramsOfPacks,
} from "./diagrams";
import { lawWithConditions, lawWithRules } from "./laws";
import { growthPicture, inTime } from "./picture";

const [complete] = benchCases;
const { on } = complete!;
const full = complete!.case as Record<string, unknown>;
const rounds = 9;

interface Point {
  size: number;
  run(): unknown;
  times: number[];
}

const verdicts =
  (input: object, law: Law = nationalLaw) =>
  () =>
    assessSync(input as Case, { on, law, detail: "verdicts" });

const series: { name: string; of: string; points: Point[] }[] = [
  {
    name: "rules",
    of: `rules of a pack on top of the national law; complete case`,
    points: [1, 4, 16].map((times) => {
      const law = lawWithRules(times);
      return point(law.data.rules.length, verdicts(full, law));
    }),
  },
  {
    name: "conditions",
    of: "conditions in one rule of a pack; complete case",
    points: [10, 100, 1000].map((count) => point(count, verdicts(full, lawWithConditions(count)))),
  },
  {
    name: "missing facts",
    of: "facts left out of the complete case",
    points: [4, 8, 16, 32, 64, 96].map((count) => point(count, verdicts(without(full, count)))),
  },
  {
    name: "earlier awards",
    of: "earlier awards of de minimis aid in the case",
    points: [10, 100, 1000, 10_000].map((count) => point(count, verdicts(withAwards(count)))),
  },
];

const diagrams = diagramGrowth(on);
for (let round = 0; round < rounds; round++)
  for (const { points } of series) for (const one of points) one.times.push(timeOf(one.run));

const measured = series.map(({ name, of, points }) => ({
  name,
  of,
  points: points.map(({ size, times }) => ({ size, us: median(times) })),
}));
if (process.argv.includes("--write")) {
  writeFileSync(
    "docs/pictures/growth.svg",
    growthPicture("Cost of an answer against size", measured, inTime),
  );
  const nodes = diagrams.map(({ name, points }) => ({
    name,
    points: points.map((one) => ({ size: one.size, us: one.nodes })),
  }));
  writeFileSync(
    "docs/pictures/growth-nodes.svg",
    growthPicture("Nodes of a diagram against size", nodes, String),
  );
}
tell(
  "docs/speed.md",
  "growth",
  [
    `${machine()}. \`assessSync\` with \`detail: "verdicts"\`; ${rounds} rounds in turns; medians in µs.`,
    "",
    ...measured.map(
      ({ name, of, points }) =>
        `- **${name}** (${of}): ${points.map(({ size, us }) => `${size}: ${shown(us)}`).join(", ")}; from first to last ${ratio(points)}`,
    ),
    "",
    "![Nodes of a diagram against size, both logarithmic](pictures/growth-nodes.svg)",
    "",
    "Nodes of the decision diagram and the time to build it; the least of five times each.",
    "",
    ...diagrams.map(diagramLine),
    `- **packs** (each on top of the national law): ${diagramsOfPacks(on)
      .map(({ name, ...one }) => `${name} ${builtIn(one)}`)
      .join("; ")}`,
    `- **at the bound** (pairs of facts in one rule, each of which doubles its nodes): ${diagramAtTheBound(on).map(atBound).join("; ")}`,
  ].join("\n"),
);

function point(size: number, run: () => unknown): Point {
  for (let warm = 0; warm < 20; warm++) run();
  return { size, run, times: [] };
}

/** Microseconds for one run, of as many as fit into twenty milliseconds. */
function timeOf(run: () => unknown): number {
  const begun = performance.now();
  let count = 0;
  while (performance.now() - begun < 20) {
    run();
    count += 1;
  }
  return ((performance.now() - begun) / count) * 1000;
}

function builtIn({ nodes, ms }: { nodes: number; ms: number }): string {
  return `${shown(nodes)} nodes in ${shown(ms)} ms`;
}

function diagramLine({ name, of, points }: DiagramSeries): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  const times = (last.size / first.size).toFixed(1);
  return `- **${name}** (${of}): ${points.map((one) => `${one.size}: ${builtIn(one)}`).join(", ")}; ${times} times as many have ${(last.nodes / first.nodes).toFixed(1)} times the nodes`;
}

function atBound(point: DiagramPoint): string {
  return point.tooLarge > 0
    ? `${point.size}: over it after ${shown(point.ms)} ms, and left to Kleene's logic, with a warning`
    : `${point.size}: ${builtIn(point)}`;
}

function ratio(points: readonly { size: number; us: number }[]): string {
  const [first, last] = [points[0]!, points.at(-1)!];
  return `${(last.size / first.size).toFixed(0)} times as many cost ${(last.us / first.us).toFixed(1)} times as much`;
}

/** The case without so many of its fields, taken evenly from all of it; purchase or support stays. */
function without(input: Record<string, unknown>, count: number): Record<string, unknown> {
  const paths = leafPaths(input).filter((path) => path.join(".") !== "transfer.nature");
  const left = structuredClone(input);
  for (let index = 0; index < count; index++) {
    const path = paths[Math.floor((index * paths.length) / count)]!;
    const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, left);
    delete parent[path.at(-1)!];
  }
  return left;
}

function leafPaths(branch: Record<string, unknown>, above: readonly string[] = []): string[][] {
  return Object.entries(branch).flatMap(([key, value]) =>
    isBranch(value) ? leafPaths(value, [...above, key]) : [[...above, key]],
  );
}

function withAwards(count: number): object {
  const day = new Date(`${on}T00:00:00Z`);
  const awards = Array.from({ length: count }, (_, index) => ({
    on: new Date(day.getTime() - ((index % 900) + 1) * 86_400_000).toISOString().slice(0, 10),
    amount: { amount: 10 + (index % 90), currency: "EUR" },
    regulation: "general",
  }));
  return {
    transfer: { nature: "support", form: "grant", amount: 100_000 },
    aid: { earlierDeMinimis: { awards, complete: true } },
    rate: { eurNok: "11.5" },
  };
}
