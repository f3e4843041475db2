import { type CaseReader, caseReader, type IssueData, isDate, type Judgement, shown } from "../case";
import { type Program, programOf } from "../engine";
import type { FactState } from "../facts";
import type { Law } from "../law";
import { inOrder } from "../lib/in-order";
import { oncePer } from "../lib/once-per";
import { type Conflict, settleConflicts, settleSources } from "./conflicts";
import { brokenConstraints, isMoney } from "./constraints";
import { schemeIssues } from "./schemes";
import type { Premise } from "./types";

/** A usual answer that is taken as stated, and the routes that could come to depend on it. */
export interface Taken extends Premise {
  routes: readonly string[];
}

/** One case laid on the law of one date, ready to be evaluated. */
export interface Run {
  law: Law;
  on: string;
  program: Program;
  state: FactState;
  /** The given values alone, for running them again under an alternative interpretation. */
  given: readonly unknown[];
  judgements: ReadonlyMap<number, Judgement>;
  done: ReadonlyMap<string, boolean>;
  conflicts: Conflict[];
  /** Usual answers taken as stated; none unless that is asked for. */
  premises?: readonly Taken[];
  /** The case as given. */
  input: unknown;
}

/** The reader for the fields that a law declares. */
export const caseReaderOf = oncePer((law: Law): CaseReader => {
  const { facts, rules } = law.data;
  const fields = facts.map((fact, position) => ({ ...fact, position })).filter((fact) => !fact.derive);
  const duties = new Set(rules.filter((rule) => rule.kind === "duty").map((rule) => rule.id));
  return caseReader(fields, facts.length, duties);
});

/** Reads a case and works out its facts; or says everything that is wrong with it. */
export function startRun(law: Law, input: unknown, on: unknown): { run: Run } | { issues: IssueData[] } {
  const read = caseReaderOf(law)(input);
  const differing = read.registers.length > 0 ? settleSources(law, input, read) : [];
  const issues = [...read.issues, ...moreThan(law, read.values), ...schemeIssues(law, read.values)];
  if (!isDate(on))
    issues.push({ code: "law-date", path: "on", received: on === undefined ? undefined : shown(on) });
  if (issues.length > 0 || !isDate(on)) return { issues: issues.sort((a, b) => inOrder(a.path, b.path)) };
  const program = programOf(law.at(on));
  const given = read.values;
  const state: FactState = { values: given.slice(), on };
  program.facts.derive(state);
  const contradictions = settleConflicts(program, input, read, state);
  const contradicted = new Set(contradictions.map(({ rule }) => rule!));
  return {
    run: {
      law,
      on,
      program,
      state: { ...state, contradicted },
      given,
      judgements: read.judgements,
      done: read.done,
      conflicts: [...differing, ...contradictions],
      input,
    },
  };
}

/** The same case under another version of the law; other facts are derived only where it has other parameters. */
export function rerun(run: Run, program: Program): { program: Program; state: FactState } {
  if (program.dated.parameters === run.program.dated.parameters) return { program, state: run.state };
  const state: FactState = { values: [...run.given], on: run.on, contradicted: run.state.contradicted };
  program.facts.derive(state);
  return { program, state };
}

function moreThan(law: Law, values: readonly unknown[]): IssueData[] {
  return brokenConstraints(law, values).map(({ fact, than, positions: [a, b] }) => ({
    code: "more-than",
    path: fact,
    received: inWords(values[a]),
    expected: `${than} (${inWords(values[b])})`,
  }));
}

function inWords(value: unknown): string {
  return isMoney(value) ? `${value.currency} ${value.minor / 100}` : String(value);
}
