import type { MergedLaw } from "../merge";
import type { Problem } from "../problem";
import { checkAuthority } from "./authority";
import { checkConditions } from "./conditions";
import type { CheckContext } from "./context";
import { checkCycles } from "./cycles";
import { checkFacts } from "./facts";
import { checkAmendments, checkDoubts } from "./kept";
import { checkMarks, checkMarksGiven } from "./marks";
import { checkPacks } from "./packs";
import { checkParameters } from "./parameters";
import { checkRules } from "./rules";
import { checkTexts } from "./texts";
import { checkVersions } from "./versions";
import { checkWidth } from "./width";

const checks = [
  checkFacts,
  checkParameters,
  checkVersions,
  checkConditions,
  checkRules,
  checkPacks,
  checkCycles,
  checkWidth,
  checkAuthority,
  checkAmendments,
  checkDoubts,
  checkMarks,
];

/** Everything that can only be seen once all documents are read: references, versions, kinds, cycles, texts. */
export function checkLaw(law: MergedLaw, options: { words?: boolean; marks?: boolean }): Problem[] {
  const problems: Problem[] = [];
  const context: CheckContext = {
    law,
    isNew: (item) => !law.inherited.has(item),
    report(item, place, code, message, hint) {
      if (!law.inherited.has(item))
        problems.push({ code, file: law.fileOf.get(item) ?? "(law)", place, message, hint });
    },
  };
  for (const check of checks) check(context);
  if (options.words) checkTexts(context);
  if (options.marks) checkMarksGiven(context);
  return problems;
}
