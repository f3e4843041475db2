import { describe, expect, test } from "vitest";
import { type Assessment, assessSync, type Case, explain } from "../../src/index";
import { writeChecklist } from "../../src/letters";

/** Acts that nobody has encoded, and that can still close a route: the answer and the letter name the one that may. */
const purchase = (contract: Case["contract"]): Case => ({ transfer: { nature: "purchase" }, contract });
const limited = "procurement.limited-competition";

const named: [what: string, route: string, acts: string[], input: Case][] = [
  [
    "child welfare, by its CPV code",
    limited,
    ["barnevernsloven", "helse- og omsorgstjenesteloven", "sosialtjenesteloven"],
    purchase({ cpv: "85311300", estimatedValue: 700000 }),
  ],
  [
    "a health service",
    limited,
    ["barnevernsloven", "helse- og omsorgstjenesteloven", "sosialtjenesteloven"],
    purchase({ subject: "health-social", estimatedValue: 700000 }),
  ],
  ["schooling", limited, ["opplæringslova"], purchase({ cpv: "80100000", estimatedValue: 700000 })],
  ["a kindergarten", limited, ["barnehageloven"], purchase({ cpv: "80110000", estimatedValue: 700000 })],
  [
    "a social service that is compensated",
    "grant.sgei-compensation",
    ["barnevernsloven", "helse- og omsorgstjenesteloven", "sosialtjenesteloven"],
    {
      transfer: { nature: "support", form: "grant" },
      aid: {
        sgei: {
          isEntrusted: true,
          isGeneralInterest: { value: true, reason: "Kommunen har definert oppgaven." },
          isSocialService: true,
          entrustmentYears: 4,
          isWithinNetCost: true,
        },
      },
    },
  ],
  [
    "a guarantee of the municipality",
    "grant.outside-state-aid",
    ["kommuneloven § 14-19"],
    {
      transfer: { nature: "support", form: "guarantee", amount: 3000000 },
      aid: {
        isEconomicActivity: false,
        hasOtherEconomicActivity: false,
        guarantee: {
          isForBusiness: false,
          hasSubstantialRisk: { value: false, reason: "Klubben har betjent slike lån i ti år." },
        },
      },
    },
  ],
];

/** Without line breaks, and without the addresses behind the names of acts. */
const whole = (text: string) =>
  text.replaceAll(/\[([^\]]*)\]\(<[^>]*>\)/g, "$1").replaceAll(/[\s\u00a0]+/g, " ");

describe("a route that an act of another field could close names that act", () => {
  test.each(named)("%s, %s", (_what, route, acts, input) => {
    const answer = assessSync(input, { on: "2026-11-20", lang: "nb" }) as { ok: true } & Assessment;
    const text = whole(explain(answer, { lang: "nb" }));
    expect(acts.filter((act) => !text.includes(act))).toEqual([]);
    if (answer.routes.find(({ id }) => id === route)!.verdict !== "open") return;
    const letter = writeChecklist(answer, { route, lang: "nb" });
    expect(letter.ok && acts.filter((act) => !whole(letter.text).includes(act))).toEqual([]);
  });

  test("what is not checked names the Local Government Act and sector law, in every answer", () => {
    const answer = assessSync({}, { on: "2026-11-20", lang: "nb" }) as { ok: true } & Assessment;
    const text = whole(explain(answer, { lang: "nb" }));
    for (const said of [
      "Kommuneloven",
      "Særlover om barnevern, helse og omsorg",
      "Tilskudd som noen har krav på",
    ])
      expect(text).toContain(said);
  });
});
