import type { Assessment } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import type { Speech } from "../speech";
import { askedIn } from "./asked";
import { missingNow, openGate } from "./gate";
import { openJudgements } from "./possible";

const mostQuestions = 12;

/** What is missing, in words: facts first, then judgements that need written reasons; those that are expected to settle most come first. */
export function questionSection(speech: Speech, assessment: Assessment): Block[] {
  const { sections } = speech.words;
  const facts = askedIn(assessment, missingNow);
  const judgements = askedIn(assessment, (route) =>
    openGate(route) ? [] : openJudgements(assessment, route),
  );
  return [
    ...section(sections.questions, [questions(speech, facts)]),
    ...section(sections.judgements, [questions(speech, judgements)]),
  ];
}

function questions(speech: Speech, ids: readonly string[]): Block {
  const rest = ids.length - mostQuestions;
  const lines = ids.slice(0, mostQuestions).map((id) => questionLine(speech, id));
  return list(rest > 0 ? [...lines, { text: speech.words.andMore(rest), tone: "quiet" }] : lines);
}

/** A question; for those who write a case file with its place there, and under it the answers it can have, as they are written and in words. */
export function questionLine(speech: Speech, id: string): Line {
  if (!speech.isForFile) return { text: speech.question(id) };
  const text = `${speech.question(id)} [${id}]`;
  const values = speech.law.facts.get(id)?.values;
  if (!values) return { text };
  const answers = values.map((value) => `${value} (${speech.title(`${id}=${value}`)})`).join("; ");
  return { text, under: [{ text: answers, tone: "quiet" }] };
}
