/** Run as a process of its own on one of the builds: records cases, or replays records. Lines of JSON in and out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [build, task] = process.argv.slice(2);
const hjemmel =
  build === "esm"
    ? await import("../../dist/index.js")
    : createRequire(import.meta.url)("../../dist/index.cjs");
const { assessSync, canonicalRecord, loadLaw, nationalLaw, record, replay } = hjemmel;

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
