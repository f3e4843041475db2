import { Law, type LawData, type RuleVersion } from "../../src/law";

/** The first day since which the law has stood as it does on the day it was verified to. */
export function currentSince(data: LawData): string {
  return new Law(data).at(data.standing.verifiedTo).since;
}

/**
 * The law as it answers from that day on: without versions of rules that had ended before it, and without what no answer
 * has in it, such as where a figure was read. Of a rule that has ended, its last version stays.
 */
export function currentLaw(data: LawData): LawData {
  const since = currentSince(data);
  const isLeft = ({ to }: RuleVersion, index: number, all: readonly RuleVersion[]) =>
    to === null || to >= since || index === all.length - 1;
  const rules = data.rules.map((rule) => ({ ...rule, versions: rule.versions.filter(isLeft) }));
  const left: LawData = withoutKeys({ ...data, rules }, ["evidence", "seed"]);
  const cited = new Set<string>();
  JSON.stringify({ ...left, sources: [] }, (key, value: unknown) => {
    if (key === "source") cited.add(value as string);
    return value;
  });
  return { ...left, sources: left.sources.filter(({ id }) => cited.has(id)) };
}

function withoutKeys<T>(data: T, keys: readonly string[]): T {
  return JSON.parse(JSON.stringify(data, (key, value: unknown) => (keys.includes(key) ? undefined : value)));
}
