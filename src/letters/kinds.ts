import type { Assessment, AssessmentResult } from "../assessment";
import { composeChecklist } from "./checklist";
import { composeDeclaration } from "./de-minimis-form";
import { composeDeMinimis } from "./de-minimis-letter";
import { withCase } from "./gaps";
import { composeGrant } from "./grant-letter";
import { composeJustification } from "./justification";
import type { Composed } from "./letter";
import { composeRefusal } from "./refusal-letter";
import type { RouteLetterOptions } from "./types";

/** The letters by their kind: for the recipient, for the file of the case, for the case handler, for the applicant. */
const composers = {
  grant: composeGrant,
  refusal: composeRefusal,
  "de-minimis": composeDeMinimis,
  reasons: composeJustification,
  checklist: composeChecklist,
  declaration: (answer: AssessmentResult, options: RouteLetterOptions) =>
    answer.ok
      ? composeDeclaration({ ...options, ...ofCase(answer, options) }, answer.case)
      : composeDeclaration({ ...options, on: "" }),
};

/**
 * The route that a letter is about where none is named: that of the conclusion. A refusal must name its own; undefined
 * where there is none.
 */
export function routeOfLetter(
  kind: LetterKind,
  { conclusion }: Pick<Assessment, "conclusion">,
): string | undefined {
  if (routeless.includes(kind)) return conclusion?.route ?? "";
  return kind === "refusal" ? undefined : conclusion?.route;
}

/** The date of the rules, and the details with what the case says of the applicant. */
function ofCase({ case: input = {}, on }: Assessment, { details = {} }: RouteLetterOptions) {
  return { on, details: withCase(details, input, on) };
}

export type LetterKind = keyof typeof composers;

export const letterKinds = Object.keys(composers) as readonly LetterKind[];

/** Kinds that a recipient reads: without marks of doubt. */
export const forRecipient: readonly LetterKind[] = ["grant", "refusal", "de-minimis"];

/** Kinds that rest on no route. */
const routeless: readonly LetterKind[] = ["declaration"];

export function composeLetter(
  kind: LetterKind,
  answer: AssessmentResult,
  options: RouteLetterOptions,
): Composed {
  return composers[kind](answer, options);
}
