/**
 * Writes `dist/conformance/`: the law of a date as a decision diagram in plain data, and cases with the verdicts that are
 * expected, so that an evaluator in another language can be checked. `README.md` there says how to read them.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nationalLaw } from "../../../src";
import { startRun } from "../../../src/assessment/run";
import { programOf } from "../../../src/engine";
import { conformanceCase, halved } from "./cases";
import { plainLaw } from "./law";

const folder = "dist/conformance";
/** The law that was read last: every version of a later day is known beforehand. */
const on = "2026-11-24";

mkdirSync(folder, { recursive: true });
const law = plainLaw(programOf(nationalLaw.at(on)), on);

const inputs = readdirSync("fixtures/cases", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .sort()
  .flatMap((path) => {
    const fixtures: { name: string; case: unknown }[] = [
      JSON.parse(readFileSync(join("fixtures/cases", path), "utf8")),
    ].flat();
    return fixtures.flatMap(({ name, case: input }) => [
      { name: `${path}: ${name}`, input },
      { name: `${path}: ${name}, without every other value`, input: halved(input) },
    ]);
  });

/** A case whose results another case has already is left out. */
const cases = new Map<string, object>();
for (const { name, input } of inputs) {
  const started = startRun(nationalLaw, input, on);
  if ("issues" in started) continue;
  const one = conformanceCase(name, started.run, law);
  if (!cases.has(one.results)) cases.set(one.results, one);
}

const lines = [...cases.values()].map((one) => JSON.stringify(one));
writeFileSync(`${folder}/law.json`, `${JSON.stringify(law)}\n`);
writeFileSync(`${folder}/cases.json`, `[\n${lines.join(",\n")}\n]\n`);
copyFileSync("docs/conformance.md", `${folder}/README.md`);
const { nodes, rules } = law;
console.log(`Conformance: ${nodes.length} nodes, ${rules.length} rules, ${lines.length} cases in ${folder}/`);
