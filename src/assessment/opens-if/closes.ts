import { type Awards, awardRegulations } from "../../case";
import { completionsOf, type Program, UNMET_END } from "../../engine";
import type { FactState } from "../../facts";
import type { Fact } from "../../law";
import type { ChangeSet } from "../remedies/sets";
import { Verification } from "../remedies/verification";
import type { Answer } from "../types";
import { costsIn } from "./costs";
import { proposalsFor } from "./proposals";
import { leastOf } from "./shrunk";

const mostAnswers = 3;

/**
 * The least set of answers that close a route that is undetermined, whatever else becomes known: at most three, of facts
 * that can be looked up; undefined where no such set will do. Premises, claims, judgements and usual facts are in none.
 */
export function closesIfOf(program: Program, state: FactState, route: string): Answer[] | undefined {
  const completions = completionsOf(program);
  const { facts } = program.dated.law.data;
  const barred = new Set(facts.filter((fact) => !isAnswerable(fact)).map(({ id }) => id));
  const { variables } = completions.diagram;
  const costs = costsIn(program, state, variables, barred);
  const set = completions.leastSet(state, program.positionOf.get(route)!, costs, UNMET_END);
  const proposals = set && proposalsFor(program, state, variables, set.answers);
  if (!proposals) return undefined;
  const verification = new Verification(program, state);
  const least = leastOf(proposals, (changes) =>
    underEachRegulation(changes).every((one) => verification.closes(route, one)),
  );
  const isOfOthers = least?.some(({ values }) =>
    [...values.keys()].some((slot) => barred.has(facts[slot]!.id)),
  );
  return !least || isOfOthers || least.length > mostAnswers ? undefined : least.map(({ answer }) => answer);
}

/** The bound on a list is on its total, so that a set must do whatever the awards were given under. */
function underEachRegulation(changes: ChangeSet): readonly ChangeSet[] {
  return awardRegulations.map(
    (regulation) =>
      new Map(
        [...changes].map(([slot, value]) => [slot, isAwards(value) ? under(value, regulation) : value]),
      ),
  );
}

function isAwards(value: unknown): value is Awards {
  const rows = (value as Partial<Awards> | null)?.rows;
  return rows?.some((row) => "regulation" in row) ?? false;
}

function under({ rows, complete }: Awards, regulation: string): Awards {
  return { rows: rows.map((row) => ({ ...row, regulation })), complete };
}

function isAnswerable({ cost, usual, derive }: Fact): boolean {
  return derive !== undefined || (!usual && (cost === "plain" || cost === "term-of-art"));
}
