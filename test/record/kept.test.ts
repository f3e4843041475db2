import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Law } from "../../src/index";
import { loadLaw } from "../../src/loading";
import { type DecisionRecord, replay } from "../../src/records";
import { lawFor } from "../support/packs";

/** Records of earlier releases, under the law that they were made under and under that of today. */

interface Kept {
  national: { file: string; content: unknown }[];
  packs: Record<string, { file: string; content: unknown }[]>;
}

const root = "fixtures/records";

describe.each(readdirSync(root))("the records of %s", (release) => {
  const records = readFileSync(join(root, release, "records.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as DecisionRecord);
  const { national, packs } = JSON.parse(
    gunzipSync(readFileSync(join(root, release, "law.json.gz"))).toString(),
  ) as Kept;
  const law = loadLaw({ name: release, documents: national });
  const laws = [
    law,
    ...Object.entries(packs).map(([name, documents]) => loadLaw([law, { name, documents }])),
  ];
  const replayed = (kept: DecisionRecord, among: readonly Law[]) => {
    const result = replay(kept, { laws: among, lang: "en" });
    if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join("\n"));
    return result;
  };

  test("name a law that is kept with them", () => {
    expect(records.length).toBeGreaterThan(20);
    const hashes = laws.map(({ hash }) => hash);
    expect(records.filter((kept) => !hashes.includes(kept.law.hash))).toEqual([]);
  });
  test("come out the same under that law, but for the version of the program", () => {
    for (const kept of records) {
      const { isIdentical, changed, differences } = replayed(kept, laws);
      expect(differences).toEqual([]);
      expect(changed).toEqual(isIdentical ? [] : ["program"]);
    }
  });
  test("say under the law of today that the law changed, if it did, and what differs", () => {
    for (const kept of records) {
      const today = lawFor((kept.case as { municipality?: { number?: string } }).municipality?.number);
      const { changed, differences } = replayed(kept, [today]);
      expect(changed.includes("law")).toBe(today.hash !== kept.law.hash);
      if (today.hash === kept.law.hash) expect(differences).toEqual([]);
    }
  });
});
