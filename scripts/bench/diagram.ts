/** Prints nodes, edges and time to build of the diagram of each law of a date. */
import { programOf } from "../../src/engine";
import { buildDiagram } from "../../src/engine/diagram/build";
import { nationalLaw } from "../../src/national-law";

const kinds = new Set(["class", "regime", "route", "instrument"]);
for (const day of process.argv[2] ? [process.argv[2]] : nationalLaw.changes) {
  const program = programOf(nationalLaw.at(day));
  const positions = program.rules.flatMap(({ rule }, position) => (kinds.has(rule.kind) ? [position] : []));
  const from = performance.now();
  const diagram = buildDiagram(program, positions);
  const ms = performance.now() - from;
  console.log(
    `${day}: ${positions.length} rules, ${diagram.variables.length} variables, ${diagram.asks.length} nodes, ${diagram.ends.length} edges, ${ms.toFixed(0)} ms`,
  );
}
