import { type CaseCondition, conditionWriter } from "./case-conditions";
import type { Program } from "./compile";
import { differences, spokenIn } from "./diagram";
import { buildDiagrams } from "./diagram/build";
import { MET_END, UNMET_END } from "./diagram/ends";
import type { Result } from "./result";

/** How a rule comes out before and after, and in exactly which cases. */
export interface VerdictChange {
  rule: string;
  a: Result;
  b: Result;
  /** Which cases are compared: all with result `a` before, or all with result `b` after. */
  among: "a" | "b";
  /** Among these, those in which all conditions of one list hold. Absent where that takes very many lists. */
  cases?: CaseCondition[][];
}

export interface VerdictChanges {
  changes: VerdictChange[];
  /** Rules that have too many nodes for a diagram, which are not compared. */
  notCompared: string[];
}

/**
 * Exactly which cases change their verdict from one law to another with the same facts and rules: for each class,
 * regime, route and instrument. What is reckoned from the date of the law is reckoned from that of each.
 */
export function verdictChanges(a: Program, b: Program): VerdictChanges {
  const [before, after] = buildDiagrams([a, b]);
  const write = conditionWriter([a, b], before!.variables);
  const notCompared: string[] = [];
  const changes = spokenIn(a).flatMap((position): VerdictChange[] => {
    const rule = a.rules[position]!.rule.id;
    const [one, other] = [before!.root(position), after!.root(position)];
    if (one === undefined || other === undefined) {
      notCompared.push(rule);
      return [];
    }
    return differences(before!, one, other).map((found) => ({
      rule,
      a: resultOfEnd(found.one),
      b: resultOfEnd(found.other),
      among: found.among === "one" ? "a" : "b",
      ...(found.cases ? { cases: found.cases.map((where) => where.map(write)) } : {}),
    }));
  });
  return { changes, notCompared };
}

function resultOfEnd(end: number): Result {
  return end === MET_END ? "met" : end === UNMET_END ? "unmet" : "unknown";
}
