import { createFormSession, type FormSession } from "../../src/form";
import type { Goal, Law } from "../../src/index";
import { lawFor } from "./packs";

/** A case that is told screen by screen, with the most screens it may take from empty to "you can stop here". */
export interface Interview {
  name: string;
  most: number;
  /** Questions on 27 November 2026, where they were counted. */
  before?: number;
  municipality?: string;
  /** Answers by fact; a fact without one is answered "don't know". */
  told: Readonly<Record<string, unknown>>;
  /** The conclusion that it ends with. */
  ends: { kind: string; route?: string };
}

export interface Interviewed {
  /** The facts of each screen, in the order in which they were asked. */
  screens: string[][];
  session: FormSession;
}

/** Far more screens than any interview of a person; one that has more is taken to go on without end. */
const tooMany = 250;

/** Puts the first question of a session as long as there is one, each screen answered from what is told. */
export function interviewed(
  told: Readonly<Record<string, unknown>>,
  { on, goal = "lightest-route", law }: { on: string; goal?: Goal; law?: Law | undefined },
): Interviewed {
  const session = createFormSession({ on, goal, law });
  const screens: string[][] = [];
  for (let [question] = session.state.questions; question; [question] = session.state.questions) {
    const facts = question.facts?.map(({ fact }) => fact) ?? [question.fact];
    screens.push(facts);
    if (screens.length > tooMany) throw new Error(`More than ${tooMany} screens: ${facts.join()}`);
    for (const fact of facts)
      if (told[fact] === undefined || isGiven(session, fact)) session.skip(fact);
      else session.set(fact as string, told[fact]);
    const [issue] = session.state.issues;
    if (issue) throw new Error(issue.message);
  }
  return { screens, session };
}

/** Told already, and not enough to settle it: what more there is to tell, nobody knows. */
function isGiven({ state }: FormSession, fact: string): boolean {
  return state.fields[fact]?.status === "given";
}

export function lawOfInterview({ municipality }: Interview): Law {
  return lawFor(municipality);
}

const noClaims = {
  "contract.isChange": false,
  "contract.isCallOff": false,
  "contract.exemption": "none",
  "contract.directAwardGround": "none",
  "actor.mainPurposeIsWorkIntegration": false,
};
const noSimilar = { "contract.similarPurchases": { purchases: [], complete: true } };
const usual = {
  "aid.sector": "ordinary",
  "aid.isTiedToExport": false,
  "aid.isTiedToDomesticGoods": false,
  "aid.hasUnpaidRecoveryOrder": false,
  "aid.isInInsolvency": false,
};
const purchase = { "transfer.nature": "purchase", "contract.paysByResult": false, ...noSimilar, ...noClaims };
const grant = {
  "transfer.nature": "support",
  "transfer.form": "grant",
  "transfer.payment": "at-once",
  "rate.eurNok": "11.72",
  "actor.legalForm": "FLI",
};
const award = (on: string, euro: number) => ({
  on,
  amount: { amount: euro, currency: "EUR" },
  regulation: "general",
});
const earlier = (...awards: object[]) => ({ "aid.earlierDeMinimis": { awards, complete: true } });

export const interviews: readonly Interview[] = [
  {
    name: "Sports club, NOK 150 000, not economic",
    most: 6,
    before: 24,
    told: {
      ...grant,
      "transfer.amount": 150_000,
      "aid.isEconomicActivity": false,
      "aid.hasOtherEconomicActivity": false,
    },
    ends: { kind: "open", route: "grant.outside-state-aid" },
  },
  {
    name: "Sports club, economic, one earlier award",
    most: 8,
    before: 25,
    told: {
      ...grant,
      ...usual,
      ...earlier(award("2025-03-01", 13_000)),
      "transfer.amount": 150_000,
      "aid.isEconomicActivity": true,
    },
    ends: { kind: "open", route: "grant.de-minimis.general" },
  },
  {
    name: "Choir, NOK 20 000",
    most: 6,
    before: 4,
    told: {
      ...grant,
      "transfer.amount": 20_000,
      "aid.isEconomicActivity": false,
      "aid.hasOtherEconomicActivity": false,
    },
    ends: { kind: "open", route: "grant.outside-state-aid" },
  },
  {
    name: "Rent-free premises",
    most: 8,
    told: {
      ...grant,
      ...usual,
      ...earlier(),
      "transfer.form": "premises",
      "transfer.amount": 180_000,
      "aid.isEconomicActivity": true,
      "aid.isEquivalentCalculated": true,
      "aid.grossGrantEquivalent": 180_000,
    },
    ends: { kind: "open", route: "grant.de-minimis.general" },
  },
  {
    name: "Goods, NOK 180 000",
    most: 4,
    told: { ...purchase, "contract.subject": "goods", "contract.estimatedValue": 180_000 },
    ends: { kind: "open", route: "procurement.outside-act" },
  },
  {
    name: "Services, NOK 900 000",
    most: 5,
    told: {
      ...purchase,
      "actor.legalForm": "AS",
      "contract.subject": "services",
      "contract.estimatedValue": 900_000,
    },
    ends: { kind: "open", route: "procurement.limited-competition" },
  },
  {
    name: "Health and social services, NOK 12 million",
    most: 6,
    told: {
      ...purchase,
      "actor.legalForm": "AS",
      "contract.subject": "health-social",
      "contract.estimatedValue": 12_000_000,
    },
    ends: { kind: "open", route: "procurement.health-and-social" },
  },
  {
    name: "Effect contract as Asker, NOK 6 million",
    most: 8,
    told: {
      ...purchase,
      "actor.legalForm": "AS",
      "contract.subject": "health-social",
      "contract.paysByResult": true,
      "contract.isPrefunded": true,
      "contract.effectModel": "bridge",
      "contract.estimatedValue": 6_000_000,
    },
    ends: { kind: "open", route: "procurement.limited-competition" },
  },
  {
    name: "Guarantee for a sports club's loan",
    most: 11,
    told: {
      ...grant,
      ...usual,
      ...earlier(),
      "transfer.form": "guarantee",
      "transfer.amount": 3_000_000,
      "aid.isEconomicActivity": true,
      "aid.hasOtherEconomicActivity": false,
      "aid.termYears": 10,
      "aid.isEquivalentCalculated": false,
      "aid.grossGrantEquivalent": 600_000,
      "aid.isRatedAtLeastBMinus": true,
      "aid.isCappedAtCeiling": true,
      "aid.isValuedBeforehand": false,
      "aid.guarantee.isForBusiness": false,
      "aid.guarantee.sharesLosses": true,
      "aid.guarantee.coveredPart": "0.8",
      "aid.guarantee.hasSubstantialRisk": { value: false, reason: "Klubben har betjent slike lån i ti år." },
      "municipality.inhabitants": 20_000,
    },
    ends: { kind: "open", route: "grant.de-minimis.general" },
  },
  {
    name: "Festival with earlier aid",
    most: 13,
    told: {
      ...grant,
      ...usual,
      ...earlier(award("2024-12-10", 140_000), award("2025-11-20", 100_000)),
      "actor.legalForm": "AS",
      "transfer.amount": 900_000,
      "aid.isEconomicActivity": true,
      "aid.hasOtherEconomicActivity": false,
      "aid.affectsTrade": { value: true, reason: "Publikum og artister kommer fra flere land." },
      "aid.distortsCompetition": { value: true, reason: "Festivalen konkurrerer med andre arrangører." },
    },
    ends: { kind: "closed" },
  },
  {
    name: "A municipality's scheme",
    most: 9,
    municipality: "4601",
    told: {
      ...grant,
      "transfer.amount": 40_000,
      "grantScheme.id": "bergen.child-youth",
      "grantScheme.appliedInTime": true,
      "grantScheme.purposeFits": true,
      "grantScheme.isLocal": true,
      "grantScheme.youngMembers": 40,
      "grantScheme.activityDays": 30,
      "grantScheme.adultIsResponsible": true,
      "actor.isInVoluntaryRegister": true,
      "aid.isEconomicActivity": false,
      "aid.hasOtherEconomicActivity": false,
    },
    ends: { kind: "open", route: "grant.outside-state-aid" },
  },
  {
    name: "Contract reserved for a work-integration enterprise",
    most: 7,
    told: {
      ...purchase,
      "actor.legalForm": "AS",
      "actor.mainPurposeIsWorkIntegration": true,
      "actor.employees": 40,
      "actor.disadvantagedEmployees": 18,
      "contract.subject": "services",
      "contract.estimatedValue": 1_600_000,
    },
    ends: { kind: "open", route: "procurement.reserved.work-integration" },
  },
];
