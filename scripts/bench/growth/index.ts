/**
 * How the cost of an answer grows: with rules, with conditions in one rule, with missing facts, with earlier awards.
 * `npm run bench:growth [-- --write]`; with `--write` also the drawing in docs/pictures.
 */
import { writeFileSync } from "node:fs";
import { assessSync, type Case, type Law, nationalLaw } from "../../../src/index";
import { tell } from "../../figures";
import { benchCases, isBranch } from "../cases";
import { machine, median, shown } from "../machine";
import { lawWithConditions, lawWithRules } from "./laws";
import { growthPicture } from "./picture";

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

for (let round = 0; round < rounds; round++)
  for (const { points } of series) for (const one of points) one.times.push(timeOf(one.run));

const measured = series.map(({ name, of, points }) => ({
  name,
  of,
  points: points.map(({ size, times }) => ({ size, us: median(times) })),
}));
if (process.argv.includes("--write")) writeFileSync("docs/pictures/growth.svg", growthPicture(measured));
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
