import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Warning } from "../../src/index";

/** Each code, held by the compiler to those that exist. */
const codes: Record<Warning["code"], true> = {
  conflict: true,
  "after-verified": true,
  "law-date-differs": true,
  "not-covered": true,
  "not-exact": true,
  "other-reading": true,
  "rests-on-judgement": true,
  "reason-missing": true,
  "judgement-against-facts": true,
  assumed: true,
  "near-ceiling": true,
  expiring: true,
  unverified: true,
  "resolver-failed": true,
};

test("the guide lists exactly the warnings that exist", () => {
  const [list = ""] = /^Warnings: .*$/m.exec(readFileSync("docs/guide.md", "utf8")) ?? [];
  const listed = [...list.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  expect(listed.sort()).toEqual(Object.keys(codes).sort());
});
