import type { Assessment, Route } from "../assessment";
import type { Pen } from "./letter";

/** The judgements that an open route rests on, with the reasons that were given. */
export function reasonsGiven(
  { judgements }: Assessment,
  route: Route,
): { fact: string; value: boolean; reason: string | undefined }[] {
  return (route.judgements ?? [])
    .filter((fact) => Object.hasOwn(judgements, fact))
    .map((fact) => {
      const { value, reason } = judgements[fact]!;
      return { fact, value, reason: reason?.trim() || undefined };
    });
}

export function factNames({ speech }: Pen, facts: readonly string[]): string {
  return facts.map(speech.title).join("; ");
}
