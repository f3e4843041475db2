import { expect, test } from "vitest";
import { assessSync, type Case } from "../../src";

/**
 * Facts that bring a road about from nothing may not be put into a case where they would take another's place: here a
 * gross grant equivalent, in the place of the amount that is stated.
 */
test.each([
  ["just over the ceiling", "300000.01", "closed"],
  ["at the ceiling, with earlier aid not known", "300000.00", "undetermined"],
])("a grant %s: the equivalent that is not stated is the amount", (_, amount, verdict) => {
  const input: Case = {
    transfer: { nature: "support", form: "grant", amount: { amount, currency: "EUR" } },
    aid: { awardType: "ad-hoc", sector: "ordinary" },
  };
  const answer = assessSync(input, { on: "2026-01-01", detail: "verdicts" });
  const routes = answer.ok ? answer.routes : [];
  expect(routes.find(({ id }) => id === "grant.de-minimis.general")?.verdict).toBe(verdict);
});
