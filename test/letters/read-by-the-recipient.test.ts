import { describe, expect, test } from "vitest";
import { type Assessment, assessSync } from "../../src";
import type { Language } from "../../src/law";
import { composeLetter, type LetterKind } from "../../src/letters/kinds";
import { written } from "../../src/letters/letter";
import type { LetterDetails } from "../../src/letters/types";
import { type Fixture, fixtureFiles } from "../support/fixtures";

/** What is in a letter is for the one who gets it, and said once. */

const everyday = fixtureFiles("fixtures/everyday").flatMap(({ fixtures }) => fixtures);
const caseOf = (words: string) => everyday.find(({ name }) => name.includes(words))!;
const premises = caseOf("Premises worth");
const plot = everyday.find(({ case: { transfer } }) => transfer?.form === "sale-below-value")!;
const guarantee = everyday.find(({ case: { transfer } }) => transfer?.form === "guarantee")!;
const cultureHouse = everyday.find(({ case: { aid } }) => aid?.purpose !== undefined)!;
const festival = everyday.find(({ case: { actor } }) => actor?.name === "Sundfestivalen AS")!;

function answerTo({ case: input, on }: Pick<Fixture, "case" | "on">, lang: Language) {
  return assessSync(input, { on, lang, detail: "full" }) as Assessment & { ok: true };
}

function letterOf(
  kind: LetterKind,
  fixture: Pick<Fixture, "case" | "on">,
  lang: Language,
  more: { route?: string; details?: LetterDetails } = {},
): string {
  const answer = answerTo(fixture, lang);
  const composed = composeLetter(kind, answer, { lang, route: answer.conclusion?.route ?? "", ...more });
  if (!composed.ok) return composed.refusals.map(({ message }) => message).join("\n");
  const letter = written(composed.blocks, { lang });
  return letter.ok ? letter.text.replaceAll("\u00A0", " ") : "";
}

describe("the reasons do not tell the recipient which kind of case it is not", () => {
  test.each([
    ["premises", premises, /lån eller garanti|må regnes om|skal reknast om/],
    ["a plot below value", plot, /lån eller garanti|må regnes om|er lokaler eller salg/],
    ["a culture house", cultureHouse, /Formålet krever ikke|er et tilskudd eller/],
  ] as const)("%s", (_, fixture, branch) => {
    const letter = letterOf("grant", fixture, "nb");
    expect(letter).toContain("## Begrunnelse");
    expect(letter).not.toMatch(branch);
    expect(letterOf("reasons", fixture, "nb")).toMatch(branch);
  });
});

describe("a judgement is said once, with its reason under it", () => {
  test.each([
    ["nb", "- Garantien innebærer ikke en vesentlig økonomisk risiko\n  - «Klubben har"],
    ["nn", "- Garantien inneber ikkje ein vesentleg økonomisk risiko\n  - «Klubben har"],
    ["en", "risk\n  - “Klubben har"],
  ] as const)("%s", (lang, once) => {
    const letter = letterOf("grant", guarantee, lang);
    expect(letter).toContain(once);
    expect(letter.match(/Klubben har/g)).toHaveLength(1);
    expect(letter).not.toMatch(/\? (Svar|Answer): /);
  });
});

describe("on paper a regulation has its number, and one in a sentence a small letter", () => {
  test.each([
    ["nb", "unntak fra notifikasjonsplikt (FOR-2023-01-02-2) § 2", "støtte etter [forordning (EU) 2023/2831"],
    ["nn", "unntak frå notifikasjonsplikt (FOR-2023-01-02-2) § 2", "støtte etter [forordning (EU) 2023/2831"],
    ["en", "Exemption Regulation (FOR-2023-01-02-2) § 2", "aid under [Regulation (EU) 2023/2831"],
  ] as const)("%s", (lang, number, sentence) => {
    const letter = letterOf("grant", premises, lang);
    expect(letter).toContain(number);
    expect(letter).toContain(sentence);
  });
});

test.each([
  ["nb", "Det gis ingen annen offentlig støtte til de samme kostnadene."],
  ["nn", "Det blir ikkje gjeve anna offentleg støtte til dei same kostnadene."],
  ["en", "There is no other public aid for the same costs."],
] as const)("no other aid is a sentence, not an amount of nothing: %s", (lang, sentence) => {
  expect(letterOf("de-minimis", premises, lang)).toContain(sentence);
});

describe("the title is of what is given or was applied for", () => {
  const refused = { details: { reason: "Ikke prioritert." }, route: "grant.outside-state-aid" };
  test.each([
    [
      "nb",
      "# Brev om bagatellmessig støtte\n",
      "# Avslag på søknad om garanti\n",
      "# Avslag på søknad om støtte\n",
    ],
    [
      "nn",
      "# Brev om bagatellmessig støtte\n",
      "# Avslag på søknad om garanti\n",
      "# Avslag på søknad om støtte\n",
    ],
    [
      "en",
      "# Letter on de minimis aid\n",
      "# Refusal of an application for a guarantee\n",
      "# Refusal of an application for support\n",
    ],
  ] as const)("%s", (lang, aid, ofGuarantee, ofPlot) => {
    expect(letterOf("de-minimis", premises, lang)).toContain(aid);
    expect(letterOf("refusal", guarantee, lang, refused)).toContain(ofGuarantee);
    expect(letterOf("refusal", plot, lang, refused)).toContain(ofPlot);
  });
});

describe("the declaration does not ask what the case says", () => {
  test.each([
    ["nb", "| Organisasjonsform | Forening, lag eller innretning |", "| Adresse | Sundveien 1, 4600 Sund |"],
    ["nn", "| Organisasjonsform | Foreining, lag eller innretning |", "| Adresse | Sundveien 1, 4600 Sund |"],
    ["en", "| Legal form | ", "| Address | Sundveien 1, 4600 Sund |"],
  ] as const)("%s", (lang, legalForm, address) => {
    const form = letterOf("declaration", premises, lang, { details: { address: "Sundveien 1\n4600 Sund" } });
    expect(form).toContain(legalForm);
    expect(form).toContain(address);
    expect(form).not.toContain("| Legal form |  |");
  });
});

test.each([
  ["nb", "hvis det begrunnes skriftlig at støtten ikke kan påvirke handelen"],
  ["nn", "om det blir grunngitt skriftleg at støtta ikkje kan påverke handelen"],
  ["en", "if "],
] as const)("a route that is not decided says what opens it, as the screen does: %s", (lang, condition) => {
  const refusal = letterOf("grant", festival, lang);
  expect(refusal).toContain(condition);
  expect(refusal).not.toContain(";");
});

test.each([
  ["nb", "| Leverandør | Stiftelsen Havna |", "| Mottaker |"],
  ["nn", "| Leverandør | Stiftelsen Havna |", "| Mottakar |"],
  ["en", "| Supplier | Stiftelsen Havna |", "| Recipient |"],
] as const)(
  "the reasons for a purchase name a supplier, and no recipient: %s",
  (lang, supplier, recipient) => {
    const reasons = letterOf("reasons", caseOf("child welfare"), lang);
    expect(reasons).toContain(supplier);
    expect(reasons).not.toContain(recipient);
    expect(letterOf("reasons", premises, lang)).toContain(recipient);
  },
);

test("a number and its limit have the same unit", () => {
  const service = {
    on: "2018-06-01",
    case: fixtureFiles("fixtures/cases")
      .flatMap(({ fixtures }) => fixtures)
      .find(({ case: { aid }, on }) => on === "2018-06-01" && aid?.sgei?.entrustmentYears === 10)!.case,
  };
  expect(letterOf("grant", service, "nb", { route: "grant.sgei-compensation" })).toContain(
    "(10 år, grensen er 10 år)",
  );
  expect(letterOf("reasons", service, "nb", { route: "grant.sgei-compensation" })).toContain(
    "(oppgitt: 10 år; krav: høyst 10 år)",
  );
});
