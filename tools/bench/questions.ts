/**
 * How many screens interviews take, driven as a form drives them, and how many questions fixtures take: each from its
 * own case, from nothing until the goal is reached. A fact without an answer is answered "don't know", counts, and is
 * not asked again.
 */
import { fixtureFiles, lawOf } from "../../test/support/fixtures";
import { interviewed, interviews, lawOfInterview } from "../../test/support/interviews";
import { tell } from "../figures";

const on = "2026-11-24";
const goals = ["lightest-route", "any-open-route", "all-routes"] as const;
const count = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 60);

const rows = interviews.map((interview) => {
  const { name, most, before, told } = interview;
  const law = lawOfInterview(interview);
  const screens = interviewed(told, { on, law }).screens.length;
  return `| ${name} | ${screens} | ${most} | ${before ?? "–"} |`;
});
tell(
  "docs/questions.md",
  "interviews",
  ["| case | screens | at most | 27 November 2026 |", "| --- | ---: | ---: | ---: |", ...rows].join("\n"),
);

const all = fixtureFiles().flatMap(({ fixtures }) => fixtures);
const sample = evenly(all, count);
const medians = goals.map((goal) => {
  const counts = sample.map((fixture) => {
    const told = flat(fixture.case);
    return interviewed(told, { on: fixture.on, goal, law: lawOf(fixture) }).screens.length;
  });
  counts.sort((a, b) => a - b);
  const half = counts.length / 2;
  const median = (counts[Math.ceil(half) - 1]! + counts[Math.floor(half)]!) / 2;
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return `| \`${goal}\` | ${median} | ${mean.toFixed(1)} | ${counts.at(-1)} |`;
});
tell(
  "docs/questions.md",
  "fixtures",
  [
    `${sample.length} of ${all.length} fixtures, evenly spread.`,
    "",
    "| goal | median | mean | most |",
    "| --- | ---: | ---: | ---: |",
    ...medians,
  ].join("\n"),
);

function evenly<T>(from: readonly T[], wanted: number): T[] {
  if (from.length <= wanted) return [...from];
  return Array.from({ length: wanted }, (_, index) => from[Math.floor((index * from.length) / wanted)]!);
}

/** A case by the ids of its facts; what is no group of facts is the value of one. */
function flat(input: object, path = ""): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).flatMap(([key, value]): [string, unknown][] => {
      const id = path === "" ? key : `${path}.${key}`;
      const isGroup = typeof value === "object" && value !== null && !Array.isArray(value);
      return isGroup ? [[id, value], ...Object.entries(flat(value, id))] : [[id, value]];
    }),
  );
}
