import { didYouMean } from "../nearest";
import type { CheckContext } from "./context";

/** Amendments that somebody has looked at name sources, rules and parameters that there are. */
export function checkAmendments(context: CheckContext): void {
  const { data, amendments } = context.law;
  const sources = data.sources.map(({ id }) => id);
  const ids = [...data.rules, ...data.parameters].map(({ id }) => id);
  for (const { source, place, amendment, rules } of amendments) {
    const at = `${source} ${place}, ${amendment}`;
    if (!sources.includes(source))
      context.report(
        "amendments",
        at,
        "unknown-source",
        `The source "${source}" is not declared.`,
        didYouMean(source, sources),
      );
    for (const id of rules.filter((one) => !ids.includes(one)))
      context.report(
        "amendments",
        at,
        "unknown-rule",
        `No rule or parameter is called "${id}".`,
        didYouMean(id, ids),
      );
  }
}

/** Where doubts are kept, each version that is not settled has one, and no other has. */
export function checkDoubts(context: CheckContext): void {
  const { data, doubts, isMain } = context.law;
  if (!doubts) return;
  const keyOf = (id: string, from: string) => `${id}, ${from}`;
  const open = new Set(
    [
      ...data.rules.map(({ id, versions }) => ({ id, versions })),
      ...data.parameters.map(({ id, values }) => ({ id, versions: values })),
    ]
      .filter(({ id }) => isMain(id))
      .flatMap(({ id, versions }) =>
        versions.filter(({ certainty }) => certainty !== "settled").map(({ from }) => keyOf(id, from)),
      ),
  );
  const kept = new Set<string>();
  for (const { id, from } of doubts) {
    const key = keyOf(id, from);
    if (kept.has(key)) context.report("doubts", key, "doubt-twice", "The doubt is kept twice.");
    else if (!open.has(key))
      context.report(
        "doubts",
        key,
        "doubt-without-version",
        "No version that begins that day is unverified or uncertain.",
        "Remove the doubt, or mend its id and date.",
      );
    kept.add(key);
  }
  for (const key of open)
    if (!kept.has(key))
      context.report(
        "doubts",
        key,
        "no-doubt",
        "The version is not settled, and nothing says what would settle it.",
        "Add it to the doubts.",
      );
}
