import { programOf, spokenIn } from "../../../src/engine";
import { buildDiagram } from "../../../src/engine/diagram/build";
import { nodesUnder } from "../../../src/engine/diagram/support";
import { mostNodes } from "../../../src/engine/diagram/table";
import { type Law, nationalLaw } from "../../../src/index";
import { lawOfMunicipality, municipalities } from "../../../test/support/packs";
import { lawOfPairs, lawWithInstruments, lawWithOneRule } from "./laws";

const rounds = 5;

export interface DiagramPoint {
  size: number;
  nodes: number;
  /** To build them, in milliseconds. */
  ms: number;
  /** Rules over the bound, which have no nodes. */
  tooLarge: number;
}

export interface DiagramSeries {
  name: string;
  of: string;
  points: DiagramPoint[];
}

/** How nodes and the time to build grow with the rules, conditions and packs of a law. */
export function diagramGrowth(on: string): DiagramSeries[] {
  const spoken = spokenIn(programOf(nationalLaw.at(on))).length;
  return [
    {
      name: "rules",
      of: "classes, regimes and routes of the national law, as it lists them",
      points: [4, 8, 16, 32, spoken].map((count) => built(nationalLaw, on, count, count)),
    },
    {
      name: "instruments",
      of: "instruments of a pack, each on a route, with a bound of its own on one number",
      points: [5, 20, 80, 320].map((count) => built(lawWithInstruments(count), on, count)),
    },
    {
      name: "conditions",
      of: "conditions in one rule of a pack, on as many facts",
      points: [10, 30, 90].map((count) => built(lawWithOneRule(count), on, count)),
    },
  ];
}

/** The diagram with each pack that is shipped on top of the national law. */
export function diagramsOfPacks(on: string): (DiagramPoint & { name: string })[] {
  return municipalities().map((name) => ({ name, ...built(lawOfMunicipality(name), on, 1) }));
}

/** A rule whose nodes double with each pair of facts, under and over the bound. */
export function diagramAtTheBound(on: string): DiagramPoint[] {
  return [8, 12, 16, 18, 20].map((pairs) => built(lawOfPairs(pairs), on, pairs, undefined, mostNodes, 1));
}

function built(
  law: Law,
  on: string,
  size: number,
  most?: number,
  bound = mostNodes,
  times = rounds,
): DiagramPoint {
  const program = programOf(law.at(on));
  const positions = spokenIn(program).slice(0, most);
  let point: DiagramPoint | undefined;
  for (let round = 0; round < times; round++) {
    const begun = performance.now();
    const diagram = buildDiagram(program, bound);
    const roots = positions.flatMap((position) => diagram.root(position) ?? []);
    const ms = performance.now() - begun;
    const nodes = nodesUnder(diagram, roots).length;
    point = { size, nodes, ms: Math.min(ms, point?.ms ?? ms), tooLarge: positions.length - roots.length };
  }
  return point!;
}
