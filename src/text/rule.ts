import {
  type Condition,
  isInForce,
  isLeaf,
  isReference,
  type Leaf,
  type Parameter,
  type ParameterValue,
  parameterIn,
  type Rule,
  type RuleVersion,
  toFactValue,
} from "../law";
import { citationsOfLaw } from "./citations";
import { type Block, heading, type Line, list, paragraph, section } from "./document";
import { capital, span } from "./format/span";
import { factValue, parameterValue } from "./format/value";
import { isRoute } from "./reasons";
import type { Speech } from "./speech";

/** One rule as the law has it: its versions, conditions, citations and duties. With a date, only the version of that date. */
export function ruleDocument(speech: Speech, rule: Rule, on?: string): Block[] {
  const { words } = speech;
  const versions = rule.versions.filter((one) => on === undefined || isInForce(one, on));
  const status = rule.status ? `, ${words.proposal}` : "";
  return [
    heading(speech.title(rule.id), 1),
    paragraph(`${rule.id} (${words.kinds[rule.kind]}${status})`, "quiet"),
    ...versions.flatMap((version) => versionSection(speech, rule, version)),
  ];
}

function versionSection(speech: Speech, rule: Rule, version: RuleVersion): Block[] {
  const { words } = speech;
  const conditions = version.gap
    ? [{ text: words.gap }]
    : version.conditions
      ? conditionLines(speech, rule.id, version.conditions)
      : [{ text: words.always }];
  const more: Line[] = [
    certaintyLine(speech, version),
    ...evidenceLine(speech, version),
    ...dutyLines(speech, version),
    ...notesOf(speech, version),
    ...otherReadings(speech, version),
  ];
  return [
    heading(span(speech, version)),
    list([{ text: words.sections.conditions, under: conditions }, ...more]),
  ];
}

/** The dated values of a parameter. */
export function parameterDocument(speech: Speech, parameter: Parameter, on?: string): Block[] {
  const { words } = speech;
  const values = parameter.values.filter((one) => on === undefined || isInForce(one, on));
  return [
    heading(speech.title(parameter.id), 1),
    paragraph(`${parameter.id} (${words.kinds.parameter})`, "quiet"),
    ...section(words.sections.values, [
      list(
        values.map((one) => ({
          text: `${span(speech, one)}: ${parameterValue(speech, parameter, toFactValue(parameter.fact, one.value))}`,
          under: [
            certaintyLine(speech, one),
            ...evidenceLine(speech, one),
            ...notesOf(speech, one),
            ...otherReadings(speech, one),
          ],
        })),
      ),
    ]),
  ];
}

function certaintyLine(speech: Speech, { certainty, citations }: RuleVersion | ParameterValue): Line {
  const { words } = speech;
  return {
    text: [
      `${capital(words.certainty[certainty])}. ${words.authority}: `,
      ...citationsOfLaw(speech, citations, "settled"),
    ],
  };
}

/** Where a figure or a reading was seen, apart from the authority. */
function evidenceLine(speech: Speech, { evidence = [] }: RuleVersion | ParameterValue): Line[] {
  if (evidence.length === 0) return [];
  return [{ text: [`${speech.words.sources}: `, ...citationsOfLaw(speech, evidence, "settled")] }];
}

/** A duty once, where several provisions have it in the same words. */
function dutyLines(speech: Speech, { duties = [] }: RuleVersion): Line[] {
  const titles = new Set(duties.map((id) => speech.title(id)));
  return [...titles].map((title) => ({ text: `${capital(speech.words.kinds.duty)}: ${title}` }));
}

function notesOf(speech: Speech, { notes = [] }: RuleVersion | ParameterValue): Line[] {
  return notes.map((id) => ({ text: `${capital(speech.words.kinds.note)}: ${speech.title(id)}` }));
}

function otherReadings(speech: Speech, { alternatives = [] }: RuleVersion | ParameterValue): Line[] {
  return alternatives.map(({ note }) => ({ text: `${speech.words.otherReading}: ${speech.title(note)}` }));
}

/** Rules and parameters of a law, a line each. */
export function ruleListDocument(speech: Speech, ids: ReadonlySet<string>): Block[] {
  const { words, law } = speech;
  const rules = law.data.rules.filter(({ id }) => ids.has(id));
  const parameters = law.data.parameters.filter(({ id }) => ids.has(id));
  const kinds = [...new Set(rules.map((rule) => rule.kind))];
  const line = (id: string, versions: readonly { certainty: RuleVersion["certainty"] }[]): Line => {
    const certainties = [...new Set(versions.map((version) => words.certainty[version.certainty]))].sort();
    return { text: `${id}: ${speech.title(id)} (${versions.length}; ${certainties.join(", ")})` };
  };
  return [
    ...kinds.flatMap((kind) =>
      section(words.kinds[kind], [
        list(rules.filter((rule) => rule.kind === kind).map((rule) => line(rule.id, rule.versions))),
      ]),
    ),
    ...section(words.kinds.parameter, [list(parameters.map(({ id, values }) => line(id, values)))]),
  ];
}

function conditionLines(
  speech: Speech,
  ruleId: string,
  condition: Condition,
  lineOf?: ReferenceLine,
): Line[] {
  const parts = "all" in condition ? condition.all : [condition];
  return parts.map((part) => conditionLine(speech, ruleId, part, lineOf));
}

type ReferenceLine = (id: string) => Line;

function conditionLine(
  speech: Speech,
  ruleId: string,
  condition: Condition,
  lineOf: ReferenceLine = (id) => ({ text: `${speech.title(id)} [${id}]` }),
): Line {
  const { words } = speech;
  if (isLeaf(condition))
    return {
      text: `${speech.title(`${ruleId}#${condition.id}`)} (${words.required}: ${requirement(speech, condition)})`,
    };
  if (isReference(condition)) return lineOf(condition.condition);
  const kind = "all" in condition ? "all" : "any" in condition ? "any" : "not";
  const members = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  return {
    text: `${words[kind]}:`,
    under: members.map((inner) => conditionLine(speech, ruleId, inner, lineOf)),
  };
}

/**
 * The conditions of a rule on the date, those that are named opened where they first stand; other routes, and those
 * that are to stay shut, are not opened.
 */
export function conditionTree(speech: Speech, ruleId: string, shut: ReadonlySet<string> = new Set()): Line[] {
  const opened = new Set([ruleId]);
  const linesOf = (id: string): Line[] => {
    const { version } = speech.dated.rules.get(id)!;
    if (!version?.conditions) return [{ text: version?.gap ? speech.words.gap : speech.words.always }];
    return conditionLines(speech, id, version.conditions, (inner) => {
      const text = speech.title(inner);
      if (shut.has(inner) || isRoute(speech, inner) || speech.dated.rules.get(inner)?.state !== "in-force")
        return { text };
      if (opened.has(inner)) return { text: `${text} (${speech.words.shownAbove})` };
      opened.add(inner);
      return { text, under: linesOf(inner) };
    });
  };
  return linesOf(ruleId);
}

function requirement(speech: Speech, { fact, operator, value }: Leaf): string {
  const before = speech.words.operator[operator];
  if (typeof value !== "object" || Array.isArray(value)) return before + factValue(speech, fact, value);
  const parameter = parameterIn(value.fact);
  return `${before}${speech.title(parameter ?? value.fact)} [${parameter ?? value.fact}]`;
}
