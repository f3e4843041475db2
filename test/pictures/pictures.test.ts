import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { assessSync, nationalLaw } from "../../src";
import { nationalTexts } from "../../src/explain";
import { timelinePicture, treePicture } from "../../src/pictures";
import { conditionTree, inlines, type Line, speechOf, traceLines } from "../../src/text";
import { fixtureFiles } from "../support/fixtures";

const speech = speechOf("en", nationalLaw, "2026-01-01", nationalTexts);
const until = nationalLaw.verifiedTo;
const parameter = (id: string) => nationalLaw.data.parameters.find((one) => one.id === id)!;
const routes = nationalLaw.data.rules.filter(({ kind }) => kind === "route").map(({ id }) => id);

const textsOf = (picture: string) =>
  [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
const textsIn = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ text, under = [] }) => [
    inlines(text)
      .map((part) => (typeof part === "string" ? part : part.text))
      .join(""),
    ...textsIn(under),
  ]);

describe("the tree of a route", () => {
  it.each(routes)("%s: says all that its conditions say, as well-formed XML without styles", (id) => {
    const lines = conditionTree(speech, id);
    const picture = treePicture(speech.title(id), lines);
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).not.toMatch(/<style|style=/);
    const shown = textsOf(picture).replaceAll("\u00A0", " ");
    for (const text of [speech.title(id), ...textsIn(lines)])
      expect(shown).toContain(escaped(text).replaceAll("\u00A0", " "));
  });

  it("marks each condition of an answer with its result", () => {
    const { case: input, on } = fixtureFiles("fixtures/cases/generasjon-m.json")[0]!.fixtures[0]!;
    const answer = assessSync(input, { on });
    if (!answer.ok) throw new Error("The case is valid.");
    const { trace } = answer.routes.find(({ id }) => id === "effect-contract.bridge")!;
    const picture = treePicture("Effect contract", traceLines(speech, trace!));
    expect(picture).toMatch(
      /<g class="open"><text class="mark"[^>]*>✓<\/text><text[^>]*>The transfer is a purchase/,
    );
    expect(picture).toMatch(/<g class="undetermined"><text class="mark"[^>]*>\?<\/text>/);
  });

  it("lets no words of a case become elements", () => {
    const picture = treePicture("<b>", [{ text: '"x" & <script>alert(1)</script>' }]);
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).not.toMatch(/<(b|script)/);
  });
});

describe("the time line of a parameter", () => {
  it("draws each value in its time, and says them in words", () => {
    const picture = timelinePicture(speech, parameter("procurement.national-threshold"), { until })!;
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture.replaceAll("\u00A0", " ")).toContain(
      "1 January 2017 to 5 April 2018: NOK 1,100,000 (settled); From 6 April 2018: NOK 1,300,000 (settled)",
    );
    expect(picture).toMatch(/class="step settled"/);
    expect(picture).not.toMatch(/class="step unverified"/);
  });

  it("draws another reading beside what is uncertain", () => {
    const picture = timelinePicture(speech, parameter("state-aid.de-minimis.combined-ceiling"), { until })!;
    expect(picture).toContain("EUR\u00A0750,000 (Another reading. ");
    expect(picture).toMatch(/class="step uncertain"/);
    expect(picture).toMatch(/class="step alternative"/);
  });

  it("draws another first day beside the one taken, with the amount that it is another first day of", () => {
    const works = parameter("procurement.eea-threshold.works");
    const alternatives = [{ from: "2020-02-13", note: "state-aid.alternative.joint-ceiling" }];
    const values = works.values.map((value) =>
      value.from === "2020-02-12" ? { ...value, certainty: "uncertain" as const, alternatives } : value,
    );
    const picture = timelinePicture(speech, { ...works, values }, { until })!;
    expect(picture.replaceAll("\u00A0", " ")).toMatch(
      /13 February 2020 to 17 March 2022: NOK 51,500,000 \(Another reading\. /,
    );
  });

  it("says where a value stands for a time in which no rule was in force", () => {
    const picture = timelinePicture(speech, parameter("state-aid.de-minimis.ceiling"), { until })!;
    expect(picture).toContain("No rule was in force for single awards");
  });

  it("marks a day on it, and none outside", () => {
    const draw = (on: string) =>
      timelinePicture(speech, parameter("procurement.national-threshold"), { until, on });
    expect(draw("2020-01-01")).toContain('class="day"');
    expect(draw("2016-01-01")).not.toContain('class="day"');
  });

  it("is none for what never changed or is no number", () => {
    expect(
      timelinePicture(speech, parameter("procurement.in-house.activity-share"), { until }),
    ).toBeUndefined();
    expect(timelinePicture(speech, parameter("state-aid.de-minimis.window"), { until })).toBeUndefined();
  });
});
