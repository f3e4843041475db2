import { dayAfter } from "../dated";
import type { Certainty } from "../types";
import type { CheckContext } from "./context";

interface Version {
  from: string;
  to: string | null;
  certainty: Certainty;
  alternatives?: readonly unknown[] | undefined;
}

/** Versions stand in order of date, without overlap and without a hole; what is uncertain has alternatives. */
export function checkVersions(context: CheckContext): void {
  for (const rule of context.law.data.rules) checkSeries(context, `rule:${rule.id}`, rule.id, rule.versions);
  for (const parameter of context.law.data.parameters)
    checkSeries(context, `parameter:${parameter.id}`, parameter.id, parameter.values);
}

function checkSeries(context: CheckContext, item: string, id: string, versions: readonly Version[]) {
  versions.forEach((version, index) => {
    const place = `${id}, ${version.from}`;
    const next = versions[index + 1];
    if (version.to !== null && version.to < version.from)
      context.report(
        item,
        place,
        "ends-before-it-begins",
        `The version from ${version.from} ends on ${version.to}.`,
      );
    else if (next && (version.to === null || next.from <= version.to))
      context.report(
        item,
        place,
        "overlap",
        `The versions from ${version.from} and ${next.from} overlap.`,
        "End the first on the day before the next begins.",
      );
    else if (next && version.to !== null && next.from !== dayAfter(version.to))
      context.report(
        item,
        place,
        "hole",
        `No version stands from ${dayAfter(version.to)} until ${next.from}.`,
        'If the law had no such rule then, write a version with "gap": true.',
      );
    if (version.certainty === "uncertain" && !version.alternatives)
      context.report(
        item,
        place,
        "uncertain-without-alternatives",
        `The version from ${version.from} is uncertain but has no alternatives.`,
        "Write the other readings, or mark it unverified.",
      );
    if (version.certainty !== "uncertain" && version.alternatives)
      context.report(
        item,
        place,
        "alternatives-without-doubt",
        `The version from ${version.from} has alternatives but is not marked uncertain.`,
      );
  });
}
