import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { command, fileWith } from "./command";

const sportsClub = "fixtures/everyday/01-operating-grant-to-a-sports-club.json";
const folder = mkdtempSync(join(tmpdir(), "hjemmel-letters-"));
const details = fileWith("details.json", { municipality: "Solvik kommune", caseNumber: "2026/1" });

describe("hjemmel letter", () => {
  test("writes Markdown to standard output, about the route of the conclusion", async () => {
    const { code, out } = await command(["letter", "grant", sportsClub, "--details", details]);
    expect(code).toBe(0);
    expect(out).toContain("**Solvik kommune gir Solvik idrettslag et tilskudd på NOK 150 000.**");
  });

  test.each([
    ["grant", "fixtures/everyday/11-plot-below-value.json", true],
    ["reasons", "fixtures/everyday/11-plot-below-value.json", false],
    ["grant", sportsClub, false],
  ])(
    "of %s of %s tells the case handler of doubts that the recipient is not told: %s",
    async (kind, file, isTold) => {
      const { code, out, err } = await command(["letter", kind, file]);
      expect(code).toBe(0);
      expect(err.includes("ikke bekreftet i primærkilde")).toBe(isTold);
      if (kind === "grant") expect(out).not.toMatch(/bekreftet|usikker/);
    },
  );

  test.each([
    ["letter.docx", "PK"],
    ["letter.html", "<!doctype html>"],
    ["letter.md", "**Solvik kommune**"],
  ])("writes %s by its ending", async (name, begins) => {
    const path = join(folder, name);
    const { code } = await command(["letter", "grant", sportsClub, "--details", details, "-o", path]);
    expect(code).toBe(0);
    expect(readFileSync(path, "latin1").startsWith(begins)).toBe(true);
  });

  test.each([
    ["reasons", "# Begrunnelse: Tilskudd som ikke er statsstøtte"],
    ["checklist", "# Sjekkliste: Tilskudd som ikke er statsstøtte"],
    ["declaration", "# Erklæring om bagatellmessig støtte"],
  ])("writes %s", async (kind, title) => {
    const { code, out } = await command(["letter", kind, sportsClub]);
    expect([code, out.split("\n")[0]]).toEqual([0, title]);
  });

  test.each([
    ["a kind there is not", ["letter", "grnt", sportsClub], 2, "grant"],
    ["another ending", ["letter", "grant", sportsClub, "-o", join(folder, "x.pdf")], 2, ".docx"],
    ["a refusal without a route", ["letter", "refusal", sportsClub], 2, "--route"],
    [
      "a case that is to be clarified first",
      ["letter", "grant", "fixtures/everyday/10-visiting-service.json"],
      1,
      "avklares først",
    ],
    [
      "a route that is open",
      ["letter", "refusal", sportsClub, "--route", "grant.outside-state-aid"],
      1,
      "reason",
    ],
    ["a route that is closed", ["letter", "grant", sportsClub, "--route", "procurement.concession"], 1, "."],
    [
      "details that are wrong",
      ["letter", "grant", sportsClub, "--details", fileWith("d.json", { adress: 1, purpose: null })],
      1,
      "details.adress",
    ],
  ])("%s is refused with what to do, and nothing is written", async (_, argv, code, named) => {
    const ended = await command(argv);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(ended.err).toContain(named);
    expect(existsSync(join(folder, "x.pdf"))).toBe(false);
  });
});

describe("hjemmel letter --archive", () => {
  const place = (name: string) => join(mkdtempSync(join(tmpdir(), "hjemmel-archive-")), name);

  test("makes a folder with the letter, the record and the message to the archive", async () => {
    const archive = place("case");
    const argv = ["letter", "grant", sportsClub, "--details", details, "--archive", archive];
    const { code, out } = await command(argv);
    expect([code, out]).toEqual([0, ""]);
    expect(readdirSync(archive).sort()).toEqual(["arkivmelding.xml", "letter.docx", "record.json"]);
    expect(readFileSync(join(archive, "arkivmelding.xml"), "utf8")).toContain(
      "<tittel>Vedtak om tilskudd</tittel>",
    );
    expect((await command(["replay", join(archive, "record.json")])).code).toBe(0);
    const again = await command(argv);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining(archive)]);
  });

  test.each([
    ["nb", "[Fylles ut: adresse]", "under redigering"],
    ["nn", "[Fyllast ut: adresse]", "under redigering"],
    ["en", "[To be filled in: address]", "being edited"],
  ])("tells of what is still to be filled in, and so does the message: %s", async (lang, gap, said) => {
    const archive = place("unfinished");
    const { code, err } = await command([
      ...["letter", "grant", sportsClub, "--details", details, "--archive", archive, "--lang", lang],
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining(gap)]);
    expect(err).toContain(said);
    expect(readFileSync(join(archive, "arkivmelding.xml"), "utf8")).toContain("<m:kode>B</m:kode>");
  });

  test("tells that the answer does not decide the route that is refused", async () => {
    const undecided = fileWith("undecided.json", { transfer: { nature: "support" } });
    const own = fileWith("own.json", {
      caseNumber: "2026/1",
      recipient: "Laget",
      reason: "Ikke prioritert.",
    });
    const { code, err } = await command([
      ...["letter", "refusal", undecided, "--on", "2026-11-23", "--route", "grant.de-minimis.general"],
      ...["--details", own, "--archive", place("undecided")],
    ]);
    expect([code, err]).toEqual([0, expect.stringContaining("Bagatellmessig støtte")]);
    expect(err).toContain("ikke avgjort");
  });

  const noCaseNumber = fileWith("no-number.json", { municipality: "Solvik kommune" });
  test.each([
    ["no case number", ["--details", noCaseNumber], "case", 1, "details.caseNumber"],
    ["an output beside", ["--details", details, "-o", "x.docx"], "case", 2, "--archive"],
    ["no folder to hold it", ["--details", details], "none/case", 2, "none"],
    ["a route that is closed", ["--details", details, "--route", "procurement.concession"], "case", 1, "."],
  ])("with %s makes nothing, and says why", async (_, more, name, code, named) => {
    const archive = place(name);
    const ended = await command(["letter", "grant", sportsClub, ...more, "--archive", archive]);
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(named)]);
    expect(existsSync(archive)).toBe(false);
    expect(readdirSync(join(archive, name.includes("/") ? "../.." : ".."))).toEqual([]);
  });
});
