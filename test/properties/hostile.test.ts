import { describe, expect, it } from "vitest";
import { fuzz } from "../../tools/law-testing/fuzz/fuzz";
import { targets } from "../../tools/law-testing/fuzz/targets";
import { provedRuns } from "../support/runs";

describe("hostile input", () => {
  it("never throws, never hangs and never touches a prototype: malformed cases, packs, register answers, records and command lines", async () => {
    const { faults, executions } = await fuzz(targets, provedRuns(10_000), 7);
    expect(faults).toEqual([]);
    expect(executions).toBeGreaterThanOrEqual(provedRuns(10_000));
  });
});
