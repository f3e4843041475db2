import type { Between, CaseCondition, VerdictChange, VerdictChanges } from "../engine";
import { inputsOf } from "../law";
import { type Block, dateIn, factValue, type Line, list, type Speech, section } from "../text";
import type { CliWords } from "./words";

/** Exactly which cases change their verdict between two dates, rule by rule, in words. */
export function verdictChangesDocument(
  words: CliWords,
  speech: Speech,
  { changes, notCompared }: VerdictChanges,
  dates: readonly [a: string, b: string],
): Block[] {
  const { difference: say } = words;
  if (changes.length + notCompared.length === 0) return [];
  const byRule = new Map<string, VerdictChange[]>();
  for (const one of changes) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const lines = [...byRule].map(
    ([rule, own]): Line => ({
      text: `${speech.title(rule)} (${rule})`,
      under: own.map((one) => changeLine(words, speech, one, dates)),
    }),
  );
  const left = notCompared.map((rule) => ({ text: `${say.notCompared}: ${speech.title(rule)} (${rule})` }));
  return section(say.verdicts, [list([...lines, ...left])]);
}

function changeLine(
  { difference: say }: CliWords,
  speech: Speech,
  { rule, a, b, among, cases }: VerdictChange,
  [first, second]: readonly [a: string, b: string],
): Line {
  const inWords = (result: VerdictChange["a"]) => resultIn(speech, rule, result);
  const sides = [
    [inWords(a), dateIn(speech.words, first)],
    [inWords(b), dateIn(speech.words, second)],
  ] as const;
  const [from, to] = among === "a" ? sides : ([sides[1], sides[0]] as const);
  const text = `${say.among(from[0], from[1], to[0], to[1])}:`;
  if (!cases) return { text: `${text} ${say.tooMany}` };
  if (cases.some((where) => where.length === 0)) return { text: `${text} ${say.every}` };
  return {
    text,
    under: cases.map((where) => ({ text: where.map((one) => conditionIn(say, speech, one)).join("; ") })),
  };
}

/** A route is open or closed; anything else is met or not. */
function resultIn({ words, law }: Speech, rule: string, result: VerdictChange["a"]): string {
  const isRoute = ["route", "instrument"].includes(law.data.rules.find(({ id }) => id === rule)!.kind);
  if (!isRoute) return words.result[result];
  return words.verdict[result === "met" ? "open" : result === "unmet" ? "closed" : "undetermined"];
}

function conditionIn(say: CliWords["difference"], speech: Speech, one: CaseCondition): string {
  if ("notHeld" in one)
    return `${speech.title(one.notHeld)} (${say.lawNotHeld}): ${speech.words.result[one.result]}`;
  const name = nameOf(speech, one.fact);
  const { or } = speech.words;
  if ("isStated" in one) return `${name}: ${one.isStated ? say.isStated : say.notStated}`;
  if ("than" in one)
    return `${name} ${one.is.map((way) => say.order[way]).join(or)} ${nameOf(speech, one.than)}`;
  const others = [...(one.notStated ? [say.notStated] : []), ...(one.noValue ? [say.noValue] : [])];
  const inWords = (values: readonly (string | boolean)[]) =>
    values.map((value) => factValue(speech, one.fact, value)).join(or);
  if ("notIn" in one)
    return `${name}: ${[...(one.notIn.length > 0 ? [say.otherThan(inWords(one.notIn))] : []), ...others].join(or)}`;
  const values =
    "between" in one
      ? one.between.map((between) => betweenIn(speech, one.fact, between))
      : one.in.length > 0
        ? [inWords(one.in)]
        : [];
  return `${name}: ${[...values, ...others].join(or)}`;
}

function betweenIn(speech: Speech, fact: string, { atLeast, over, under, atMost }: Between): string {
  const { operator, remedy } = speech.words;
  const value = (number: number) => factValue(speech, fact, number);
  if (atLeast !== undefined && atLeast === atMost) return value(atLeast);
  return [
    ...(atLeast === undefined ? [] : [operator.greaterThanInclusive + value(atLeast)]),
    ...(over === undefined ? [] : [operator.greaterThan + value(over)]),
    ...(under === undefined ? [] : [operator.lessThan + value(under)]),
    ...(atMost === undefined ? [] : [operator.lessThanInclusive + value(atMost)]),
  ].join(remedy.and);
}

/** A derived fact is named by the first fact that it is derived from, and by its own id. */
function nameOf(speech: Speech, fact: string): string {
  if (speech.has(fact)) return speech.title(fact);
  const source = sourceOf(speech, fact);
  return `${speech.title(source)} [${fact}]`;
}

function sourceOf(speech: Speech, fact: string): string {
  const derive = speech.law.facts.get(fact)?.derive;
  return derive ? sourceOf(speech, inputsOf(derive).facts[0]!) : fact;
}
