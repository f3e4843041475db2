import { describe, expect, it } from "vitest";
import type { RuleDocument } from "../../src/law";
import { isEnough, lawChange, type Step, stepBetween } from "../../tools/release/changed-law";

const law = (document: object) => [document as RuleDocument];

describe("the version that a change of law asks for", () => {
  const before = law({
    facts: [{ id: "transfer.form", type: "enum", values: ["grant", "loan"] }],
    parameters: [{ id: "threshold", values: [{ from: "2020-01-01", to: null, value: "1300000" }] }],
  });

  it.each<[string, object, Step]>([
    ["nothing", {}, "none"],
    [
      "a new value of a parameter",
      {
        parameters: [
          {
            id: "threshold",
            values: [
              { from: "2020-01-01", to: "2026-12-31", value: "1300000" },
              { from: "2027-01-01", to: null, value: "1500000" },
            ],
          },
        ],
      },
      "minor",
    ],
    ["a new fact", { facts: [...before[0]!.facts!, { id: "transfer.new", type: "boolean" }] }, "minor"],
    [
      "a new word",
      { facts: [{ id: "transfer.form", type: "enum", values: ["grant", "loan", "guarantee"] }] },
      "minor",
    ],
    ["a word that is gone", { facts: [{ id: "transfer.form", type: "enum", values: ["grant"] }] }, "major"],
    ["an id that is gone", { parameters: [] }, "major"],
    ["other words alone", { texts: { language: "nb", entries: { threshold: "Terskelverdi" } } }, "none"],
  ])("%s", (_what, change, step) => {
    expect(lawChange(before, law({ ...before[0], ...change })).step).toBe(step);
  });

  it.each<[string, string, Step]>([
    ["0.1.0", "0.1.0", "none"],
    ["0.1.0", "0.1.1", "patch"],
    ["0.1.9", "0.2.0", "minor"],
    ["0.9.0", "1.0.0", "major"],
  ])("from %s to %s is %s", (from, to, step) => {
    expect(stepBetween(from, to)).toBe(step);
  });

  it("a step back is a fault", () => {
    expect(() => stepBetween("0.2.0", "0.1.9")).toThrow("0.1.9 comes before 0.2.0");
  });

  it("a major change is let through by a minor version before 1.0.0 only", () => {
    expect(isEnough("minor", "major", "0.2.0")).toBe(true);
    expect(isEnough("minor", "major", "1.2.0")).toBe(false);
    expect(isEnough("patch", "minor", "0.1.1")).toBe(false);
    expect(isEnough("patch", "none", "0.1.1")).toBe(true);
  });
});
