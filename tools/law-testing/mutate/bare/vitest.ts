/** As much of vitest as the tests of the library use, in one plain process: a mutant is checked against them in a second. */
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
import { begin, testsThatMeet, writeMet } from "./met";

type Body = (...values: never[]) => unknown;
type Options = { timeout?: number };
type Declared = { name: string; path: readonly string[]; body: () => unknown };

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = chai.expect as unknown as ExpectStatic;
Object.defineProperty(globalThis, GLOBAL_EXPECT, { value: expect });
setState({ assertionCalls: 0 }, expect);

export const vi = { fn };

/** What the file of tests that is being read has declared. */
let declared = emptyFile();
let path: readonly string[] = [];

function emptyFile() {
  const none: Declared[] = [];
  return { tests: none, setUps: [...none], putAways: [...none], beforeEach: [...none], afterEach: [...none] };
}

const into = (list: keyof typeof declared) => (body: () => unknown) =>
  void declared[list].push({ name: list, path, body });
/** What is set up is set up when a test of its file is first asked for, and put away at the very end. */
export const beforeAll = into("setUps");
export const afterAll = into("putAways");
export const beforeEach = into("beforeEach");
export const afterEach = into("afterEach");

/** Of a group of more tests than this only so many are run, spread over it. */
const mostOfGroup = 60;
/** Groups that take longer than all others together, and tell little more. */
const slow =
  /^(on random awards|what a register says|a hostile case|the registers over HTTP|twenty overlapping runs)/;

interface Test {
  id: string;
  file: string;
  /** With the names of the groups that it is in. */
  name: string;
  run(): Promise<void>;
}

interface Failure {
  id: string;
  says: string;
}

class TestFile {
  tests: readonly Test[] = [];
  readonly #declared = emptyFile();

  constructor(
    readonly id: string,
    readonly read: () => Promise<unknown>,
  ) {}

  async open() {
    begin(this.id);
    declared = this.#declared;
    await this.read();
    for (const { path, body } of declared.setUps) if (!slow.test(path[0] ?? "")) await body();
    this.tests = fewOfEach(declared.tests).map(({ name, path, body }, index) => ({
      id: `${this.id}.${index}`,
      file: this.id,
      name: [...path, name].join(" > "),
      run: async () => {
        const isAround = (one: Declared) => one.path.every((group, level) => path[level] === group);
        for (const one of this.#declared.beforeEach.filter(isAround)) await one.body();
        await body();
        for (const one of this.#declared.afterEach.filter(isAround)) await one.body();
      },
    }));
  }

  async close() {
    for (const { path, body } of this.#declared.putAways) if (!slow.test(path[0] ?? "")) await body();
  }
}

/**
 * The id of the first test that fails, with what it says; those with an id in `before` are run before all others. Without a
 * mutant all are run, and it is written down which of them meet which mutant.
 */
export async function firstFailure(
  read: readonly (() => Promise<unknown>)[],
  before: readonly string[],
): Promise<Failure | undefined> {
  const files = read.map((one, index) => new TestFile(String(index), one));
  const chosen = testsThatMeet();
  return chosen ? among(files, chosen, before) : ofAll(files);
}

async function among(files: readonly TestFile[], chosen: readonly string[], before: readonly string[]) {
  const opened = new Set<TestFile>();
  const sooner = chosen.filter((entry) => before.includes(entry));
  for (const id of new Set([...sooner, ...chosen])) {
    const file = files[Number(id.split(".")[0])]!;
    let test: Test | undefined;
    try {
      if (!opened.has(file)) {
        opened.add(file);
        await file.open();
      }
      test = file.tests.find((one) => one.id === id);
      begin(id);
      await test?.run();
    } catch (error) {
      return { id, says: said(test, error) };
    }
  }
  for (const file of opened) await file.close();
  return undefined;
}

async function ofAll(files: readonly TestFile[]) {
  const taken: { test: Test; time: number }[] = [];
  for (const file of files) {
    const begun = performance.now();
    await file.open();
    const opening = performance.now() - begun;
    for (const test of file.tests) {
      begin(test.id);
      const start = performance.now();
      try {
        await test.run();
      } catch (error) {
        return { id: test.id, says: said(test, error) };
      }
      taken.push({ test, time: opening + performance.now() - start });
    }
  }
  for (const file of files) await file.close();
  writeMet(taken.sort((a, b) => a.time - b.time).map(({ test }) => test));
  return undefined;
}

function said(test: Test | undefined, error: unknown): string {
  return `${test?.name ?? "set up"}: ${String(error).split("\n")[0]}`;
}

function fewOfEach(tests: readonly Declared[]): Declared[] {
  const sizes = new Map<string, number>();
  const groupOf = ({ name, path }: Declared) => path[0] ?? name;
  for (const test of tests) sizes.set(groupOf(test), (sizes.get(groupOf(test)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return tests.filter((test) => {
    const group = groupOf(test);
    if (slow.test(group)) return false;
    const number = seen.get(group) ?? 0;
    seen.set(group, number + 1);
    return number % Math.ceil(sizes.get(group)! / mostOfGroup) === 0;
  });
}

function declareTest(name: string, options: Options | Body, body?: Body) {
  declared.tests.push({ name, path, body: (body ?? options) as () => unknown });
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
