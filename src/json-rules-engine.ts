import type { Engine } from "json-rules-engine";
import { start } from "./assessment";
import { type Issue, isDate, shown } from "./case";
import { programOf } from "./engine";
import { buildEngine } from "./engine/json-rules";
import type { Law } from "./law";
import { lawOr } from "./national-law";

/**
 * A json-rules-engine with the whole law of a date: parameters as facts, rules as named conditions and as rules whose
 * event carries their id. The facts of a case are for the caller to add, with `factsFor`. Its own events are two-valued:
 * what is not known counts as false there. To fold its conditions over three values, see `verdictOf`.
 *
 * @param law - the law to take, such as `nationalLaw`
 * @param on - the date of the law, `YYYY-MM-DD`
 * @throws {RangeError} if the date or the law is none
 * @example
 * const engine = await toEngine(nationalLaw, "2026-11-24");
 */
export async function toEngine(law: Law, on: string): Promise<Engine> {
  if (!isDate(on)) throw new RangeError(`The date of the law is YYYY-MM-DD, not ${shown(on)}.`);
  return buildEngine(await import("json-rules-engine"), programOf(lawOr(law).at(on)), undefined);
}

/**
 * Every fact that the law of a date asks for, by its id, as an engine compares them: given and derived, amounts in whole
 * øre or cent, shares in millionths, `undefined` where not known. Or all that is wrong with the case.
 *
 * @param input - a case
 * @example
 * const read = factsFor(nationalLaw, "2026-11-24", input);
 * if (read.ok) for (const [id, value] of Object.entries(read.facts)) engine.addFact(id, value);
 */
export function factsFor(
  law: Law,
  on: string,
  input: unknown,
): { ok: true; facts: Record<string, unknown> } | { ok: false; issues: Issue[] } {
  const started = start(lawOr(law), input, { on });
  if ("issues" in started) return { ok: false, issues: started.issues };
  const { program, state } = started.run;
  const facts = [...program.facts.slotOf].map(([id, slot]) => [id, state.values[slot]] as const);
  return { ok: true, facts: Object.fromEntries(facts) };
}
