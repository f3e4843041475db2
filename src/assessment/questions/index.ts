import { completionsOf, type Findings } from "../../engine";
import { assumedIn } from "../assumed";
import { byBurden } from "../ids";
import type { Run } from "../run";
import type { AssessOptions, Question } from "../types";
import { ExpectedQuestions } from "./expected-questions";
import { lightestQuestions } from "./lightest";
import { questionOf } from "./question";
import { ranked } from "./rank";

type QuestionOptions = Pick<AssessOptions, "goal" | "skip">;

interface Aim {
  goal: string;
  skip: readonly string[];
}

/**
 * The questions that can still change a verdict aimed at. For the lightest route in a lawyer's order; otherwise the one
 * that is expected to end the interview soonest first, then those of what is taken as given.
 */
export function questionsOf(run: Run, findings: Findings, options: QuestionOptions): Question[] {
  const { goal = "lightest-route", skip = [] } = options;
  if (goal === "lightest-route") return lightestQuestions(run, findings, skip);
  const aim: Aim = { goal, skip };
  return [...openQuestions(run, findings, aim), ...assumedQuestions(run, findings, aim)];
}

function openQuestions(run: Run, findings: Findings, aim: Aim): Question[] {
  const aimed = aimedAt(run, findings, aim);
  if (!aimed) return [];
  const { routeIds, expected, facts, canMatter } = aimed;
  return ranked(expected)
    .filter(canMatter)
    .map((slot) =>
      questionOf(
        run,
        slot,
        routeIds.filter((_, index) => facts[index]!.has(slot)),
      ),
    );
}

/** What the routes aimed at take as given: the verdict stands, but would not if the answer were another. */
function assumedQuestions(run: Run, findings: Findings, { goal, skip }: Aim): Question[] {
  return assumedIn(run, findings).flatMap(({ facts, routes }) => {
    const routeIds =
      goal === "all-routes"
        ? routes
        : routes.filter((id) => (goal === "any-open-route" ? findings.result(id) === "met" : id === goal));
    if (routeIds.length === 0) return [];
    return facts
      .filter((id) => !skip.includes(id))
      .map((id) => questionOf(run, run.program.facts.slotOf.get(id)!, routeIds));
  });
}

/** What an interview aims at and what it looks like from here; absent where the goal is reached. */
function aimedAt(run: Run, findings: Findings, { goal, skip }: Aim) {
  const { program, state } = run;
  const routeIds = routeIdsOf(run, findings, goal);
  if (routeIds.length === 0) return undefined;
  const skipped = new Set(skip.map((id) => program.facts.slotOf.get(id)!));
  const positions = routeIds.map((id) => program.positionOf.get(id)!);
  const end = goal === "any-open-route" ? "open-one" : "settle-all";
  const expected = new ExpectedQuestions(program, state, positions, end, skipped);
  const facts = routeIds.map((_, index) => expected.factsOf(index));
  const completions = completionsOf(program);
  /** A fact is asked for only if it can change one of the routeIds in some completion. */
  const canMatter = (slot: number) =>
    positions.some(
      (position, index) => facts[index]!.has(slot) && completions.matters(state, slot, position),
    );
  return { routeIds, expected, facts, canMatter };
}

/** The undetermined routes that the goal is about, in the order of the law; none where the goal is reached. */
function routeIdsOf(run: Run, findings: Findings, goal: string): string[] {
  const { rules } = run.law.data;
  const routeIds = rules.filter(({ kind }) => kind === "route" || kind === "instrument");
  if (
    goal === "any-open-route" &&
    routeIds.some(({ id, kind }) => kind === "route" && findings.result(id) === "met")
  )
    return [];
  return routeIds
    .filter(({ id, kind }) =>
      goal === "any-open-route" ? kind === "route" : goal === "all-routes" || id === goal,
    )
    .map(({ id }) => id)
    .filter((id) => findings.result(id) === "unknown")
    .sort(byBurden(run.law));
}
