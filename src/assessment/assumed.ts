import type { Findings } from "../engine";
import { allRouteIdsOf, idsOf } from "./ids";
import { isAttached } from "./obligations";
import type { Run } from "./run";

/** The rules that take something as given, each with the routes and instruments that are not closed by its side. */
export function assumedIn(
  run: Run,
  findings: Findings,
): { rule: string; facts: string[]; routes: string[] }[] {
  const { law, program } = run;
  return idsOf(law, "warning").flatMap((id) => {
    const { rule } = program.dated.rules.get(id)!;
    if (rule.warns!.code !== "assumed" || findings.result(id) !== "met") return [];
    const routes = allRouteIdsOf(law).filter(
      (route) => isAttached(rule, route) && findings.result(route) !== "unmet",
    );
    return routes.length > 0 ? [{ rule: id, facts: [...rule.warns!.facts], routes }] : [];
  });
}
