import type { Findings, LeafTrace, RuleTrace, Trace } from "../engine";
import { decisiveParts, isOfOtherKind } from "../engine/decisive";
import { type Law, noRuleInForce } from "../law";
import { memoize } from "../lib/memoize";
import { once } from "../lib/once";
import { oncePer } from "../lib/once-per";
import type { Run } from "./run";

/** The parts of a trace that brought about its result: the same where all conditions come out alike. */
interface Decisive {
  /** Judgements that the result rests on. */
  judgements: ReadonlySet<string>;
  /** Leaves that decided against. */
  blockers: readonly string[];
  /** Rules that took part in the result. */
  rules: readonly string[];
  /** Parameters that took part in the result. */
  parameters: readonly string[];
  /** Leaves that are not known. */
  open: readonly LeafTrace[];
}

/** Why a rule came out as it did; what is missing is worked out when it is read. */
export class Grounds {
  readonly blockers: readonly string[];
  readonly rules: readonly string[];
  readonly parameters: readonly string[];
  readonly #open: () => { missing: string[]; judgements: string[] };

  constructor(run: Run, findings: Findings, id: string) {
    const decisive = decisiveIn(run.law, findings, id);
    this.blockers = decisive.blockers;
    this.rules = decisive.rules;
    this.parameters = decisive.parameters;
    this.#open = once(() => openIn(run, decisive));
  }

  /** Given facts that are missing, judgements not among them. */
  get missing(): string[] {
    return this.#open().missing;
  }
  /** Judgements that are outstanding or that the result rests on. */
  get judgements(): string[] {
    return this.#open().judgements;
  }
}

function openIn(run: Run, decisive: Decisive) {
  const missing = new Set<string>();
  const judgements = new Set(decisive.judgements);
  for (const leaf of decisive.open)
    for (const id of missingOf(run, leaf)) (isJudgement(run.law, id) ? judgements : missing).add(id);
  return { missing: sorted(missing), judgements: sorted(judgements) };
}

const decisiveBehind = oncePer((_: Uint8Array) => new Map<string, Decisive>());

function decisiveIn(law: Law, findings: Findings, id: string): Decisive {
  const { results } = findings;
  const make = () => decisiveOf(law, findings.trace(id));
  return results ? memoize(decisiveBehind(results), id, make) : make();
}

function decisiveOf(law: Law, trace: RuleTrace): Decisive {
  const judgements = new Set<string>();
  const blockers = new Set<string>();
  const rules = new Set<string>();
  const parameters = new Set<string>();
  const open = new Set<LeafTrace>();

  const visit = (part: Trace) => {
    if (trace.result === "met" && isOfOtherKind(part)) return;
    switch (part.kind) {
      case "leaf":
        return visitLeaf(part);
      case "rule":
        if (rules.has(part.id)) return;
        rules.add(part.id);
        if (part.state === "gap") blockers.add(`${part.id}#${noRuleInForce}`);
        else if (part.part) visit(part.part);
        return;
      default:
        for (const inner of decisiveParts(part)) visit(inner);
    }
  };

  const visitLeaf = (leaf: LeafTrace) => {
    if (leaf.parameter) parameters.add(leaf.parameter);
    const judged = isJudgement(law, leaf.fact);
    if (trace.result !== "met") blockers.add(leaf.id);
    if (judged) judgements.add(leaf.fact);
    else if (leaf.result === "unknown") open.add(leaf);
  };

  visit(trace);
  return {
    judgements,
    blockers: sorted(blockers),
    rules: sorted(rules),
    parameters: sorted(parameters),
    open: [...open],
  };
}

function sorted(ids: ReadonlySet<string>): string[] {
  return [...ids].sort();
}

function missingOf(run: Run, leaf: LeafTrace): string[] {
  const { facts } = run.program;
  const slots = facts.missingFor(facts.slotOf.get(leaf.fact)!, run.state);
  return slots.map((slot) => run.law.data.facts[slot]!.id);
}

function isJudgement(law: Law, id: string): boolean {
  return law.facts.get(id)!.type === "judgement";
}
