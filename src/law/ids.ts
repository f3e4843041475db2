/** The few ids that the program itself leans on. */

export type Family = "purchase" | "support";

/** The question that every route begins with. */
export const gateOf: Record<Family, string> = {
  purchase: "transfer.is-purchase",
  support: "transfer.is-support",
};

/** What closes a route of this family when the transfer is of the other. */
export const otherFamily: Record<Family, string> = {
  purchase: "transfer-is-support",
  support: "transfer-is-a-purchase",
};

/** Whether the transfer has been made already, so that duties left undone are breaches. */
export const isMade = "transfer.isMade";

/** Which scheme of the municipality the support is given under. */
export const schemeFact = "grantScheme.id";

export const noRuleInForce = "no-rule-in-force";
export const notCovered = "not-covered";

/** The note whose help is what a letter tells its recipient of appeals. */
export const appealNote = "grant.note.reasons-and-appeal";
