import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assessSync, type Case, explain, type Language } from "../../src/index";

const asker = JSON.parse(readFileSync("fixtures/cases/asker-effektkontrakt.json", "utf8")) as {
  on: string;
  case: Case;
};

function said(
  input: Case,
  on: string,
  lang: Language = "nb",
  more: { only?: string; format?: "text" | "markdown" } = {},
): string {
  return explain(assessSync(input, { on }), { lang, width: 10_000, ...more });
}

/** The lines under a heading, up to the next blank line. */
function under(text: string, title: string): string {
  return text.split("\n\n").find((part) => part.startsWith(`${title}\n`)) ?? "";
}

describe("a case handler sees of Asker's effect contract", () => {
  const text = said(asker.case, asker.on);

  test("the date, the version of the rules and how far they were checked", () => {
    expect(text.split("\n")[0]).toContain("1. september 2023");
    expect(under(text, "OM REGLENE")).toMatch(/Regelsett .+, kontrollert til 24\. november 2026/);
  });
  test("what the actor is not, what is not settled, and that a proposal is not law", () => {
    expect(under(text, "AKTØREN")).toMatch(/Er ikke: .*, ikke gjeldende rett/);
    expect(under(text, "AKTØREN")).toMatch(/Ikke avgjort: .*Sosial entreprenør/);
  });
  test("which part of the regulation governs", () => {
    expect(under(text, "REGLER SOM STYRER")).toContain(
      "Forskriften del I: anskaffelsesforskriften § 5-1 første ledd",
    );
  });
  test("the open routes with why and where it stands, the lightest first", () => {
    const open = under(text, "ÅPNE VEIER");
    expect(open.split("\n")[1]).toBe("✓ Begrenset konkurranse uten kunngjøring");
    expect(open).toContain("NOK 6 000 000, grensen er NOK 7 800 000");
    expect(open).toMatch(/Hjemmel: anskaffelsesforskriften §§? 5-1 første ledd/);
  });
  test("that a stricter procedure is lawful too", () => {
    expect(text).toContain(
      "✓ Kunngjort konkurranse i Doffin (del II), strengere enn loven krever, også lovlig",
    );
  });
  test("what the effect contract rests on", () => {
    expect(text).toMatch(
      /betalingsmåte, ikke en hjemmel\. Bygger på en av disse: Begrenset konkurranse uten kunngjøring/,
    );
  });
  test("duties by when they fall due", () => {
    const duties = under(text, "DETTE MÅ KOMMUNEN GJØRE");
    expect(duties).toContain("For alle åpne veier");
    expect(duties).toMatch(/Før: Følg grunnprinsippene/);
    expect(duties).toMatch(/Ved vedtak eller avtale: Krev opplysninger eller attest for skatt/);
  });
  test("what is missing as questions, and judgements apart from facts", () => {
    expect(under(text, "DETTE MANGLER")).toMatch(/\? \[contract\./);
    expect(under(text, "VURDERINGER SOM MÅ BEGRUNNES SKRIFTLIG")).toContain(
      "Er det et behov som markedet ikke har noen løsning på?",
    );
    expect(text).toContain(
      "Mulig. Skriftlig begrunnelse kreves: Er det et behov som markedet ikke har noen løsning på?",
    );
  });
  test("why a route is closed in one line, and the other family folded", () => {
    const closed = under(text, "STENGTE VEIER");
    expect(closed).toMatch(
      /✗ Kjøp utenfor anskaffelsesloven\. Ikke oppfylt: .*NOK 6 000 000, grensen er NOK 100 000/,
    );
    expect(closed).toContain("✗ Støtteveiene gjelder ikke: dette er et kjøp.");
    expect(closed).not.toContain("Bagatellmessig");
  });
  test("the doubt at the route and in the warnings, once for one and the same note", () => {
    expect(text).toContain("Begrenset konkurranse bare for ideelle eller frivillige, usikkert, se varsler");
    const warnings = under(text, "VARSLER")
      .split("\n")
      .filter((line) => line.startsWith("! Usikkert"));
    expect(new Set(warnings).size).toBe(warnings.length);
  });
  test("what is not checked", () => {
    expect(under(text, "IKKE KONTROLLERT HER").split("\n").length).toBeGreaterThan(3);
  });
});

describe.each([
  ["nb", "ÅPNE VEIER", "Støtteveiene gjelder ikke: dette er et kjøp.", "ikke bekreftet i primærkilde"],
  ["nn", "OPNE VEGAR", "Støttevegane gjeld ikkje: dette er eit kjøp.", "ikkje stadfesta i primærkjelde"],
  [
    "en",
    "OPEN ROUTES",
    "The support routes do not apply: this is a purchase.",
    "not confirmed in a primary source",
  ],
] as const)("in %s", (language, open, folded, unverified) => {
  test("the same answer is said", () => {
    const text = said(asker.case, asker.on, language);
    for (const words of [open, folded, unverified]) expect(text).toContain(words);
  });
});

const grant: Case = {
  transfer: { nature: "support", form: "grant", amount: { amount: 250_000, currency: "EUR" } },
  aid: { awardType: "ad-hoc", earlierDeMinimis: { awards: [], complete: true } },
};

test("a gap in the law closes a route with its reason", () => {
  expect(said(grant, "2024-08-01")).toMatch(
    /✗ Bagatellmessig støtte\. Ingen slik regel gjaldt på denne datoen/,
  );
});

test("a purchase is folded away where the transfer is support", () => {
  expect(said(grant, "2024-12-01")).toContain("✗ Kjøpsveiene gjelder ikke: dette er støtte.");
});

test("nothing known: no route is open, and the first question is purchase or support", () => {
  const text = said({}, "2026-11-24");
  expect(text).toContain("Ingen vei er åpen ut fra det som er oppgitt.");
  expect(text).toContain("Saken sier for lite til å avgjøre hva slags aktør dette er.");
  const [, question, answers] = under(text, "DETTE MANGLER").split("\n");
  expect(question).toContain("[transfer.nature]");
  expect(answers).toContain("purchase (Kjøp); support (Støtte)");
});

test("a date after the rules were checked is warned of", () => {
  expect(under(said({}, "2027-02-01"), "VARSLER")).toContain("Reglene er kontrollert til 24. november 2026.");
});

test("facts that contradict each other are named", () => {
  const warnings = under(
    said({ actor: { statutes: { distribution: "barred" }, paidDividends: true } }, "2025-06-02"),
    "VARSLER",
  );
  expect(warnings).toContain("Opplysninger som ikke stemmer med hverandre");
  expect(warnings).toMatch(/Regnes som ikke kjent til det er avklart: .*Har betalt utbytte/);
});

test("a judgement is shown with its reasons, and one without reasons is asked for", () => {
  const purchase = (needIsUnmetByMarket: boolean | { value: boolean; reason: string }): Case => ({
    transfer: { nature: "purchase" },
    contract: { subject: "services", estimatedValue: 700_000, needIsUnmetByMarket },
  });
  expect(said(purchase({ value: true, reason: "Markedet er undersøkt." }), "2025-06-02")).toContain(
    "Begrunnelse: «Markedet er undersøkt.»",
  );
  expect(under(said(purchase(true), "2025-06-02"), "VARSLER")).toContain("Vurderinger uten begrunnelse");
});

test("duties left undone in a transfer that has been made are shown as breaches", () => {
  const made: Case = {
    transfer: { nature: "purchase", isMade: true },
    contract: { subject: "services", estimatedValue: 2_000_000 },
    done: { "procurement.duty.doffin-notice": false },
  };
  expect(under(said(made, "2025-06-02"), "PLIKTER SOM IKKE ER FULGT")).toContain(
    "Ikke gjort: Kunngjør konkurransen i Doffin",
  );
});

describe("one route", () => {
  const text = said(asker.case, asker.on, "nb", { only: "procurement.limited-competition" });

  test("shows each condition with what was stated, what is required and where it stands", () => {
    expect(text.split("\n")[0]).toBe("Begrenset konkurranse uten kunngjøring: åpen");
    expect(text).toMatch(
      /✓ Verdien er under EØS-terskelen .*\(oppgitt: NOK 6 000 000; krav: under NOK 7 800 000\) \[anskaffelsesforskriften § 5-3/,
    );
    expect(text).toMatch(/✗ Under nasjonal terskelverdi/);
  });
  test("shows unknown conditions as such", () => {
    expect(said(asker.case, asker.on, "nb", { only: "procurement.call-off" })).toMatch(
      /\? .*\(oppgitt: ikke kjent; krav: ja\)/,
    );
  });
  test("is not opened where it lies under another", () => {
    const bridge = said(asker.case, asker.on, "nb", { only: "effect-contract.bridge" });
    expect(bridge).toContain("? Kjøp direkte fra én leverandør");
    expect(bridge).not.toContain("§ 13-4 b");
  });
  test("of the other family is folded too", () => {
    expect(said(asker.case, asker.on, "nb", { only: "grant.notified" })).toContain(
      "Støtteveiene gjelder ikke: dette er et kjøp.",
    );
  });
  test("classes and regimes can be asked for as well", () => {
    expect(said(asker.case, asker.on, "en", { only: "actor.nonprofit" })).toMatch(
      /^Non-profit actor .*: not settled/,
    );
    expect(said(asker.case, asker.on, "en", { only: "procurement.regime.part-i" })).toMatch(
      /^Part I .*: met/,
    );
  });
  test("that the answer does not hold is refused", () => {
    expect(() => said({}, "2025-06-02", "nb", { only: "procurement.nothing" })).toThrow(RangeError);
  });
});

test("invalid input is said in the language asked for, all of it", () => {
  const input = { transfer: { nature: "gift" }, contract: { estimatedValue: -1 } } as unknown as Case;
  const answer = assessSync(input, { on: "2025-06-02", lang: "en" });
  expect(explain(answer, { lang: "en" })).toMatch(
    /^2 errors in the input:\n- contract\.estimatedValue .*\n- transfer\.nature/,
  );
});

test("verdicts alone can be said too", () => {
  const answer = assessSync(asker.case, { on: asker.on, detail: "verdicts" });
  expect(explain(answer, { lang: "nb" })).toContain("✓ Begrenset konkurranse uten kunngjøring");
});

test("Markdown links to the sources", () => {
  expect(said(asker.case, asker.on, "nb", { format: "markdown" })).toMatch(
    /\[anskaffelsesforskriften\]\(<https:\/\/lovdata\.no/,
  );
});
