/** The tests that mutants of the code are checked against; ends with 1 at the first that fails. */
import "./met";
import "../../../../src/index";
import "../../../../src/form/index";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { firstFailure } from "./vitest";

/** Random laws by the fifth. */
process.env.PROVE ??= "0.2";

/** What told the last mutants is asked first: of what stands near it, it tells most. Two processes share the file, so it is put in place whole. */
const remembered = "told.json";
const most = 12;
const last: string[] = existsSync(remembered) ? JSON.parse(readFileSync(remembered, "utf8")) : [];
const failure = await firstFailure(
  [
    () => import("../../../../test/rules/condition-tables.test"),
    () => import("../../../../test/engine/domain.test"),
    () => import("../../../../test/engine/pass.test"),
    () => import("../../../../test/engine/diagram/table.test"),
    () => import("../../../../test/facts/ranges.test"),
    () => import("../../../../test/properties/diagram-in-small-laws.test"),
    () => import("../../../../test/engine/effort.test"),
    () => import("../../../../test/case/case.test"),
    () => import("../../../../test/case/exact.test"),
    () => import("../../../../test/case/messages.test"),
    () => import("../../../../test/case/readers.test"),
    () => import("../../../../test/case/shown.test"),
    () => import("../../../../test/case/text-of-value.test"),
    () => import("../../../../test/facts/awards-total.test"),
    () => import("../../../../test/facts/contract-value.test"),
    () => import("../../../../test/facts/derivations.test"),
    () => import("../../../../test/facts/window.test"),
    () => import("../../../../test/record/kept.test"),
    () => import("../../../../test/text/explain.test"),
    () => import("../../../../test/engine/decisive.test"),
    () => import("../../../../test/engine/to-engine.test"),
    () => import("../../../../test/engine/evaluators.test"),
    () => import("../../../../test/engine/verdict.test"),
    () => import("../../../../test/case/path.test"),
    () => import("../../../../test/assessment/goals.test"),
    () => import("../../../../test/assessment/citations.test"),
    () => import("../../../../test/assessment/amounts.test"),
    () => import("../../../../test/assessment/differences.test"),
    () => import("../../../../test/assessment/headroom-bounds.test"),
    () => import("../../../../test/assessment/obligations.test"),
    () => import("../../../../test/assessment/small-remedies.test"),
    () => import("../../../../test/assessment/sets.test"),
    () => import("../../../../test/assessment/expected-questions.test"),
    () => import("../../../../test/properties/remedies-in-small-laws.test"),
    () => import("../../../../test/assessment/warnings-order.test"),
    () => import("../../../../test/assessment/answer.test"),
    () => import("../../../../test/assessment/acceptance.test"),
    () => import("../../../../test/assessment/compare.test"),
    () => import("../../../../test/assessment/future-changes.test"),
    () => import("../../../../test/assessment/headroom.test"),
    () => import("../../../../test/assessment/remedies.test"),
    () => import("../../../../test/record/record.test"),
    () => import("../../../../test/rules/paper-and-decided-cases.test"),
    () => import("../../../../test/assessment/sources.test"),
    () => import("./fixtures"),
    () => import("../../../../test/law/law-of-a-date.test"),
    () => import("../../../../test/assessment/questions.test"),
    () => import("../../../../test/form/session.test"),
    () => import("../../../../test/registers/resolvers.test"),
  ],
  last,
);
if (failure) {
  const { id, says } = failure;
  const own = `${remembered}.${process.pid}`;
  writeFileSync(own, JSON.stringify([id, ...last.filter((other) => other !== id)].slice(0, most)));
  renameSync(own, remembered);
  console.log(says);
  process.exit(1);
}
