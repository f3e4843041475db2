import { expect, test } from "vitest";
import { toEngine } from "../../src/json-rules-engine";
import { nationalLaw } from "../../src/national-law";

test("the rules of a date run on json-rules-engine, with every fact of the case added by the caller", async () => {
  const known: Record<string, unknown> = { "transfer.nature": "purchase", "transfer.natureIsStated": true };
  const engine = await toEngine(nationalLaw, "2026-11-24");
  for (const id of nationalLaw.facts.keys()) engine.addFact(id, known[id] as never);
  const { events } = await engine.run();
  const met = events.map((event) => event.params?.id);
  expect(met).toContain("procurement.announced.eea");
  expect(met).not.toContain("grant.notified");
});
