import type { LawDifference, ListDifference } from "../law";
import { toFactValue } from "../law";
import { type Block, capital, type Line, list, paragraph, parameterValue, type Speech } from "../text";
import type { CliWords } from "./words";

/** What differs in the law between two dates, in words. */
export function differenceDocument(
  words: CliWords,
  speech: Speech,
  differences: readonly LawDifference[],
): Block[] {
  if (differences.length === 0) return [paragraph(words.difference.none)];
  return [list(differences.map((one) => lineOf(words, speech, one)))];
}

function lineOf({ difference: say }: CliWords, speech: Speech, one: LawDifference): Line {
  const title = `${speech.title(one.id)} (${one.id})`;
  if (one.kind === "value")
    return {
      text: `${title}: ${valueIn(speech, one.id, one.a, say.notHeld)} → ${valueIn(speech, one.id, one.b, say.notHeld)}`,
    };
  if (one.kind === "state") return { text: `${title}: ${say.state[one.a]} → ${say.state[one.b]}` };
  return {
    text: title,
    under: [
      ...changes(speech, say.condition, one.conditions),
      ...changes(speech, capital(speech.words.kinds.duty), one.duties),
      ...changes(speech, capital(speech.words.kinds.note), one.notes),
      ...(one.otherwise ? [{ text: say.otherwise }] : []),
    ],
  };
}

function changes(speech: Speech, what: string, { added, removed }: ListDifference): Line[] {
  return [
    ...removed.map((id) => ({ text: `${what}: ${speech.title(id)}`, mark: "−" })),
    ...added.map((id) => ({ text: `${what}: ${speech.title(id)}`, mark: "+" })),
  ];
}

function valueIn(speech: Speech, id: string, value: string | undefined, otherwise: string): string {
  const parameter = speech.law.data.parameters.find((one) => one.id === id)!;
  return value === undefined
    ? otherwise
    : parameterValue(speech, parameter, toFactValue(parameter.fact, value));
}
