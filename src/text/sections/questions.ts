import type { Assessment, Route } from "../../assessment";
import { type Block, type Line, list, section } from "../document";
import type { Speech } from "../speech";
import { openJudgements } from "./possible";

const mostQuestions = 12;

/** What is missing, in words: facts first, then judgements that need written reasons. Those that bear on most roads come first. */
export function questionSection(speech: Speech, assessment: Assessment): Block[] {
  const { words } = speech;
  const unsettled = [...assessment.routes, ...assessment.instruments].filter(
    (route) => route.verdict === "undetermined",
  );
  return [
    ...section(
      words.sections.questions,
      questionBlocks(
        speech,
        byWeight(unsettled, (route) => route.missing ?? []),
      ),
    ),
    ...section(
      words.sections.judgements,
      questionBlocks(
        speech,
        byWeight(unsettled, (route) => openJudgements(assessment, route)),
      ),
    ),
  ];
}

function byWeight(routes: readonly Route[], idsOf: (route: Route) => readonly string[]): string[] {
  const weight = new Map<string, number>();
  for (const route of routes) for (const id of idsOf(route)) weight.set(id, (weight.get(id) ?? 0) + 1);
  return [...weight].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

function questionBlocks(speech: Speech, ids: readonly string[]): Block[] {
  const rest = ids.length - mostQuestions;
  const lines = ids.slice(0, mostQuestions).map((id) => questionLine(speech, id));
  return [list(rest > 0 ? [...lines, { text: speech.words.andMore(rest), tone: "quiet" }] : lines)];
}

/** A question with its place in the case and the answers it can have. */
export function questionLine(speech: Speech, id: string): Line {
  const values = speech.law.facts.get(id)?.values;
  return { text: `${speech.question(id)} [${id}${values ? `: ${values.join(" | ")}` : ""}]` };
}
