import type { LawData } from "../../law";
import type { Run } from "../run";
import type { Question, QuestionPart } from "../types";
import { partOf } from "./question";

/** Questions of one screen of the law as one question, where the first of them stands. */
export function asScreens(run: Run, questions: readonly Question[]): Question[] {
  const { data } = run.law;
  const screens = data.screens ?? [];
  const done = new Set<Question>();
  return questions.flatMap((question) => {
    if (done.has(question)) return [];
    const screen = screens.find(({ facts }) => facts.includes(question.fact));
    const members = screen ? questions.filter(({ fact }) => screen.facts.includes(fact)) : [question];
    for (const member of members) done.add(member);
    const nones = members.map(({ fact }) => screen?.none?.[fact] ?? usualOf(data, fact));
    const isOneQuestion = nones.every((none) => none !== undefined);
    if (members.length < 2) return [question];
    const facts = members.map(
      ({ fact }, index): QuestionPart => ({
        ...partOf(run, run.program.facts.slotOf.get(fact)!),
        ...(isOneQuestion ? { none: nones[index]! } : {}),
      }),
    );
    return [{ ...question, routes: [...new Set(members.flatMap(({ routes }) => routes))], facts }];
  });
}

function usualOf({ facts }: LawData, id: string): boolean | string | undefined {
  return facts.find((fact) => fact.id === id)?.usual?.is;
}
