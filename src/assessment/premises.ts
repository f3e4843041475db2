import { completionsOf, MET, type Program } from "../engine";
import { allRouteIdsOf } from "./ids";
import type { Run, Taken } from "./run";

const noResults = new Uint8Array(0);

/**
 * The run with each usual answer that could change a verdict taken as stated, where the case does not say otherwise and
 * nothing that it says goes against it.
 */
export function withUsualPremises(run: Run): Run {
  const { law, program } = run;
  const completions = completionsOf(program);
  const routes = allRouteIdsOf(law).filter(
    (id) => program.resultOf(run.state.values, program.positionOf.get(id)!) !== MET,
  );
  const given = [...run.given];
  let { state } = run;
  const taken: Taken[] = [];
  for (const [slot, { id, usual }] of law.data.facts.entries()) {
    if (!usual || given[slot] !== undefined) continue;
    const resting = routes.filter((route) =>
      completions.matters(run.state, slot, program.positionOf.get(route)!),
    );
    if (resting.length === 0) continue;
    const values = [...state.values];
    values[slot] = usual.is;
    const next = { ...state, values };
    program.facts.deriveFrom(slot, next);
    if (isContradicted(program, values)) continue;
    given[slot] = usual.is;
    state = next;
    taken.push({ fact: id, is: usual.is, routes: resting });
  }
  return { ...run, state, given, premises: taken };
}

function isContradicted({ conflicts }: Program, values: readonly unknown[]): boolean {
  return conflicts.some(({ node }) => node.walk(values, noResults) === MET);
}
