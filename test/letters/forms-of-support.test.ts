import { describe, expect, test } from "vitest";
import { type Assessment, assessSync } from "../../src";
import { writeGrantLetter } from "../../src/letters";
import { fixtureFiles } from "../support/fixtures";

/** A letter speaks of what is given as what it is, and holds the recipient to what its route demands. */

const on = "2026-11-23";
const everyday = fixtureFiles("fixtures/everyday").flatMap(({ fixtures }) => fixtures);
const sportsClub = everyday.find(({ name }) => name.includes("sports club"))!.case;
const details = { municipality: "Solvik kommune", recipient: "Laget", purpose: "drift", conditions: "ingen" };

function letterOn(input: object, lang: "nb" | "nn" | "en" = "nb"): string {
  const answer = assessSync(input, { on, lang, detail: "full" }) as Assessment & { ok: true };
  const letter = writeGrantLetter(answer, { lang, route: "grant.outside-state-aid", details });
  if (!letter.ok) throw new Error(JSON.stringify(letter));
  return letter.text;
}

const given = (form: string, more: object = {}) => ({
  ...sportsClub,
  transfer: { ...sportsClub.transfer, form },
  aid: { ...sportsClub.aid, ...more },
});
const guarantee = given("guarantee", {
  guarantee: { isForBusiness: false, hasSubstantialRisk: { value: false, reason: "Liten." } },
});

describe("the title and the decision name what is given, and what is no money has no account to be paid to", () => {
  test.each([
    ["a grant", given("grant"), "# Vedtak om tilskudd\n", "gir Laget et tilskudd på NOK 150 000", true],
    ["a guarantee", guarantee, "# Vedtak om garanti\n", "gir Laget en garanti på NOK 150 000", false],
    [
      "premises",
      given("premises"),
      "# Vedtak om lokaler\n",
      "gir Laget gratis eller rimelige lokaler til en verdi av NOK 150 000",
      false,
    ],
    [
      "a sale below value",
      given("sale-below-value"),
      "# Vedtak om salg under verdi\n",
      "gir Laget en fordel ved salg under verdi på NOK 150 000",
      false,
    ],
    [
      "a waived fee",
      given("waived-fee"),
      "# Vedtak om fritak for avgift eller gebyr\n",
      "gir Laget fritak for avgift eller gebyr på NOK 150 000",
      false,
    ],
    [
      "staff",
      given("staff"),
      "# Vedtak om hjelp fra kommunens ansatte\n",
      "gir Laget hjelp fra kommunens ansatte til en verdi av NOK 150 000",
      false,
    ],
  ])("%s", (_, input, title, decision, isPaid) => {
    const letter = letterOn(input).replaceAll("\u00A0", " ");
    expect(letter).toContain(title);
    expect(letter).toContain(decision);
    expect(letter.includes("Utbetaling")).toBe(isPaid);
    expect(letter.includes("onto for utbetaling")).toBe(isPaid);
  });
});

const written = (input: object, lang: "nb" | "nn" | "en") => letterOn(input, lang).replaceAll("\u00A0", " ");

describe("a case that does not state its form of support is not taken for a grant of money", () => {
  const { form: _, ...transfer } = sportsClub.transfer!;
  /** With what is asked of a loan or a guarantee stated, the route is open whatever the form. */
  const formless = { ...given("grant", { loan: { isRelent: false }, ...guarantee.aid }), transfer };
  test.each([
    [
      "nb",
      "# Vedtak om støtte\n",
      "gir Laget støtte (\\[Fylles ut: støtteform\\]) på NOK 150 000",
      "Utkast. Saken",
    ],
    [
      "nn",
      "# Vedtak om støtte\n",
      "gir Laget støtte (\\[Fyllast ut: støtteform\\]) på NOK 150 000",
      "Utkast. Saka",
    ],
    [
      "en",
      "# Decision on support\n",
      "gives Laget support (\\[To be filled in: form of support\\]) of NOK 150,000",
      "Draft. The case",
    ],
  ] as const)("%s", (lang, title, decision, draft) => {
    const letter = written(formless, lang);
    expect(letter).toContain(title);
    expect(letter).toContain(decision);
    expect(letter).toContain(draft);
    expect(letter).not.toMatch(/et tilskudd på|eit tilskot på|a grant of/);
    expect(written(sportsClub, lang)).not.toContain(draft);
  });
});

describe("a duty that binds the recipient is a term", () => {
  test.each([
    ["nb", "Pengene skal bare brukes til den ikke-økonomiske aktiviteten."],
    ["nn", "Pengane skal berre brukast til den ikkje-økonomiske aktiviteten."],
    ["en", "The money shall be used for the non-economic activity only."],
  ] as const)("of a club that also has other, economic activity: %s", (lang, term) => {
    expect(letterOn(given("grant", { hasOtherEconomicActivity: true }), lang)).toContain(term);
    expect(letterOn(given("grant", { hasOtherEconomicActivity: false }), lang)).not.toContain(term);
  });

  test.each([
    ["nb", "- **\\[Avgjør om dette gjelder: ", "bare brukes til den ikke-økonomiske aktiviteten.\\]**\n"],
    ["nn", "- **\\[Avgjer om dette gjeld: ", "berre brukast til den ikkje-økonomiske aktiviteten.\\]**\n"],
    ["en", "- **\\[Decide whether this applies: ", "used for the non-economic activity only.\\]**\n"],
  ] as const)("is marked where it is not known whether it applies: %s", (lang, mark, term) => {
    const { hasOtherEconomicActivity: _, ...aid } = sportsClub.aid!;
    const unknown = letterOn({ ...sportsClub, aid }, lang);
    expect(unknown).toContain(mark);
    expect(unknown).toContain(term);
    expect(letterOn(given("grant", { hasOtherEconomicActivity: true }), lang)).not.toContain(mark);
  });

  test.each([
    ["nb", "er den ikke gyldig før det er gjort."],
    ["nn", "er han ikkje gyldig før det er gjort."],
    ["en", "it is not valid until it has been approved."],
  ] as const)("of a guarantee that may need approval, and not of a small one: %s", (lang, term) => {
    const large = { ...guarantee, transfer: { ...guarantee.transfer, amount: 3_000_000 } };
    expect(letterOn(large, lang)).toContain(term);
    expect(letterOn(guarantee, lang)).not.toContain(term);
  });
});

test.each([
  ["nb", "- Mottakeren er ikke et foretak i denne aktiviteten\n"],
  ["nn", "- Mottakaren er ikkje eit føretak i denne aktiviteten\n"],
  ["en", "- The recipient is not an undertaking in this activity\n"],
] as const)("a reason that does not hold is a sentence, not a yes or no: %s", (lang, reason) => {
  expect(letterOn(given("grant"), lang)).toContain(reason);
});
