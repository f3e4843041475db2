/**
 * Keeps records of this release, with the law that they were made under: `npm run law -- keep-records`, once for each release.
 * What is kept of a release is never written again; remove the folder first while the release is not out.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readDocuments } from "../../src/cli/files";
import { assessSync, nationalLaw } from "../../src/index";
import { canonicalRecord, record } from "../../src/records";
import { type Fixture, fixtureFiles, lawOf } from "../../test/support/fixtures";
import { keptLaw } from "../build/kept-law";

/** The pack that is kept as well, and the number of its municipality. */
const pack = { name: "kristiansand", number: "4204" };
/** Whole stories, and every so many of all fixtures. */
const stories = ["asker-effektkontrakt.json", "bjerke.json", "generasjon-m.json"];
const every = 60;

const folder = join("fixtures/records", nationalLaw.version);
if (existsSync(folder)) {
  console.error(`${folder} is there already: what is kept is never written again.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const kept = stories.flatMap((name) => fixtureFiles(join("fixtures/cases", name)));
const rest = fixtureFiles()
  .flatMap(({ fixtures }) => fixtures)
  .filter(
    (one, index) => index % every === 0 && [undefined, pack.number].includes(one.case.municipality?.number),
  );
const fixtures: Fixture[] = [...kept.flatMap((file) => file.fixtures), ...rest];
const lines = fixtures.map((one) =>
  canonicalRecord(record(assessSync(one.case, { on: one.on, law: lawOf(one) }))),
);
writeFileSync(join(folder, "records.jsonl"), `${[...new Set(lines)].join("\n")}\n`);

const law = {
  national: keptLaw(readDocuments("rules", ["municipalities"]).documents),
  packs: { [pack.name]: readDocuments(`rules/municipalities/${pack.name}`).documents },
};
writeFileSync(join(folder, "law.json.gz"), gzipSync(JSON.stringify(law), { level: 9 }));
console.log(`${folder}: ${lines.length} records, law ${nationalLaw.hash.slice(0, 12)}.`);
