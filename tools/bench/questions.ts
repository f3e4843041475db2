/**
 * How many screens interviews take, driven as a form drives them, and how many questions fixtures take: each from its
 * own case, from nothing until the goal is reached. A fact without an answer is answered "don't know", counts, and is
 * not asked again. `--against FOLDER`, with another build: the fixtures that both have, with the goal usual in each.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Fixture, fixtureFiles, lawOf } from "../../test/support/fixtures";
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
/** The usual goal with every fixture, the others with a sample. */
const medians = goals.map((goal) => {
  const told = goal === "lightest-route" ? all : sample;
  const screens = told.map((fixture) => screensOf(fixture, goal).length);
  return rowOf(`\`${goal}\` | ${told.length}`, screens);
});
tell(
  "docs/questions.md",
  "fixtures",
  [
    `Of ${all.length} fixtures; a sample is evenly spread.`,
    "",
    "| goal | fixtures | median | mean | most |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...medians,
  ].join("\n"),
);

const at = process.argv.indexOf("--against");
if (at > 0) await compareWith(resolve(process.argv[at + 1] ?? ""));

/** Both builds on national fixtures that they share, from nothing; the one before asked until every route was settled. */
async function compareWith(folder: string) {
  if (!existsSync(`${folder}/dist/form.js`))
    throw new Error(`There is no build in ${folder}: npm run build there.`);
  const { createFormSession } = await import(pathToFileURL(`${folder}/dist/form.js`).href);
  const keyOf = ({ on: day, case: input }: Fixture) => JSON.stringify([day, input]);
  const before = new Set(
    fixtureFiles(`${folder}/fixtures/cases`).flatMap(({ fixtures }) => fixtures.map(keyOf)),
  );
  const shared = all.filter((one) => !one.case.municipality && before.has(keyOf(one)));
  const chosen = evenly(shared, count);
  const screens = chosen.map((fixture) => screensOf(fixture, "lightest-route"));
  const asked = chosen.map((fixture) => {
    const session = createFormSession({ on: fixture.on, goal: "all-routes" });
    return askedIn(session, flat(fixture.case)).length;
  });
  tell(
    "docs/questions.md",
    "against",
    [
      `${chosen.length} of ${shared.length} national fixtures that both have, evenly spread.`,
      "",
      "| | median | mean | most |",
      "| --- | ---: | ---: | ---: |",
      rowOf("`b5df999`, `all-routes`: questions", asked),
      rowOf(
        "now, `lightest-route`: screens",
        screens.map(({ length }) => length),
      ),
      rowOf(
        "now, `lightest-route`: facts on these screens",
        screens.map((one) => one.flat().length),
      ),
    ].join("\n"),
  );
}

function screensOf(fixture: Fixture, goal: (typeof goals)[number]): string[][] {
  return interviewed(flat(fixture.case), { on: fixture.on, goal, law: lawOf(fixture) }).screens;
}

interface Session {
  state: { questions: readonly { fact: string }[] };
  set(fact: string, value: unknown): void;
  skip(fact: string): void;
}

function askedIn(session: Session, told: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  for (let [question] = session.state.questions; question; [question] = session.state.questions) {
    asked.push(question.fact);
    if (told[question.fact] === undefined) session.skip(question.fact);
    else session.set(question.fact, told[question.fact]);
  }
  return asked;
}

function rowOf(what: string, counts: readonly number[]): string {
  const sorted = [...counts].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  return `| ${what} | ${median} | ${mean.toFixed(1)} | ${sorted.at(-1)} |`;
}

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
