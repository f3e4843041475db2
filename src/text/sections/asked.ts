import type { Assessment, Route } from "../../assessment";

/** What unsettled routes depend on, each once, in the order of the questions of the answer. */
export function askedIn(assessment: Assessment, idsOf: (route: Route) => readonly string[]): string[] {
  const open = [...assessment.routes, ...assessment.instruments].filter(
    ({ verdict }) => verdict === "undetermined",
  );
  return inOrderOfQuestions(assessment, [...new Set(open.flatMap(idsOf))]);
}

/** Facts in the order of the questions of the answer; those that are no question stand last, in the order given. */
export function inOrderOfQuestions({ questions }: Assessment, ids: readonly string[]): string[] {
  const place = new Map(questions.map(({ fact }, index) => [fact, index]));
  const placeOf = (id: string) => place.get(id) ?? questions.length;
  return [...ids].sort((a, b) => placeOf(a) - placeOf(b));
}
