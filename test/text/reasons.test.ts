import { describe, expect, test } from "vitest";
import { assessSync, explain, type Language } from "../../src";
import { startRun } from "../../src/assessment/run";
import { compiledFindings } from "../../src/engine";
import { nationalTexts } from "../../src/explain";
import { nationalLaw } from "../../src/national-law";
import { authorityLines, inlines, speechOf } from "../../src/text";
import { reasonIn, reasonsOf } from "../../src/text/reasons";
import { fixtureFiles, lawOf } from "../support/fixtures";

const languages: readonly Language[] = ["nb", "nn", "en"];
/** Words that no reason for an open route has: a bare negation, and that something was or was not stated. */
const unreadable = /^(?:Ikke|Ikkje|Not):|er (?:ikke |ikkje )?oppgitt|\b(?:is|are) (?:not )?stated\b/;

describe("no reason for an open route is a bare negation or that something is stated", () => {
  test.each(fixtureFiles())("$file", ({ fixtures }) => {
    fixtures.forEach((fixture, index) => {
      const law = lawOf(fixture);
      const started = startRun(law, fixture.case, fixture.on);
      if (!("run" in started)) return;
      const { program, state } = started.run;
      const findings = compiledFindings(program, state.values);
      const speech = speechOf(languages[index % languages.length]!, law, fixture.on, nationalTexts);
      for (const { id, kind } of law.data.rules) {
        if ((kind !== "route" && kind !== "instrument") || findings.result(id) !== "met") continue;
        const said = reasonsOf(speech, findings.trace(id)).map((one) => reasonIn(speech, one, "met"));
        expect(
          said.filter((one) => unreadable.test(one)),
          `${fixture.name}: ${id}`,
        ).toEqual([]);
        expect(new Set(said).size, `${fixture.name}: ${id}`).toBe(said.length);
      }
    });
  });
});

describe("the authority of a route", () => {
  const on = "2026-11-23";
  const speech = speechOf("nb", nationalLaw, on, nationalTexts);
  const linesOf = (input: object, id: string) => {
    const answer = assessSync(input, { on });
    if (!answer.ok) throw new Error("invalid");
    return authorityLines(speech, answer.routes.find((one) => one.id === id)!).map(({ text }) =>
      inlines(text)
        .map((one) => (typeof one === "string" ? one : one.text))
        .join(""),
    );
  };
  const plainGrant = {
    transfer: { nature: "support", form: "grant", amount: 150000 },
    aid: { eeaScope: "inside", isEconomicActivity: false, hasOtherEconomicActivity: false },
  };

  test("leaves out what is for another form of support", () => {
    expect(linesOf(plainGrant, "grant.outside-state-aid")).toEqual([
      "Hjemmel: EØS-avtalen artikkel 61 nr. 1",
    ]);
  });
  test("names the Local Government Act where it is a ground", () => {
    const guarantee = {
      ...plainGrant,
      transfer: { nature: "support", form: "guarantee", amount: 150000 },
      aid: { ...plainGrant.aid, guarantee: { isForBusiness: false, hasSubstantialRisk: false } },
    };
    expect(linesOf(guarantee, "grant.outside-state-aid")).toEqual([
      "Hjemmel: EØS-avtalen artikkel 61 nr. 1, jf. kommuneloven § 14-19",
    ]);
  });
});

describe("the reason of a route that a ceiling closes", () => {
  const on = "2026-11-24";
  const award = (day: string, amount: number) => ({
    on: day,
    amount: { amount, currency: "EUR" as const },
    regulation: "general" as const,
  });
  const festival = {
    transfer: { nature: "support", form: "grant", amount: 900_000, payment: "at-once" },
    rate: { eurNok: "11.72" },
    aid: {
      isEconomicActivity: true,
      hasOtherEconomicActivity: false,
      affectsTrade: true,
      distortsCompetition: true,
      earlierDeMinimis: {
        awards: [award("2024-12-10", 140_000), award("2025-11-20", 100_000)],
        complete: true,
      },
    },
  } as const;
  const answer = assessSync(festival, { on });

  test.each<[Language, string, string]>([
    ["nb", "samlet støtte er over taket (EUR 316 791,81, grensen er EUR 300 000)", "høyst EUR 60 000"],
    ["nn", "samla støtte er over taket (EUR 316 791,81, grensa er EUR 300 000)", "høgst EUR 60 000"],
    [
      "en",
      "the aid in all is above the ceiling (EUR 316,791.81, the limit is EUR 300,000)",
      "at most EUR 60,000",
    ],
  ])("says once, in %s, what is so, and what is left", (lang, why, left) => {
    const screen = explain(answer, { lang, part: "first" }).replaceAll(/\s+/g, " ");
    expect(screen).toContain(`: ${why} `);
    expect(screen).toContain(left);
    expect(screen).not.toMatch(/[Ii]kke oppfylt|[Ii]kkje oppfylt|[Nn]ot met/);
  });
});
