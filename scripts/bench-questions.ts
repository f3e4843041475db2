/**
 * How many questions an interview takes: each fixture is answered from its own case, starting from nothing, until
 * the goal is reached or no question remains. A fact that the fixture does not hold is answered "don't know", counts,
 * and is not asked again.
 */
import { cpus } from "node:os";
import { questionsUnder } from "../src/assessment";
import { questionsOf } from "../src/assessment/questions";
import { startRun } from "../src/assessment/run";
import { compiledFindings, refined } from "../src/engine";
import type { Law } from "../src/law";
import { type Fixture, fixtureFiles, lawOf } from "../test/support/fixtures";

const goals = ["any-open-route", "all-routes"] as const;
type Goal = (typeof goals)[number];

type Known = Record<string, unknown>;

/** Which of the questions that still matter is asked next. */
interface Way {
  name: string;
  next(questions: () => readonly string[], law: Law, asked: ReadonlySet<string>): string;
}

const inSchemaOrder = (law: Law) => law.data.facts.filter((fact) => !fact.derive).map((fact) => fact.id);
const references = new Map<Law, string[]>();

/** Given facts by how many leaves of the law name them or something derived from them. */
function mostReferenced(law: Law): string[] {
  let order = references.get(law);
  if (!order) {
    const counts = new Map<string, number>();
    const derivations = new Map(
      law.data.facts.map((fact) => [fact.id, fact.derive && JSON.stringify(fact.derive)]),
    );
    const count = (id: string) => {
      const derive = derivations.get(id);
      if (derive === undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
      else for (const [, input] of derive.matchAll(/"([^"]+)"/g)) if (derivations.has(input!)) count(input!);
    };
    for (const [, id] of JSON.stringify(law.data.rules).matchAll(/"fact":"([^"]+)"/g))
      if (derivations.has(id!)) count(id!);
    order = inSchemaOrder(law).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    references.set(law, order);
  }
  return order;
}

const first = (order: readonly string[], asked: ReadonlySet<string>, among?: readonly string[]) =>
  order.find((id) => !asked.has(id) && (!among || among.includes(id)))!;

const ways: Way[] = [
  { name: "hjemmel", next: (questions) => questions()[0]! },
  { name: "schema order, all facts", next: (_, law, asked) => first(inSchemaOrder(law), asked) },
  { name: "most referenced, all facts", next: (_, law, asked) => first(mostReferenced(law), asked) },
  {
    name: "schema order, only what matters",
    next: (qs, law, asked) => first(inSchemaOrder(law), asked, qs()),
  },
  {
    name: "most referenced, only what matters",
    next: (qs, law, asked) => first(mostReferenced(law), asked, qs()),
  },
];

function interview(fixture: Fixture, goal: Goal, way: Way): number {
  const law = lawOf(fixture);
  const asked = new Set<string>();
  const known: Known = {};
  /** The municipality is chosen with the pack, before the interview. */
  const given = (id: string) =>
    id.split(".").reduce<unknown>((at, key) => (at as Known | undefined)?.[key], fixture.case);
  for (;;) {
    const options = { on: fixture.on, goal, skip: [...asked] };
    if (!isAnyQuestionLeft(law, known, options)) return asked.size;
    const id = way.next(() => questionsUnder(law, known, options).map(({ fact }) => fact), law, asked);
    asked.add(id);
    const value = given(id);
    if (value !== undefined) put(known, id, value);
  }
}

function isAnyQuestionLeft(
  law: Law,
  known: Known,
  options: { on: string; goal: Goal; skip: string[] },
): boolean {
  const run = runOf(law, known, options.on);
  const { program, state } = run;
  const findings = refined(program, state, compiledFindings(program, state.values));
  return questionsOf(run, findings, options).length > 0;
}

function runOf(law: Law, known: unknown, on: string) {
  const started = startRun(law, known, on);
  if ("issues" in started) throw new Error(JSON.stringify(started.issues));
  return started.run;
}

function put(root: Known, id: string, value: unknown) {
  const keys = id.split(".");
  const last = keys.pop()!;
  let at = root;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Known;
  }
  at[last] = value;
}

function evenly<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]!);
}

const count = Number(process.argv[2] ?? 40);
const all = fixtureFiles().flatMap(({ fixtures }) => fixtures);
const sample = evenly(all, count);
console.log(
  `${sample.length} of ${all.length} fixtures, evenly spread; ${cpus()[0]?.model}, Node ${process.version}`,
);
for (const goal of goals) {
  console.log(`\nUntil "${goal}" is settled: median, worst, mean`);
  for (const way of ways) {
    const counts = sample.map((fixture) => interview(fixture, goal, way)).sort((a, b) => a - b);
    const half = counts.length / 2;
    const median = (counts[Math.ceil(half) - 1]! + counts[Math.floor(half)]!) / 2;
    const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
    console.log(
      `${way.name.padEnd(38)}${String(median).padStart(6)}${String(counts.at(-1)).padStart(6)}${mean.toFixed(1).padStart(8)}`,
    );
  }
}
