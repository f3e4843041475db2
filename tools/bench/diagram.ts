/** Prints nodes, edges and time to build of the diagram of each law of a date, all its roots built. */
import { programOf } from "../../src/engine";
import { buildDiagram } from "../../src/engine/diagram/build";
import { spokenIn } from "../../src/engine/diagram/spoken";
import { nodesUnder } from "../../src/engine/diagram/support";
import { nationalLaw } from "../../src/national-law";

for (const day of process.argv[2] ? [process.argv[2]] : nationalLaw.changes) {
  const program = programOf(nationalLaw.at(day));
  const positions = spokenIn(program);
  const from = performance.now();
  const diagram = buildDiagram(program);
  const roots = positions.flatMap((position) => diagram.root(position) ?? []);
  const ms = performance.now() - from;
  console.log(
    `${day}: ${positions.length} rules, ${diagram.variables.length} variables, ${nodesUnder(diagram, roots).length} nodes (${diagram.asks.length} with those on the way, ${diagram.ends.length} edges), ${ms.toFixed(0)} ms`,
  );
}
