/** Run as a process of its own on one of the builds: records cases, or replays records. Lines of JSON in and out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [build, task] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const entry = (name) =>
  build === "esm" ? import(`../../dist/${name}.js`) : require(`../../dist/${name}.cjs`);
const { assessSync, nationalLaw } = await entry("index");
const { loadLaw } = await entry("law");
const { canonicalRecord, record, replay } = await entry("record");

const { packs, lines } = JSON.parse(readFileSync(0, "utf8"));
const laws = new Map(
  Object.entries(packs).map(([number, documents]) => [
    number,
    loadLaw([nationalLaw, { name: number, documents }]),
  ]),
);
const lawOf = (input) => laws.get(input.municipality?.number) ?? nationalLaw;

const tasks = {
  record({ case: input, on }) {
    const answer = assessSync(input, { on, law: lawOf(input), detail: "verdicts" });
    return canonicalRecord(record({ ...answer, case: input }));
  },
  replay(bytes) {
    const kept = JSON.parse(bytes);
    const replayed = replay(kept, { laws: [lawOf(kept.case)] });
    return replayed.ok && replayed.isIdentical && canonicalRecord(kept) === bytes;
  },
};
process.stdout.write(JSON.stringify(lines.map(tasks[task])));
