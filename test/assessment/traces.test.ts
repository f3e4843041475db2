import { describe, expect, test } from "vitest";
import { assess, assessSync } from "../../src/index";
import { fixtureFiles } from "../support/fixtures";
import { opened } from "../support/opened";

type Written = { kind: string; id?: string; parts?: Written[] };
type WrittenTraces = Record<string, Written>;

/** A written trace with the conditions of each rule put back where it is referred to. */
function putBack(trace: Written, traces: WrittenTraces): object {
  if (trace.kind === "leaf") return trace;
  if (trace.kind !== "rule") return { ...trace, parts: trace.parts!.map((part) => putBack(part, traces)) };
  const part = traces[trace.id!];
  return { ...trace, ...(part ? { part: putBack(part, traces) } : {}) };
}

const sampled = fixtureFiles()
  .flatMap(({ fixtures }) => fixtures.slice(0, 1))
  .filter(({ case: input }) => input.municipality === undefined)
  .slice(0, 25);

describe("traces in the JSON of an answer", () => {
  test.each(sampled)("lose nothing, and have each rule once: $name", ({ case: input, on }) => {
    const answer = assessSync(input, { on, detail: "trace" });
    if (!answer.ok) throw new Error("no issues were expected");
    const json = JSON.stringify(answer);
    const written = JSON.parse(json);
    for (const kind of ["classes", "regimes", "routes"] as const)
      for (const [index, { trace }] of answer[kind].entries())
        expect(putBack(written[kind][index].trace, written.traces)).toEqual(opened(trace!));
    expect(json).not.toContain('"part":');
  });

  test("are the same by either evaluator", async () => {
    const { case: input, on } = sampled[0]!;
    expect(JSON.stringify(await assess(input, { on, detail: "trace" }))).toBe(
      JSON.stringify(assessSync(input, { on, detail: "trace" })),
    );
  });

  test("are left out where none is listed", () => {
    for (const detail of ["verdicts", "summary"] as const)
      expect(assessSync({}, { on: "2026-11-24", detail })).not.toHaveProperty("traces");
  });
});
