import type { LeafTrace, Result, RuleTrace, Trace } from "../engine";
import { decisiveParts, isOfOtherKind } from "../engine/decisive";
import { gateOf } from "../law";
import { citationsOfLaw } from "./citations";
import type { Inline, Line, Tone } from "./document";
import { expectedIn, inUnitOf, isRoute } from "./reasons";
import type { Speech } from "./speech";

const marks: Record<Result, string> = { met: "✓", unmet: "✗", unknown: "?" };
const tones: Record<Result, Tone> = { met: "open", unmet: "closed", unknown: "undetermined" };
const gates: readonly string[] = Object.values(gateOf);

/**
 * How a result came about: each condition with its mark, what was stated and what is required. Named conditions are
 * opened once, and only where they bear on the result; other routes are not opened.
 *
 * @param shown - with `what-bears`, alternatives that did not bring about the result and conditions for another kind of
 * case are left out
 */
export function traceLines(
  speech: Speech,
  trace: RuleTrace,
  shown: "every-condition" | "what-bears" = "every-condition",
): Line[] {
  const opened = new Set([trace.id]);
  const shownOf = (parts: readonly Trace[], decisive: readonly Trace[]) =>
    shown === "what-bears" ? parts.filter((part) => decisive.includes(part) && !isOfOtherKind(part)) : parts;

  const linesOf = ({ part, state, result }: RuleTrace): Line[] => {
    const { words } = speech;
    if (part)
      return part.kind === "all"
        ? shownOf(part.parts, decisiveParts(part)).map((inner) => lineOf(inner, inner.result === result))
        : [lineOf(part, true)];
    const text = state === "gap" ? words.gap : state === "not-covered" ? words.notCovered : words.always;
    return [{ ...markOf(result), text }];
  };
  const lineOf = (part: Trace, bears: boolean): Line => {
    if (part.kind === "leaf") return { ...markOf(part.result), text: leafText(speech, part) };
    if (part.kind === "rule") return ruleLine(part, bears);
    const decisive = decisiveParts(part);
    const inners = shownOf(part.parts, decisive);
    if (shown === "what-bears" && part.kind !== "not" && inners.length === 1)
      return lineOf(inners[0]!, bears);
    return {
      ...markOf(part.result),
      text: `${speech.words[part.kind]}:`,
      under: inners.map((inner) => lineOf(inner, bears && decisive.includes(inner))),
    };
  };
  const ruleLine = (part: RuleTrace, bears: boolean): Line => {
    const line = { ...markOf(part.result), text: [speech.title(part.id), ...citedRule(speech, part.id)] };
    const isPlain = isRoute(speech, part.id) || (gates.includes(part.id) && part.result === "met");
    if (!bears || isPlain) return line;
    if (opened.has(part.id))
      return { ...line, text: `${speech.title(part.id)} (${speech.words.shownAbove})` };
    opened.add(part.id);
    return { ...line, under: linesOf(part) };
  };

  return linesOf(trace);
}

export function markOf(result: Result): Pick<Line, "mark" | "tone"> {
  return { mark: marks[result], tone: tones[result] };
}

/** What is stated of a fact, and what is required. */
export function leafMeasure(speech: Speech, leaf: LeafTrace): string {
  const { words } = speech;
  const stated = `${words.stated}: ${inUnitOf(speech, leaf, leaf.actual)}`;
  const expected =
    leaf.expected === undefined ? words.notKnown : words.operator[leaf.operator] + expectedIn(speech, leaf);
  const isSame = leaf.operator === "equal" && leaf.actual === leaf.expected;
  return isSame ? stated : `${stated}; ${words.required}: ${expected}`;
}

function leafText(speech: Speech, leaf: LeafTrace): Inline[] {
  return [
    `${speech.title(leaf.id)} (${leafMeasure(speech, leaf)})`,
    ...(leaf.parameter === undefined ? [] : citedParameter(speech, leaf.parameter)),
  ];
}

function citedRule(speech: Speech, id: string): Inline[] {
  const version = speech.dated.rules.get(id)?.version;
  return version ? bracketed(citationsOfLaw(speech, version.citations, version.certainty)) : [];
}

function citedParameter(speech: Speech, id: string): Inline[] {
  const version = speech.dated.parameters.get(id)?.version;
  return version ? bracketed(citationsOfLaw(speech, version.citations, version.certainty)) : [];
}

function bracketed(citations: Inline[]): Inline[] {
  return citations.length > 0 ? [" [", ...citations, "]"] : [];
}

/** The parameters that a result was compared with. */
export function parametersIn(trace: Trace): Set<string> {
  if (trace.kind === "leaf") return new Set(trace.parameter === undefined ? [] : [trace.parameter]);
  const parts = trace.kind === "rule" ? (trace.part ? [trace.part] : []) : trace.parts;
  return new Set(parts.flatMap((part) => [...parametersIn(part)]));
}
