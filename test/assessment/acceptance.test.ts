import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Assessment, assess, assessSync, type Case } from "../../src/index";
import { nationalLaw } from "../../src/national-law";
import { route, warningsOf } from "../support/assess";

/** What issue 2 asks of a fresh clone, on the national law. */

function answer(input: Case, on: string): Assessment {
  const result = assessSync(input, { on, lang: "en" });
  if (!result.ok) throw new Error(result.issues.map((issue) => issue.message).join("\n"));
  return result;
}
const verdict = (found: Assessment, id: string) => route(found, id).verdict;
const fixture = (name: string) =>
  (JSON.parse(readFileSync(`fixtures/cases/${name}.json`, "utf8")) as { case: Case }).case;

describe("Asker's effect contract of NOK 6 million on 2023-09-01", () => {
  test("as a social service (annex 3): rests on the limited competition of Part I", () => {
    const found = answer(fixture("asker-effektkontrakt"), "2023-09-01");
    expect(verdict(found, "effect-contract.bridge")).toBe("open");
    expect(route(found, "effect-contract.bridge").basis).toContain("procurement.limited-competition");
    expect(verdict(found, "procurement.limited-competition")).toBe("open");
    expect(route(found, "procurement.limited-competition").voluntary).toBeUndefined();
    expect(route(found, "procurement.announced.national")).toMatchObject({
      verdict: "open",
      voluntary: true,
    });
  });

  test("as an ordinary service: only the announced competition of the EEA is open, and the contract rests on it", () => {
    const found = answer(fixture("asker-as-ordinary-service"), "2023-09-01");
    expect(verdict(found, "procurement.limited-competition")).toBe("closed");
    expect(verdict(found, "procurement.announced.national")).toBe("closed");
    expect(verdict(found, "procurement.announced.eea")).toBe("open");
    expect(route(found, "effect-contract.bridge").basis).toContain("procurement.announced.eea");
    expect(route(found, "effect-contract.bridge").basis).not.toContain("procurement.limited-competition");
  });
});

describe("the same purchase of NOK 450 000 around the new threshold of the Act", () => {
  const input: Case = {
    transfer: { nature: "purchase" },
    contract: { subject: "services", estimatedValue: 450_000 },
  };
  test("2026-06-30: the Act applies", () => {
    expect(verdict(answer(input, "2026-06-30"), "procurement.outside-act")).toBe("closed");
  });
  test("2026-07-01: outside the Act, by a threshold read in the Act itself", () => {
    const found = answer(input, "2026-07-01");
    expect(verdict(found, "procurement.outside-act")).toBe("open");
    expect(warningsOf(found, "unverified").flatMap(({ rules }) => rules)).not.toContain(
      "procurement.act-threshold",
    );
    expect(
      route(found, "procurement.outside-act").citations!.filter(({ certainty }) => certainty !== "settled"),
    ).toEqual([]);
  });
});

describe("a single ad hoc grant of EUR 250 000 to an undertaking, all six conditions met", () => {
  const cases = JSON.parse(readFileSync("fixtures/cases/state-aid/acceptance.json", "utf8")) as {
    on: string;
    case: Case;
  }[];
  const grant = cases.find((one) => one.on === "2024-05-01")!.case;
  test("2024-05-01: closed, for no rule was in force", () => {
    const found = route(answer(grant, "2024-05-01"), "grant.de-minimis.general");
    expect(found.verdict).toBe("closed");
    expect(found.blockers!.some((one) => one.endsWith("no-rule-in-force"))).toBe(true);
  });
  test("2024-12-01: open under the new regulation", () => {
    expect(verdict(answer(grant, "2024-12-01"), "grant.de-minimis.general")).toBe("open");
  });
});

describe.each(["2026-11-24", "2024-08-01"])("an empty case on %s", (on) => {
  const found = answer({}, on);
  test("every route is undetermined, or closed because no rule was in force", () => {
    expect(found.routes).toHaveLength(nationalLaw.data.rules.filter((rule) => rule.kind === "route").length);
    for (const route of found.routes)
      if (route.verdict === "closed")
        expect(
          `${route.id}: ${route.blockers!.filter((one) => !one.endsWith("no-rule-in-force")).join()}`,
        ).toBe(`${route.id}: `);
      else expect(`${route.id}: ${route.verdict}`).toBe(`${route.id}: undetermined`);
  });
  test("every class is unknown, and nothing is defaulted", () => {
    expect(found.classes.filter((one) => one.result === "met")).toEqual([]);
    expect(found.judgements).toEqual({});
  });
  test("every route that is undetermined says what it depends on", () => {
    for (const route of found.routes)
      if (route.verdict === "undetermined")
        expect(`${route.id} ${[...route.missing!, ...route.judgements!].length > 0}`).toBe(
          `${route.id} true`,
        );
  });
});

test("routes stand in the order of verdicts, then of procedural burden", () => {
  const { order } = nationalLaw.data;
  const rank = { open: 0, undetermined: 1, closed: 2 };
  const places = answer(fixture("asker-effektkontrakt"), "2023-09-01").routes.map(
    (route) => rank[route.verdict] * 1000 + order.indexOf(route.id),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("invalid input is a returned value, at once and on json-rules-engine", async () => {
  const input = { transfer: { amount: -1 } } as Case;
  const result = assessSync(input, { on: "2026-11-24" });
  expect(result.ok).toBe(false);
  expect(await assess(input, { on: "2026-11-24" })).toEqual(result);
});
