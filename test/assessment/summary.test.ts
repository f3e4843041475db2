import { describe, expect, test } from "vitest";
import { assessSync, type Case, type Options } from "../../src/index";
import { fixtureFiles, lawOf } from "../support/fixtures";
import { opened } from "../support/opened";

/** All everyday cases, and the largest answers, those of packs; every fixture is gone through in test/properties. */
const fixtures = [
  ...fixtureFiles("fixtures/everyday").flatMap((file) => file.fixtures),
  ...["kristiansand", "oslo", "stavanger"]
    .flatMap((folder) => fixtureFiles(`fixtures/cases/${folder}`))
    .flatMap((file) => file.fixtures.slice(0, 1)),
];
const grant: Case = { transfer: { nature: "support", form: "grant", amount: 150_000 } };

function answer(input: Case, options: Options) {
  const result = assessSync(input, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}

const listed = (value: object) => JSON.parse(JSON.stringify(value));

describe("the summary", () => {
  test.each(fixtures)("is at most 25 kB: $on $name", (fixture) => {
    const { case: input, on } = fixture;
    const size = JSON.stringify(answer(input, { on, law: lawOf(fixture) })).length;
    expect(size).toBeLessThanOrEqual(25_000);
  });

  test("is what an answer is unless something else is asked for", () => {
    const on = "2026-11-24";
    expect(JSON.stringify(answer(grant, { on }))).toBe(
      JSON.stringify(answer(grant, { on, detail: "summary" })),
    );
  });

  test("lists what opens a route, the duties and the authority of what is open, and leaves out traces", () => {
    const { routes, questions } = answer(grant, { on: "2026-11-24", detail: "summary" });
    const route = (id: string) => listed(routes.find((one) => one.id === id)!);
    expect(route("grant.notified")).toMatchObject({
      verdict: "open",
      grounds: expect.arrayContaining([expect.stringMatching(/^eea-article-61 art\. 61/)]),
      duties: expect.arrayContaining([{ id: "state-aid.duty.notify", stage: "before" }]),
    });
    expect(route("grant.outside-state-aid").opensIf).toHaveLength(2);
    expect(Object.keys(route("grant.outside-state-aid"))).not.toContain("trace");
    expect(listed(questions[0]!)).toHaveProperty("type");
    expect(Object.keys(listed(questions.at(-1)!))).toEqual(["fact"]);
  });

  test("can be asked for what it does not list, and lists the same after that", () => {
    const read = answer(grant, { on: "2026-11-24", detail: "summary" });
    const before = JSON.stringify(read);
    const whole = answer(grant, { on: "2026-11-24", detail: "full" });
    expect(opened(read.routes[0]!.trace!)).toEqual(opened(whole.routes[0]!.trace!));
    expect(read.routes[0]!.citations).toEqual(whole.routes[0]!.citations);
    expect(JSON.stringify(read)).toBe(before);
  });
});
