import { leavesOf, schemeFact } from "../../law";
import { dependenciesOf } from "../dependencies";
import type { Run } from "../run";
import type { Route } from "../types";

/** The instruments of the scheme that a case names. */
export interface Schemes {
  /** Those that stand with the conclusion: open ones first, then those that answers open. */
  standing: readonly Route[];
  /** The first of them where none is open. */
  pending?: Route;
  /** The one that tells most where all are closed. */
  closed?: Route;
}

/** Whether the case names a scheme of the municipality. */
export function isSchemeNamed(run: Run): boolean {
  const slot = run.program.facts.slotOf.get(schemeFact);
  return slot !== undefined && run.state.values[slot] !== undefined;
}

/** Whether an instrument asks which scheme it is; one that does not has nothing to do with the scheme named. */
export function asksWhichScheme(run: Run, id: string): boolean {
  return dependenciesOf(run.law, id).facts.has(schemeFact);
}

/** Instruments that ask which scheme it is; none on a day whose rules are not held, or where no scheme is named. */
export function schemesIn(run: Run, instruments: readonly Route[]): Schemes {
  if (!isSchemeNamed(run)) return { standing: [] };
  const own = instruments.filter(({ id }) => asksWhichScheme(run, id));
  const of = (verdict: Route["verdict"]) => own.filter((one) => one.verdict === verdict);
  const open = of("open");
  const openable = of("undetermined").filter(({ opensIf = [] }) => opensIf.length > 0);
  const [pending] = openable;
  return {
    standing: [...open, ...openable],
    ...(open.length === 0 && pending ? { pending } : {}),
    ...(own.length > 0 && own.length === of("closed").length ? { closed: mostTelling(run, own) } : {}),
  };
}

/** The scheme that is not closed for being another than the one named, or for having no rules on the day; else the first. */
function mostTelling(run: Run, closed: readonly Route[]): Route {
  const { rules } = run.program.dated;
  const isOfOthers = (blocker: string) => {
    const [rule, leaf] = blocker.split("#") as [string, string?];
    if (leaf === "no-rule-in-force") return true;
    return leavesOf(rules.get(rule)?.version?.conditions).some(
      ({ id, fact }) => id === leaf && fact === schemeFact,
    );
  };
  return closed.find(({ blockers = [] }) => !blockers.some(isOfOthers)) ?? closed[0]!;
}
