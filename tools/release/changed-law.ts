import type { RuleDocument } from "../../src/law";
import { canonical } from "../../src/lib/canonical";

/** How much of a version of the package a change of the law asks for. */
export type Step = "none" | "patch" | "minor" | "major";

interface Identified {
  id: string;
  /** The words of a fact, or the values of a parameter. */
  values?: readonly unknown[] | undefined;
}

export interface LawChange {
  step: Step;
  /** What asks for it, in words. */
  reasons: string[];
}

const kinds = ["facts", "parameters", "rules", "tables", "sources"] as const;

/**
 * Compares two bodies of law. Something that was there and is not asks for a major version, since cases, records and
 * translations speak of it by its id; every other change of law asks for a minor one. Words alone are no law.
 */
export function lawChange(before: readonly RuleDocument[], after: readonly RuleDocument[]): LawChange {
  const gone = kinds.flatMap((kind) => {
    const now = new Map(all(after, kind).map((one) => [one.id, one]));
    return all(before, kind).flatMap(({ id, values = [] }) => {
      const one = now.get(id);
      if (!one) return [`${kind}: "${id}" is gone`];
      return values
        .filter((word) => typeof word === "string" && !one.values?.includes(word))
        .map((word) => `${kind}: "${id}" can no longer be "${word}"`);
    });
  });
  if (gone.length > 0) return { step: "major", reasons: gone };
  const reasons = kinds.flatMap((kind) => {
    const was = new Map(all(before, kind).map((one) => [one.id, canonical(one)]));
    return all(after, kind)
      .filter((one) => was.get(one.id) !== canonical(one))
      .map(({ id }) => `${kind}: "${id}" is ${was.has(id) ? "changed" : "new"}`);
  });
  return reasons.length > 0 ? { step: "minor", reasons } : { step: "none", reasons };
}

function all(documents: readonly RuleDocument[], kind: (typeof kinds)[number]): readonly Identified[] {
  return documents.flatMap((one) => (one[kind] ?? []) as readonly Identified[]);
}

/** The step from one version to the next. */
export function stepBetween(before: string, after: string): Step {
  const [a, b] = [before, after].map((version) => version.split(".").map(Number)) as [number[], number[]];
  const at = b.findIndex((part, index) => part !== a[index]);
  if (at < 0) return "none";
  if (b[at]! < a[at]!) throw new Error(`${after} comes before ${before}.`);
  return (["major", "minor", "patch"] as const)[at]!;
}

const weights: readonly Step[] = ["none", "patch", "minor", "major"];

/** Whether a version goes as far as a change asks. Before 1.0.0 a minor version may do what later takes a major one. */
export function isEnough(step: Step, asked: Step, version: string): boolean {
  const needed = version.startsWith("0.") && asked === "major" ? "minor" : asked;
  return weights.indexOf(step) >= weights.indexOf(needed);
}
