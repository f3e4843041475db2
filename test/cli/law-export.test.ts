import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { command } from "./command";

const path = join(mkdtempSync(join(tmpdir(), "hjemmel-export-")), "law.json");

test("hjemmel rules --export writes every rule and value, with its days, its authority and its words", async () => {
  const { code, out } = await command(["rules", "--export", path]);
  expect([code, out]).toEqual([0, ""]);
  const law = JSON.parse(readFileSync(path, "utf8"));
  expect([law.version, law.hash]).toEqual([nationalLaw.version, nationalLaw.hash]);
  expect(law.rules).toHaveLength(nationalLaw.data.rules.length);
  expect(law.parameters).toHaveLength(nationalLaw.data.parameters.length);
  expect([...law.facts, ...law.derived]).toHaveLength(nationalLaw.data.facts.length);
  for (const { id, title, versions } of law.rules) {
    expect(title, id).not.toBe("");
    for (const version of versions)
      expect(Object.keys(version), id).toEqual(expect.arrayContaining(["from", "to", "citations"]));
  }
});

test("a municipality's own rules are in it", async () => {
  await command(["rules", "--export", path, "--municipality", "kristiansand"]);
  const law = JSON.parse(readFileSync(path, "utf8"));
  expect(law.packs.map(({ id }: { id: string }) => id)).toEqual(["kristiansand"]);
});

test("with the id of a rule it is refused", async () => {
  expect((await command(["rules", "grant.outside-state-aid", "--export", path])).code).toBe(2);
});
