import { oncePer } from "../lib/once-per";
import { inputsOf } from "./inputs";
import type { Fact, LawData } from "./types";

/**
 * The given facts that can override what else is stated, or add to it, once they are stated themselves: facts of which
 * it counts whether they are stated, those of which the first that is known counts, an estimate that stands for its
 * parts, and similar purchases. What rests on such a fact not being stated is said.
 */
export const overridingFacts = oncePer((data: Pick<LawData, "facts">): readonly string[] => {
  const facts = new Map(data.facts.map((fact) => [fact.id, fact]));
  const found = new Set(data.facts.flatMap(({ derive }) => (derive ? overridingIn(derive, facts) : [])));
  return data.facts.map(({ id }) => id).filter((id) => found.has(id) && !facts.get(id)!.plausible);
});

function overridingIn(derive: NonNullable<Fact["derive"]>, facts: ReadonlyMap<string, Fact>): string[] {
  if (derive.op === "is-given") return [derive.fact];
  if (derive.op === "contract-value") return [derive.stated, ...(derive.similar ? [derive.similar] : [])];
  if (derive.op !== "first-known") return [];
  const last = new Set(givenBehind(derive.facts.at(-1)!, facts));
  return derive.facts
    .slice(0, -1)
    .flatMap((id) => givenBehind(id, facts))
    .filter((id) => !last.has(id));
}

function givenBehind(id: string, facts: ReadonlyMap<string, Fact>): string[] {
  const derive = facts.get(id)?.derive;
  return derive ? inputsOf(derive).facts.flatMap((one) => givenBehind(one, facts)) : [id];
}
