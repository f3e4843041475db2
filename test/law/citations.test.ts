import { describe, expect, test } from "vitest";
import { assessSync } from "../../src";
import { nationalTexts } from "../../src/explain";
import { nationalLaw } from "../../src/national-law";

const { sources, rules } = nationalLaw.data;

/** Words of an English title that Norwegian does not have. */
const english = /\b(?:the|of|and|Act|Regulations?|Directive|Guidelines)\b/;

test("no source has an English title in Norwegian", () => {
  expect(sources.filter(({ title, titles }) => english.test(`${title} ${titles?.nn ?? ""}`))).toEqual([]);
  expect("Act on Public Procurement").toMatch(english);
});

test.each(["nb", "nn"] as const)("no text of the law in %s is in English", (language) => {
  const written = rules.flatMap(({ id }) => nationalTexts[language]?.[id]?.title ?? []);
  expect(written.length).toBeGreaterThan(rules.length / 2);
  expect(written.filter((title) => english.test(title))).toEqual([]);
});

/** Which part of the procurement regulation a paragraph stands in; Part I, and what is no paragraph of it, for all. */
function partOf(provision: string): string | undefined {
  const chapter = Number(/^§§? ?(\d+)-/.exec(provision)?.[1]);
  if (chapter >= 8 && chapter <= 11) return "II";
  if (chapter >= 12 && chapter <= 28) return "III";
  return chapter === 30 ? "IV" : undefined;
}

test.each(["§ 10-2", "§ 25-1(1)", "§§ 30-7 og 30-8"])("%s is a paragraph of a part", (provision) => {
  expect(partOf(provision)).toBe({ 1: "II", 2: "III", 3: "IV" }[provision.replace(/\D/g, "")[0]!]);
});

/** § 30-1(7) makes § 10-5 hold in Part IV. */
const referredTo = new Set(["procurement.duty.part-iv-record § 10-5"]);

/** Reservations for non-profits give reasons under § 10-5, which § 30-1(7) makes hold. */
const mayNameTwo = new Set(["procurement.duty.part-iv-record", "procurement.duty.reason-for-reservation"]);

test("no duty rests on paragraphs of two parts, on any day", () => {
  const mixed = rules.flatMap(({ id, kind, versions }) =>
    kind === "duty"
      ? versions
          .filter(({ citations }) => {
            const provisions = citations.filter(({ source }) => source === "foa").flatMap(paragraphsOf);
            return new Set(provisions.map(partOf).filter(Boolean)).size > 1;
          })
          .map(({ from }) => `${id}, ${from}`)
      : [],
  );
  expect(mixed.filter((one) => !mayNameTwo.has(one.split(",")[0]!))).toEqual([]);
});

test("no duty is called good practice: what nothing commands is a note", () => {
  const titles = rules.flatMap(({ id, kind }) =>
    kind === "duty" ? [nationalTexts.nb?.[id]?.title ?? ""] : [],
  );
  expect(titles.filter((title) => /god praksis/i.test(title))).toEqual([]);
});

/** The paragraphs that a provision rests on, without those that it refers to and the acts that amended it. */
function paragraphsOf({ provision = "" }: { provision?: string | undefined }): string[] {
  return [...provision.split(",")[0]!.matchAll(/\d+-\d+[a-z]?/g)].map(([paragraph]) => `§ ${paragraph}`);
}

/** The last day of §§ 8-12a, 8-13, 19-3 and 19-5, and the first of what took their place. */
describe.each(["2024-01-01", "2026-06-30", "2026-07-01", "2026-11-23"])(
  "on %s no duty cites a paragraph of another part",
  (on) => {
    test.each([
      ["II", "procurement.announced.national", { subject: "goods", estimatedValue: 2000000 }],
      ["II", "procurement.announced.national", { subject: "works", estimatedValue: 5000000 }],
      [
        "II",
        "procurement.announced.national",
        { subject: "services", estimatedValue: 2000000, isCleaning: true },
      ],
      ["III", "procurement.announced.eea", { subject: "goods", estimatedValue: 3000000 }],
      ["III", "procurement.announced.eea", { subject: "works", estimatedValue: 70000000 }],
      [
        "III",
        "procurement.announced.eea",
        { subject: "services", estimatedValue: 3000000, isCleaning: true },
      ],
      ["IV", "procurement.health-and-social", { subject: "health-social", estimatedValue: 10000000 }],
    ] as const)("Part %s: %s of %o", (part, id, contract) => {
      const answer = assessSync({ transfer: { nature: "purchase" }, contract }, { on });
      if (!answer.ok) throw new Error("invalid");
      const duties = answer.routes.find((one) => one.id === id)!.duties!;
      const cited = duties.flatMap((duty) =>
        duty.citations
          .filter(({ source }) => source === "foa")
          .flatMap(({ provision }) => paragraphsOf({ provision }))
          .map((provision) => ({ duty: duty.id, provision, part: partOf(provision) })),
      );
      expect(cited.some((one) => one.part === part)).toBe(true);
      const foreign = cited.filter((one) => one.part !== undefined && one.part !== part);
      expect(foreign.filter((one) => !referredTo.has(`${one.duty} ${one.provision}`))).toEqual([]);
    });
  },
);
