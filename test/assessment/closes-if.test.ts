import { describe, expect, test } from "vitest";
import { type Answer, assessSync, type Case, explain, type Language } from "../../src/index";

const on = "2026-11-24";
const club = {
  actor: { legalForm: "FLI" },
  transfer: { nature: "support", form: "grant", amount: 150_000 },
  rate: { eurNok: "11.5" },
};
const services = { transfer: { nature: "purchase" }, contract: { subject: "services" } };

function routeOf(input: object, id: string) {
  const answer = assessSync(input as Case, { on });
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.routes.find((route) => route.id === id)!;
}

describe("what closes a route that is not settled", () => {
  const eur = (amount: string) => ({ amount, currency: "EUR" as const });
  const nok = (amount: string) => ({ amount, currency: "NOK" as const });
  test.each<[string, object, string, Answer[]]>([
    [
      "earlier aid over both ceilings together, this grant taken off",
      club,
      "grant.de-minimis.general",
      [{ fact: "aid.earlierDeMinimis", is: { above: eur("1036956.52") } }],
    ],
    [
      "a value of half a million or more, for services",
      services,
      "procurement.outside-act",
      [{ fact: "contract.estimatedValue", is: { atLeast: nok("500000.00") } }],
    ],
    [
      "another main purpose, of a reserved contract",
      services,
      "procurement.reserved.work-integration",
      [{ fact: "actor.mainPurposeIsWorkIntegration", is: false }],
    ],
  ])("is %s", (_what, input, id, expected) => {
    expect(routeOf(input, id).closesIf).toEqual(expected);
  });

  test.each([
    ["only a premise or the other answer of a usual fact would do", club, "grant.outside-state-aid"],
    ["the route is open", services, "procurement.announced.eea"],
    ["the route is closed", services, "grant.outside-state-aid"],
  ])("is not there where %s", (_why, input, id) => {
    expect(routeOf(input, id).closesIf).toBeUndefined();
  });

  test.each<[Language, string, string]>([
    ["nb", "Åpner hvis tidligere bagatellmessig støtte", "Stenges hvis tidligere bagatellmessig støtte"],
    ["nn", "Opnar om tidlegare bagatellmessig st", "Blir stengd om tidlegare bagatellmessig st"],
    ["en", "Opens if earlier de minimis aid", "Closes if earlier de minimis aid"],
  ])("is told in %s where one route is shown, after what opens it", (lang, opens, closes) => {
    const answer = assessSync(club as Case, { on, lang });
    const shown = explain(answer, { lang, only: "grant.de-minimis.general" });
    expect(shown.indexOf(opens)).toBeGreaterThan(0);
    expect(shown.indexOf(closes)).toBeGreaterThan(shown.indexOf(opens));
  });
});
