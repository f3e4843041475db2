import { type CaseReader, caseReader, type IssueData, isDate, type Judgement } from "../case";
import { type Program, programOf } from "../engine";
import type { FactState } from "../facts";
import type { DatedLaw, Law } from "../law";

/** One case laid on the law of one date, ready to be evaluated. */
export interface Run {
  law: Law;
  on: string;
  program: Program;
  state: FactState;
  /** The given values alone, for running them again under another reading. */
  given: readonly unknown[];
  judgements: ReadonlyMap<number, Judgement>;
  done: ReadonlyMap<string, boolean>;
  conflicts: { rule: string; facts: string[] }[];
}

const caseReaders = new WeakMap<Law, CaseReader>();

/** The reader for the fields that a law declares. */
export function caseReaderOf(law: Law): CaseReader {
  let reader = caseReaders.get(law);
  if (!reader) {
    const { facts, rules } = law.data;
    const fields = facts.map((fact, position) => ({ ...fact, position })).filter((fact) => !fact.derive);
    const duties = new Set(rules.filter((rule) => rule.kind === "duty").map((rule) => rule.id));
    caseReaders.set(law, (reader = caseReader(fields, facts.length, duties)));
  }
  return reader;
}

/** Reads a case and works out its facts; or says everything that is wrong with it. */
export function startRun(law: Law, input: unknown, on: unknown): { run: Run } | { issues: IssueData[] } {
  const read = caseReaderOf(law)(input);
  const issues = [...read.issues, ...brokenConstraints(law, read.values)];
  if (!isDate(on)) issues.push({ code: "law-date", path: "on", received: String(on) });
  if (issues.length > 0 || !isDate(on)) return { issues: issues.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) };
  const program = programOf(law.at(on));
  const given = read.values;
  const state: FactState = { values: [...given], on };
  program.facts.derive(state);
  const conflicts = settleConflicts(program, given, state);
  return { run: { law, on, program, state, given, judgements: read.judgements, done: read.done, conflicts } };
}

/** The same case under another version of the law. */
export function rerun(run: Run, dated: DatedLaw): { program: Program; state: FactState } {
  const program = programOf(dated);
  const state: FactState = { values: [...run.given], on: run.on };
  program.facts.derive(state);
  return { program, state };
}

/** Facts that contradict each other are set to unknown, so that what hangs on them is undetermined. */
function settleConflicts(program: Program, given: unknown[], state: FactState): Run["conflicts"] {
  const met = program.conflicts.filter((conflict) => conflict.test(state.values) === 1);
  if (met.length === 0) return [];
  for (const conflict of met) for (const slot of conflict.contests) given[slot] = undefined;
  given.forEach((value, slot) => {
    state.values[slot] = value;
  });
  program.facts.derive(state);
  return met.map(({ rule }) => ({ rule: rule.id, facts: rule.contests! }));
}

function brokenConstraints(law: Law, values: readonly unknown[]): IssueData[] {
  return law.data.constraints.flatMap(({ fact, than }) => {
    const [a, b] = [fact, than].map((id) => values[law.data.facts.findIndex((one) => one.id === id)]) as [unknown, unknown];
    if (typeof a !== "number" || typeof b !== "number" || a <= b) return [];
    return [{ code: "more-than" as const, path: fact, received: String(a), expected: `${than} (${b})` }];
  });
}
