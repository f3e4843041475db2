import { describe, expect, it } from "vitest";
import { createFormSession } from "../../src/form";
import { assessSync, type Case } from "../../src/index";

const on = "2026-11-24";

function deep(levels: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { inner: value };
  return value;
}

const many = (count: number, length: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`.padEnd(length, "x"), 1]));

/** More than any case holds, each in its own way. */
const cases: readonly (readonly [string, unknown])[] = [
  ["a hundred thousand levels under an unknown field", { deep: deep(100_000) }],
  ["a hundred thousand levels under a known field", { actor: { name: deep(100_000) } }],
  [
    "a hundred thousand levels in a list",
    { aid: { earlierDeMinimis: { awards: deep(100_000), complete: true } } },
  ],
  ["a name of a hundred thousand letters", { ["x".repeat(100_000)]: 1 }],
  ["a name of a hundred thousand letters in a group", { actor: { ["x".repeat(100_000)]: 1 } }],
  ["a text of a hundred thousand letters", { actor: { name: "x".repeat(100_000) } }],
  ["three thousand unknown fields", many(3000, 100)],
  ["three thousand unknown fields in a group", { transfer: many(3000, 100) }],
];

const issuesOf = (case_: unknown) => {
  const answer = assessSync(case_ as Case, { on, lang: "en" });
  return answer.ok ? [] : answer.issues.map(({ path, code }) => `${path.slice(0, 200)} ${code}`).sort();
};

describe("a form has the bounds of assessSync", () => {
  it.each(cases)("%s: the same is wrong with it", (_, input) => {
    const { issues } = createFormSession({ on, lang: "en", case: input as Case }).state;
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.map(({ path, code }) => `${path.slice(0, 200)} ${code}`).sort()).toEqual(issuesOf(input));
  });

  it.each([
    ["a path of a hundred thousand keys", "x.".repeat(100_000), 1],
    ["a path of a hundred thousand letters", "x".repeat(100_000), 1],
    ["a value nested without end", "actor.name", deep(100_000)],
    ["a text longer than any", "actor.name", "x".repeat(100_000)],
    ["an amount longer than any", "transfer.amount", "9".repeat(100_000)],
  ])("%s is an issue of its field, and the rest is answered", (_, path, value) => {
    const session = createFormSession({ on, lang: "en", case: { transfer: { nature: "purchase" } } });
    const { routes } = session.state;
    const state = session.set(path as string, value as never);
    expect(state.issues.length).toBeGreaterThan(0);
    expect(state.routes).toEqual(routes);
    expect(session.toCase()).toEqual({ transfer: { nature: "purchase" } });
  });
});
