import type { RuleOnDate } from "../../law";
import { memoize } from "../../lib/memoize";
import type { Program } from "../compile";
import { completionsOf } from "./completions";
import { firstNode, MET_END } from "./ends";
import { spokenIn } from "./spoken";
import { nodesUnder } from "./support";

/** Rules that say nothing: no case meets them, or another rule says the same. */
export interface IdleRules {
  neverMet: readonly string[];
  /** Pairs of rules of one kind that every case meets alike; not where one is a frame that rests on the other. */
  same: readonly (readonly [string, string])[];
}

/** Rules that are idle under each of the laws in which they are held; laws of one set of rules on several dates. */
export function idleRules(programs: Iterable<Program>): IdleRules {
  const held = new Map<string, number>();
  const neverMet = new Map<string, number>();
  const same = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const program of programs) {
    const { diagram } = completionsOf(program);
    const byRoot = new Map<string, RuleOnDate[]>();
    for (const position of spokenIn(program)) {
      const dated = program.rules[position]!;
      const { rule, state } = dated;
      const root = diagram.root(position);
      if (state !== "in-force" || root === undefined) continue;
      count(held, rule.id);
      if (!isMet(root)) count(neverMet, rule.id);
      if (root < firstNode) continue;
      const alike = memoize(byRoot, `${rule.kind} ${root}`, () => []);
      for (const other of alike)
        if (!restsOn(dated, other) && !restsOn(other, dated)) count(same, `${other.rule.id} ${rule.id}`);
      alike.push(dated);
    }
    function isMet(root: number): boolean {
      const { firsts, children } = diagram;
      if (root < firstNode) return root === MET_END;
      return [...nodesUnder(diagram, [root])].some((node) => {
        for (let edge = firsts[node]!; edge < firsts[node + 1]!; edge++)
          if (children[edge] === MET_END) return true;
        return false;
      });
    }
  }
  return {
    neverMet: [...neverMet].flatMap(([id, times]) => (times === held.get(id) ? [id] : [])),
    same: [...same].flatMap(([key, times]) => {
      const [one, other] = key.split(" ") as [string, string];
      return times === held.get(one) && times === held.get(other) ? [[one, other] as const] : [];
    }),
  };
}

function restsOn({ version }: RuleOnDate, { rule }: RuleOnDate): boolean {
  return version?.basis?.includes(rule.id) ?? false;
}
