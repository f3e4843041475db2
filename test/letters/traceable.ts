import type { Assessment, Citation } from "../../src";
import type { Trace } from "../../src/engine";
import { nationalTexts } from "../../src/explain";
import type { Language, Law } from "../../src/law";
import {
  citationsOfLaw,
  dateIn,
  type Inline,
  moneyIn,
  parameterValue,
  type Speech,
  speechOf,
} from "../../src/text";
import { citationsIn } from "../../src/text/citations";
import { eurIn, nokIn, percentIn, wholeIn } from "../../src/text/format/number";
import { provisionIn } from "../../src/text/format/provision";

/** The stretches of a letter with figures or paragraphs in them that neither the answer nor the law of its date holds. */
export function untraceable(letter: string, answer: Assessment, law: Law, lang: Language): string[] {
  const speech = speechOf(lang, law, answer.on, nationalTexts);
  const plain = (text: string) => text.replaceAll(/[^\S\n]/g, " ").replaceAll("\\", "");
  let rest = plain(letter).replaceAll(/\]\(<[^>]*>\)/g, "]");
  for (const texts of [phrasesIn(speech, answer), valuesIn(speech, [answer, ...amountsLeft(answer)])]) {
    const known = [...texts].map(plain).filter((text) => /\d/.test(text));
    for (const text of [...new Set(known)].sort((a, b) => b.length - a.length))
      rest = rest.replaceAll(wholly(text), "");
  }
  return rest.split("\n").filter((line) => /\d|§/.test(line));
}

/** The text, where it is not a part of a longer figure. */
function wholly(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = /^\d/.test(text) ? "(?<!\\d[ ,.]?)" : "";
  return new RegExp(`${before}${escaped}(?!\\d|[ ,.\\-]\\d|\\(\\d)`, "g");
}

function* phrasesIn(speech: Speech, answer: Assessment): Iterable<string> {
  const { law } = speech;
  const texts = Object.keys({ ...nationalTexts[speech.language], ...law.texts[speech.language] });
  for (const id of texts) {
    yield speech.title(id);
    yield speech.question(id);
    yield speech.help(id) ?? "";
  }
  for (const { title, titles, short, reference } of law.data.sources) {
    yield title;
    yield* [titles?.nn, titles?.en, short?.nb, short?.nn, short?.en].filter((one) => one !== undefined);
    if (reference) yield* [`CELEX ${reference}`, reference];
  }
  for (const { parameter, value } of speech.dated.parameters.values())
    if (value !== undefined) yield parameterValue(speech, parameter, value);
  yield `${answer.law.version} (${answer.law.hash.slice(0, 12)})`;
  for (const pack of answer.law.packs) yield pack.version;
  for (const { provision } of cited(speech))
    if (provision) yield* [provision, provisionIn(speech.language, provision)];
  for (const { version } of [...speech.dated.rules.values(), ...speech.dated.parameters.values()])
    if (version) yield* wordsOf(citationsOfLaw(speech, version.citations, version.certainty));
  for (const { citations = [], duties = [] } of [...answer.routes, ...answer.instruments])
    for (const some of [citations, withoutMarks(speech, citations), ...duties.map((duty) => duty.citations)])
      yield* wordsOf(citationsIn(speech, some));
}

/** What binds, as a recipient is shown it. */
function withoutMarks({ law }: Speech, citations: readonly Citation[]): Citation[] {
  const kindOf = (source: string) => law.data.sources.find(({ id }) => id === source)?.kind ?? "";
  return citations
    .filter(({ source }) => ["act", "regulation", "treaty", "eu-act"].includes(kindOf(source)))
    .map((citation) => ({ ...citation, certainty: "settled" }));
}

/** The provisions of each source, in the words of a letter. */
function wordsOf(cited: readonly Inline[]): string[] {
  return cited.flatMap((one) => (typeof one === "string" && one !== "; " ? [one.trim()] : []));
}

/** What the headroom of a route comes to: aid from before, and what is left after this award. */
function amountsLeft({ routes }: Assessment): number[] {
  return routes.flatMap(({ verdict, headroom, trace }) => {
    if (verdict !== "open" || !headroom) return [];
    const [ceiling, left] = [headroom.ceiling, headroom.left].map(({ amount }) =>
      Math.round(Number(amount) * 100),
    ) as [number, number];
    const sums = comparedIn(trace);
    return [ceiling - left, ...sums.flatMap((sum) => [ceiling - sum, sum - (ceiling - left)])];
  });
}

/** The amounts of the case that conditions compare with a limit; JSON writes the conditions of a rule once only. */
function comparedIn(trace: Trace | undefined): number[] {
  if (!trace) return [];
  if (trace.kind === "rule") return comparedIn(trace.part);
  if (trace.kind !== "leaf") return trace.parts.flatMap(comparedIn);
  return typeof trace.actual === "number" && typeof trace.expected === "number" ? [trace.actual] : [];
}

function cited({ dated }: Speech) {
  return [
    ...[...dated.rules.values()].flatMap(({ version }) => version?.citations ?? []),
    ...[...dated.parameters.values()].flatMap(({ version }) => version?.citations ?? []),
  ];
}

/** Every value in the answer, the case as given included, in each way in which it can be written. */
function* valuesIn(speech: Speech, value: unknown): Iterable<string> {
  const { words } = speech;
  if (typeof value === "number") {
    yield* [wholeIn(words, value), nokIn(words, value), eurIn(words, value), percentIn(words, value)];
    yield String(value).replace(".", words.decimal);
    if (value < 1) yield percentIn(words, Math.round(value * 1e6));
  } else if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) yield dateIn(words, value);
    if (/^\d+(\.\d+)?$/.test(value)) {
      yield* [
        moneyIn(words, { amount: value, currency: "EUR" }),
        moneyIn(words, { amount: value, currency: "NOK" }),
      ];
      yield value.replace(".", words.decimal);
      if (Number(value) < 1) yield percentIn(words, Math.round(Number(value) * 1e6));
    }
    yield value;
  } else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* valuesIn(speech, inner);
}
