import { describe, expect, test } from "vitest";
import { type Assessment, assessSync, type Case, nationalLaw } from "../../src";
import { fixtureFiles } from "../support/fixtures";

/** A purchase of which every question is answered, and a support of which nothing but what it is, and that kommuneloven does not bar it, need be known. */
const everything = fixtureFiles("fixtures/cases/procurement/every-question-answered.json")[0]!.fixtures.at(
  -1,
)!.case as Case & Record<string, Record<string, unknown>>;

/** One day for each time in which the law stands still: the law is the same on every other day of it. */
const days = nationalLaw.changes.filter((day) => day >= "2017-01-01");

const valuesOf = (id: string) => nationalLaw.facts.get(id)!.values!;
const subjects = valuesOf("contract.subject");
const exemptions = valuesOf("contract.exemption");

/** The amounts around each threshold of procurement law in force on the day: one øre under, at and over. */
function amountsOn(day: string): string[] {
  const bounds = [...nationalLaw.at(day).parameters].flatMap(([id, { parameter, value }]) =>
    id.startsWith("procurement.") && parameter.fact === "ore" && typeof value === "number" ? [value] : [],
  );
  const amounts = new Set([0, ...bounds.flatMap((bound) => [bound - 1, bound, bound + 1])]);
  return [...amounts].sort((a, b) => a - b).map((ore) => (ore / 100).toFixed(2));
}

/** What each exemption asks for: nothing of it met, or all. */
const exempting: Record<string, Record<string, unknown>> = {
  none: {
    hasDecisiveInfluenceOnDesign: { value: true, reason: "Vurdert." },
    exercisesOfficialAuthority: false,
  },
  all: {
    hasDecisiveInfluenceOnDesign: { value: false, reason: "Vurdert." },
    exercisesOfficialAuthority: true,
    inHouse: {
      controlsLikeOwn: true,
      isJointlyControlled: false,
      activityShare: "0.9",
      hasPrivateOwners: false,
    },
    cooperation: {
      isOnlyBetweenAuthorities: true,
      servesPublicTasks: true,
      isOnlyInPublicInterest: true,
      outsideShare: "0.1",
    },
    exclusiveRight: {
      supplierIsAuthority: true,
      isPubliclyGranted: true,
      isEeaCompatible: { value: true, reason: "Vurdert." },
    },
    research: { benefitsOnlyTheBuyer: false, isFullyPaidByBuyer: false, isInPhasesWithSeveral: false },
    cpv: "75250000",
    isPatientTransport: false,
    concernsExistingProperty: true,
    isEmployment: true,
    approval: { admitsEveryQualified: true, usersChoose: true },
    concession: { givesRightToExploit: true, transfersOperatingRisk: true },
  },
};

/** What kind of actor: one that takes profit, one that does not, one that is part of the public sector. */
const actors: Record<string, Record<string, unknown>> = {
  commercial: {
    legalForm: "AS",
    aimsAtProfit: true,
    returnOnEquityIsMainAim: true,
    worksOnlyForSocialPurpose: false,
    reinvestsSurplus: false,
    restsOnVoluntaryEffort: false,
  },
  nonprofit: {},
  public: { legalForm: "KF", isPubliclyOrganised: true, isPubliclyControlled: true },
};

/** No lot is claimed: whether a lot is small is another matter, and its bounds are not held for every day. */
function purchase(subject: string, amount: string, exemption: string, met: string, actor: string): Case {
  const { contract } = everything as unknown as { contract: Record<string, unknown> };
  return {
    ...everything,
    transfer: { ...(everything as { transfer: object }).transfer, isNonEconomicService: met === "all" },
    contract: {
      ...contract,
      lotValue: undefined,
      smallLotsShare: undefined,
      subject,
      estimatedValue: amount,
      exemption,
      ...exempting[met],
    },
    actor: { ...(everything as { actor: object }).actor, ...actors[actor] },
  } as Case;
}

function assess(input: Case, on: string): Assessment {
  const answer = assessSync(input, { on, detail: "verdicts" });
  if (!answer.ok) throw new Error(answer.issues.map(({ message }) => message).join("\n"));
  return answer;
}

const met = (answer: Assessment) =>
  answer.regimes.filter(({ result }) => result === "met").map(({ id }) => id);
const open = (answer: Assessment) =>
  answer.routes.filter(({ verdict }) => verdict === "open").map(({ id }) => id);

describe("a purchase of which everything is known has exactly one regime, and a route", () => {
  test.each(days)(
    "on %s and until the law changes, for every subject, amount, exemption and actor",
    (day) => {
      const amounts = amountsOn(day);
      expect(amounts.length).toBeGreaterThan(10);
      const wrong: string[] = [];
      for (const subject of subjects)
        for (const amount of amounts)
          for (const exemption of exemptions)
            for (const isMet of Object.keys(exempting))
              for (const actor of Object.keys(actors)) {
                const answer = assess(purchase(subject, amount, exemption, isMet, actor), day);
                const regimes = met(answer);
                if (regimes.length !== 1 || open(answer).length === 0)
                  wrong.push(
                    `${subject} ${amount} ${exemption} ${isMet} ${actor}: ${regimes} / ${open(answer)}`,
                  );
              }
      expect(wrong).toEqual([]);
    },
  );
});

describe("a support has no regime of procurement, and always a route", () => {
  test.each(days)("on %s, for every form and kind of award", (day) => {
    for (const form of valuesOf("transfer.form"))
      for (const awardType of valuesOf("aid.awardType"))
        for (const actor of Object.keys(actors)) {
          const answer = assess(
            {
              transfer: { nature: "support", form },
              aid: {
                awardType,
                guarantee: { isForBusiness: false, hasSubstantialRisk: { value: false, reason: "Vurdert." } },
                loan: { isRelent: false },
              },
              actor: actors[actor],
            } as Case,
            day,
          );
          expect(met(answer)).toEqual([]);
          expect(open(answer)).toContain("grant.notified");
        }
  });
});
