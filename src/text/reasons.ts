import type { LeafTrace, Result, RuleTrace, Trace } from "../engine";
import { decisiveParts, isOfOtherKind } from "../engine/decisive";
import { answerWords, gateOf, noRuleInForce } from "../law";
import { capital } from "./format/span";
import { factValue, parameterValue } from "./format/value";
import type { Speech } from "./speech";

/** Something that decided a result. */
export interface Reason {
  /** The text that says it. */
  id: string;
  /** Whether it counts because it does not hold. */
  isNegated: boolean;
  /** The leaf that it depends on alone. */
  leaf?: LeafTrace | undefined;
}

const gates: readonly string[] = Object.values(gateOf);

/** What decided the result of a rule, what compares amounts first, then in the order of the law. The gates, the routes underneath and conditions for another kind of case are left out. */
export function reasonsOf(speech: Speech, trace: RuleTrace): Reason[] {
  const reasons: Reason[] = [];
  const said = new Set<string>();
  const isOpen = trace.result === "met";
  const add = (reason: Reason) => {
    if (isOpen && isOfStating(speech, reason)) return;
    const keys = keysOf(speech, reason);
    if (!keys.some((key) => said.has(key))) reasons.push(reason);
    for (const key of keys) said.add(key);
  };

  const visit = (part: Trace, result: Result) => {
    if (part.result !== result || (isOpen && isOfOtherKind(part))) return;
    if (part.kind === "leaf") add({ id: part.id, isNegated: false, leaf: part });
    else if (part.kind === "not") visitNot(part.parts[0]!);
    else if (part.kind === "rule") visitRule(part, result);
    else for (const inner of decisiveParts(part)) if (!isForAnotherCase(part, inner)) visit(inner, result);
  };
  const visitNot = (inner: Trace) => {
    if (inner.kind === "leaf" || inner.kind === "rule")
      for (const part of failing(inner)) add({ id: part.id, isNegated: true, leaf: onlyLeaf(part) });
    else visit(inner, inner.result);
  };
  const visitRule = (part: RuleTrace, result: Result) => {
    if (gates.includes(part.id)) return;
    if (part.state === "gap") add({ id: noRuleInForce, isNegated: false });
    else if (part !== trace && isRoute(speech, part.id)) {
      if (result === "unmet") add({ id: part.id, isNegated: false });
    } else if (part.part) visit(part.part, result);
  };

  visit(trace, trace.result);
  return reasons.sort((a, b) => rank(a) - rank(b));
}

/** Whether an alternative fails on a fact on which another one is for this case: that the support has another form. */
function isForAnotherCase(group: Trace & { kind: "all" | "any" | "not" }, alternative: Trace): boolean {
  if (group.kind !== "any" || group.result !== "unmet") return false;
  const factsIn = (part: Trace, result: Result) =>
    part.kind === "all"
      ? part.parts.flatMap((one) => (one.kind === "leaf" && one.result === result ? [one.fact] : []))
      : [];
  const failed = factsIn(alternative, "unmet");
  return group.parts.some((other) => factsIn(other, "met").some((fact) => failed.includes(fact)));
}

/** Whether it only says that something is stated, or is not: no reason for what is open. */
function isOfStating(speech: Speech, { leaf }: Reason): boolean {
  return leaf !== undefined && speech.law.facts.get(leaf.fact)?.derive?.op === "is-given";
}

/** What compares amounts tells most, what only says that something else is not the case tells least. */
function rank({ leaf }: Reason): number {
  if (leaf && comparesAmounts({ leaf })) return 0;
  return leaf?.operator === "notEqual" || leaf?.operator === "notIn" ? 2 : 1;
}

/** Whether nothing but amounts over their limits closes a route, so that a lower one may do. */
export function isClosedByAmounts(speech: Speech, trace: RuleTrace): boolean {
  return reasonsOf(speech, trace).every(comparesAmounts);
}

function comparesAmounts({ leaf }: Pick<Reason, "leaf">): boolean {
  return typeof leaf?.actual === "number" && typeof leaf.expected === "number";
}

export function isRoute(speech: Speech, id: string): boolean {
  const kind = speech.dated.rules.get(id)?.rule.kind;
  return kind === "route" || kind === "instrument";
}

type Named = LeafTrace | RuleTrace;

/** Which of its conditions a named condition fails on; itself, where that would not say more. */
function failing(named: Named): Named[] {
  if (named.kind === "leaf" || named.result !== "unmet" || !named.part) return [named];
  const parts =
    named.part.kind === "all" ? named.part.parts.filter((part) => part.result === "unmet") : [named.part];
  const isSaid = (part: Trace): part is Named => part.kind === "leaf" || part.kind === "rule";
  return parts.every(isSaid) ? parts : [named];
}

/** Two conditions that read alike, or of one rule that compare the same amounts, count once. */
function keysOf(speech: Speech, reason: Reason): string[] {
  const { id, leaf } = reason;
  const text = reasonIn(speech, reason, "met");
  if (!leaf || !comparesAmounts({ leaf })) return [text];
  return [text, JSON.stringify([id.split("#")[0], leaf.operator, leaf.actual, leaf.expected])];
}

function onlyLeaf(trace: Trace): LeafTrace | undefined {
  if (trace.kind === "leaf") return trace;
  if (trace.kind === "rule") return trace.part && onlyLeaf(trace.part);
  const deciding = trace.parts.filter((part) => part.result === trace.result);
  return deciding.length === 1 ? onlyLeaf(deciding[0]!) : undefined;
}

/** A reason in words, with the amounts that were compared. */
export function reasonIn(speech: Speech, reason: Reason, result: Result): string {
  const { words } = speech;
  const title = speech.title(reason.id) + limitIn(speech, reason.leaf);
  const failed = answerWords(reason.id, false);
  if (result === "met") {
    if (!reason.isNegated) return title;
    return speech.has(failed) ? capital(speech.title(failed)) : `${title}: ${words.no}`;
  }
  if (reason.id === noRuleInForce) return title;
  if (!reason.isNegated && speech.has(failed)) return speech.title(failed) + limitIn(speech, reason.leaf);
  return `${reason.isNegated ? words.hinderedBy : words.notMet}: ${title}`;
}

/** The amount of the case and the limit, for a condition that compares the two. */
function limitIn(speech: Speech, leaf: LeafTrace | undefined): string {
  if (!leaf || !comparesAmounts({ leaf })) return "";
  return ` (${speech.words.limitIs(inUnitOf(speech, leaf, leaf.actual), inUnitOf(speech, leaf, leaf.expected))})`;
}

/** What a leaf compares with, in words. */
export function expectedIn(speech: Speech, leaf: LeafTrace): string {
  return inUnitOf(speech, leaf, leaf.expected);
}

/** A value that a leaf compares, in the unit of its limit. */
export function inUnitOf(speech: Speech, leaf: LeafTrace, value: unknown): string {
  const parameter =
    leaf.parameter === undefined ? undefined : speech.dated.parameters.get(leaf.parameter)?.parameter;
  if (parameter && value !== undefined) return parameterValue(speech, parameter, value);
  return factValue(speech, leaf.fact, value);
}

/** At most so many, with a word on how many were left out. */
export function atMost(speech: Speech, parts: readonly string[], limit: number): string[] {
  return parts.length <= limit
    ? [...parts]
    : [...parts.slice(0, limit), speech.words.andMore(parts.length - limit)];
}
