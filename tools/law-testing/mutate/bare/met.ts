/**
 * Which mutants each test meets. The run without a mutant writes it down, by Stryker's own count, so that a mutant is
 * then checked against the tests that meet it alone. What is met while a value is made that is kept for later counts for
 * each test that takes the kept value.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

type Counts = Record<string, number>;

const folder = "met";
const active = process.env.__STRYKER_ACTIVE_MUTANT__;
const isRecorded = active === undefined;

/** In a loop without end a mutant is met so often in one test that Stryker's switch throws. */
const mostMeetings = 100_000_000;

/** `static` is what is met before the first test is asked for. */
const counts: { static: Counts; perTest: Record<string, Counts> } = { static: {}, perTest: {} };
const stryker: {
  mutantCoverage: typeof counts;
  currentTestId?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
} = {
  mutantCoverage: counts,
};
Object.assign(globalThis, { __stryker__: stryker });

/** What is met from here on is met by this test, or by the file of tests that is read. */
export function begin(id: string) {
  Object.assign(stryker, { hitCount: 0, hitLimit: mostMeetings });
  if (isRecorded) stryker.currentTestId = id;
}

function countsOf(test: string | undefined): Counts {
  if (test === undefined) return counts.static;
  counts.perTest[test] ??= {};
  return counts.perTest[test];
}

let frames = 0;
const ofKept = new WeakMap<object, Map<unknown, readonly string[]>>();
const takenLastBy = new WeakMap<readonly string[], string>();

/** Makes a value that is kept, and notes what is met meanwhile. */
export function keptWhileMet<V>(map: object, key: unknown, make: () => V): V {
  if (!isRecorded) return make();
  const outer = stryker.currentTestId;
  const frame = `frame ${frames++}`;
  stryker.currentTestId = frame;
  try {
    return make();
  } finally {
    stryker.currentTestId = outer;
    const kept = ofKept.get(map) ?? new Map();
    ofKept.set(map, kept.set(key, Object.keys(counts.perTest[frame] ?? {})));
    delete counts.perTest[frame];
    keptIsTaken(map, key);
  }
}

/** What was met while a kept value was made is met by who takes it. */
export function keptIsTaken(map: object, key: unknown) {
  if (!isRecorded) return;
  const met = ofKept.get(map)?.get(key);
  const test = stryker.currentTestId;
  if (!met || takenLastBy.get(met) === (test ?? "")) return;
  takenLastBy.set(met, test ?? "");
  for (const id of met) countsOf(test)[id] = 1;
}

/** The tests to hold the mutant against, in turn; undefined, which is all of them, in the run without a mutant. */
export function testsThatMeet(): readonly string[] | undefined {
  if (isRecorded) return undefined;
  const file = `${folder}/${active}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** Writes down who meets what, for tests in the order in which they are to be asked. What a file meets while it is read each of its tests meets. */
export function writeMet(tests: readonly { id: string; file: string }[]) {
  if (!isRecorded) return;
  const byMutant = new Map<string, string[]>();
  for (const { id: test, file } of tests)
    for (const id in { ...counts.static, ...countsOf(file), ...countsOf(test) })
      byMutant.set(id, [...(byMutant.get(id) ?? []), test]);
  mkdirSync(folder, { recursive: true });
  for (const [id, met] of byMutant) writeFileSync(`${folder}/${id}.json`, JSON.stringify(met));
}
