/** As much of vitest as the tests of the library use, in one plain process: a mutant is held against them in a second. */
import {
  type ExpectStatic,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { fn } from "@vitest/spy";
import * as chai from "chai";

type Body = (...values: never[]) => unknown;
type Options = { timeout?: number };

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = chai.expect as unknown as ExpectStatic;
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect });
setState({ assertionCalls: 0 }, expect);

export const vi = { fn };

const setUp = "set up";
const afterwards: { path: readonly string[]; body: () => unknown }[] = [];
const beforeEachIn: { path: readonly string[]; body: () => unknown }[] = [];
const afterEachIn: { path: readonly string[]; body: () => unknown }[] = [];
const tests: { name: string; body: () => unknown }[] = [];
let path: readonly string[] = [];

/** What is set up is set up when its turn comes, and put away at the very end. */
export const beforeAll = (body: () => unknown) => declareTest(setUp, body);
export const afterAll = (body: () => unknown) => void afterwards.push({ path, body });
export const beforeEach = (body: () => unknown) => void beforeEachIn.push({ path, body });
export const afterEach = (body: () => unknown) => void afterEachIn.push({ path, body });

/** Of a group of more tests than this only so many are run, spread over it. */
const mostOfGroup = 60;
/** Groups that take longer than all others together, and tell little more. */
const slow =
  /^(on random awards|what a register says|a hostile case|the registers over HTTP|twenty overlapping runs)/;

/** In a loop without end a mutant is met so often in one test that Stryker's switch throws. */
const mostMeetings = 100_000_000;
const stryker = {};
Object.assign(globalThis, { __stryker__: stryker });

/** The name of the first test that fails, with what it says; those named `before` are run before all others. */
export async function firstFailure(
  before: readonly string[],
): Promise<{ name: string; says: string } | undefined> {
  const few = fewOfEach();
  const sooner = few.filter(({ name }) => before.includes(name) || name.endsWith(setUp));
  for (const { name, body } of [...sooner, ...few.filter((test) => !sooner.includes(test))])
    try {
      Object.assign(stryker, { hitCount: 0, hitLimit: mostMeetings });
      for (const one of beforeEachIn) if (name.startsWith(one.path.join(" > "))) await one.body();
      await body();
      for (const one of afterEachIn) if (name.startsWith(one.path.join(" > "))) await one.body();
    } catch (error) {
      return { name, says: String(error).split("\n")[0]! };
    }
  for (const { path: of, body } of afterwards) if (!slow.test(of[0] ?? "")) await body();
  return undefined;
}

function fewOfEach(): typeof tests {
  const sizes = new Map<string, number>();
  const groupOf = (name: string) => name.split(" > ")[0]!;
  for (const { name } of tests) sizes.set(groupOf(name), (sizes.get(groupOf(name)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return tests.filter(({ name }) => {
    const group = groupOf(name);
    if (slow.test(group)) return false;
    const number = seen.get(group) ?? 0;
    seen.set(group, number + 1);
    return number % Math.ceil(sizes.get(group)! / mostOfGroup) === 0;
  });
}

function declareTest(name: string, options: Options | Body, body?: Body) {
  tests.push({ name: [...path, name].join(" > "), body: (body ?? options) as () => unknown });
}

function declareGroup(name: string, body: () => void) {
  const before = path;
  path = [...path, name];
  body();
  path = before;
}

function eachOf(declare: (name: string, body: () => void) => void) {
  return (rows: readonly unknown[]) => (name: string, options: Options | Body, body?: Body) => {
    const own = (body ?? options) as (...values: unknown[]) => void;
    rows.forEach((row, index) => {
      declare(`${name} ${index}`, () => own(...(Array.isArray(row) ? row : [row])));
    });
  };
}

function skipIf(declare: (name: string, options: Options | Body, body?: Body) => void) {
  return (isSkipped: unknown) => (isSkipped ? () => {} : declare);
}

export const test = Object.assign(declareTest, { each: eachOf(declareTest), skipIf: skipIf(declareTest) });
export const it = test;
export const describe = Object.assign(declareGroup, {
  each: eachOf(declareGroup),
  skipIf: skipIf(declareGroup as never),
});
