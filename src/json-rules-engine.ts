import type { Engine } from "json-rules-engine";
import { programOf } from "./engine";
import { buildEngine } from "./engine/json-rules";
import type { Law } from "./law";

/**
 * A json-rules-engine with the whole law of a date: parameters as facts, rules as named conditions and as rules whose
 * event carries their id. The facts of a case are for the caller to add. Its own events are two-valued: what is not
 * known counts as false there.
 *
 * @param law - the law to take, such as `nationalLaw`
 * @param on - the date of the law, `YYYY-MM-DD`
 * @example
 * const engine = await toEngine(nationalLaw, "2026-11-24");
 */
export async function toEngine(law: Law, on: string): Promise<Engine> {
  return buildEngine(await import("json-rules-engine"), programOf(law.at(on)), undefined);
}
