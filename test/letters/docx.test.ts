import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { XMLValidator } from "fast-xml-parser";
import PizZip from "pizzip";
import { describe, expect, test, vi } from "vitest";
import { type Assessment, assessSync } from "../../src";
import { composeLetter, fillTemplate, letterFile } from "../../src/letter-files";
import { casesIn } from "../service/cases";

const sportsClub = casesIn("fixtures/everyday/01-operating-grant-to-a-sports-club.json")[0]!;
const route = "grant.outside-state-aid";
const details = {
  municipality: "Kristiansand kommune",
  address: "Idrettsveien 1\n4600 Kristiansand",
  caseNumber: "2026/123",
  archiveNumber: "243",
  yourReference: "Kari Nordmann",
  organisationNumber: "923609016",
  purpose: "Drift i 2026",
  conditions: "Regnskap sendes innen 1. mai 2027.",
  account: "1503 00 00000",
  caseHandler: "Ola Nordmann",
};

function answer(): Assessment & { ok: true } {
  const { on, case: input } = sportsClub;
  const found = assessSync(input, { on, detail: "full" });
  if (!found.ok) throw new Error("The case is valid.");
  return found;
}

async function grantDocx(lang: "nb" | "nn" | "en" = "nb", more = {}): Promise<Uint8Array> {
  const letter = await letterFile("grant", answer(), {
    route,
    lang,
    format: "docx",
    details: { ...details, ...more },
  });
  if (!letter.ok) throw new Error("The letter is written.");
  return letter.bytes;
}

const partOf = (docx: Uint8Array, name: string) => new PizZip(docx).file(name)!.asText();

/** The words of a file of Word, a line a paragraph. */
function textOf(docx: Uint8Array): string[] {
  return partOf(docx, "word/document.xml")
    .split("</w:p>")
    .map((paragraph) =>
      paragraph
        .replaceAll(/<w:br\/>/g, "\n")
        .replaceAll(/<[^>]+>/g, "")
        .replaceAll("\u00A0", " "),
    )
    .filter((line) => line !== "");
}

describe("a letter as a file of Word", () => {
  test("is a package whose parts are well-formed XML", async () => {
    const zip = new PizZip(await grantDocx());
    const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
    expect(parts).toEqual(
      expect.arrayContaining(["[Content_Types].xml", "word/document.xml", "word/styles.xml"]),
    );
    for (const name of parts) expect(XMLValidator.validate(zip.file(name)!.asText()), name).toBe(true);
  });

  test("says the decision, the amount, the address a line each, the terms and the appeal", async () => {
    const lines = textOf(await grantDocx());
    expect(lines).toEqual(
      expect.arrayContaining([
        "Idrettsveien 1",
        "4600 Kristiansand",
        "Vedtak om tilskudd",
        "Kristiansand kommune gir Solvik idrettslag et tilskudd på NOK 150 000.",
        "Regnskap sendes innen 1. mai 2027.",
        "Klage",
      ]),
    );
    expect(lines.find((line) => line.startsWith("Dere kan klage"))).toContain("forvaltningsloven § 29");
  });

  test.each([
    ["nb", "nb-NO"],
    ["nn", "nn-NO"],
    ["en", "en-GB"],
  ] as const)("in %s has the language %s, so that Word spells it right", async (lang, tag) => {
    expect(partOf(await grantDocx(lang), "word/styles.xml")).toContain(`w:lang w:val="${tag}"`);
  });

  test("has page numbers, rows that are not split, and gaps in yellow", async () => {
    const docx = await grantDocx("nb", { account: undefined });
    const names = Object.keys(new PizZip(docx).files);
    const footer = partOf(docx, names.find((name) => /word\/footer\d+\.xml/.test(name))!);
    expect(footer).toContain("NUMPAGES");
    const body = partOf(docx, "word/document.xml");
    expect(body).toContain("<w:cantSplit/>");
    expect(body).toMatch(/w:highlight w:val="yellow"[\s\S]*\[Fylles ut: konto for utbetaling\]/);
  });

  test("takes words of the case for words", async () => {
    const docx = await grantDocx("nb", { recipient: '<w:p>& "Bolten"' });
    expect(XMLValidator.validate(partOf(docx, "word/document.xml"))).toBe(true);
    expect(partOf(docx, "word/document.xml")).toContain("&lt;w:p&gt;&amp; ");
  });

  const soffice = ["soffice", "libreoffice"].find((name) => {
    try {
      return execFileSync("which", [name]);
    } catch {
      return false;
    }
  });
  test.skipIf(!soffice)("is printed by LibreOffice on at most two pages", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hjemmel-letter-"));
    writeFileSync(join(folder, "letter.docx"), await grantDocx());
    execFileSync(soffice!, [
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      join(folder, "letter.docx"),
    ]);
    const pages = readFileSync(join(folder, "letter.pdf"), "latin1").match(/\/Type\s*\/Page[^s]/g);
    expect(pages!.length).toBeLessThanOrEqual(2);
  });
});

describe("a municipality's own template", () => {
  const templateOf = (...runs: string[][]) =>
    Packer.toBuffer(
      new Document({
        sections: [
          {
            children: runs.map(
              (texts) => new Paragraph({ children: texts.map((text) => new TextRun(text)) }),
            ),
          },
        ],
      }),
    );
  const composed = () => {
    const letter = composeLetter("grant", answer(), { route, lang: "nb", details });
    if (!letter.ok) throw new Error("The letter is written.");
    return letter;
  };

  test("is filled field by field, with line breaks as breaks, and a field may be split over runs", async () => {
    const template = await templateOf(
      ["{title}"],
      ["{addr", "ess}"],
      ["{decision}"],
      ["{reasons}"],
      ["{appeal}"],
    );
    const filled = fillTemplate(template, composed(), details, "nb");
    if (!("bytes" in filled)) throw new Error("The template is filled.");
    expect(filled.unplaced).toEqual([]);
    const lines = textOf(filled.bytes);
    expect(lines[0]).toBe("Vedtak om tilskudd");
    expect(lines[1]).toBe("Idrettsveien 1\n4600 Kristiansand");
    expect(lines[2]).toContain("et tilskudd på NOK 150 000.");
  });

  test("that asks for what there is not is told so, with the nearest", async () => {
    const filled = fillTemplate(await templateOf(["{desision}"], ["{appeal}"]), composed(), details, "nb");
    expect(filled).toEqual({ ok: false, problems: [{ field: "desision", suggestion: "decision" }] });
  });

  test("without a place for the appeal is told so", async () => {
    const filled = fillTemplate(await templateOf(["{decision} {reasons}"]), composed(), details, "nb");
    expect(filled).toMatchObject({ ok: true, unplaced: ["appeal"] });
  });

  test("with the whole letter in one field has a place for all", async () => {
    const filled = fillTemplate(await templateOf(["{letter}"]), composed(), details, "nb");
    expect(filled).toMatchObject({ ok: true, unplaced: [] });
  });

  test.each([
    ["a field that is not closed", () => templateOf(["{decision"])],
    ["a file that is no file of Word", async () => Buffer.from("hello")],
  ])("%s is told, and nothing is written or printed", async (_, template) => {
    const printed = vi.spyOn(console, "log");
    const filled = fillTemplate(await template(), composed(), details, "nb");
    expect(filled).toMatchObject({ ok: false, notATemplate: expect.any(String) });
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });
});

test("a letter in Word says who made it and who changed it last", async () => {
  const core = partOf(await grantDocx(), "docProps/core.xml");
  expect(core).toContain("<dc:creator>hjemmel</dc:creator>");
  expect(core).toContain("<cp:lastModifiedBy>hjemmel</cp:lastModifiedBy>");
});

test("the declaration has the name of the applicant from the case", () => {
  const declaration = composeLetter("declaration", answer(), { route: "", lang: "nb" });
  if (!declaration.ok) throw new Error("The declaration is written.");
  expect(declaration.blocks).toContainEqual(
    expect.objectContaining({ rows: expect.arrayContaining([["Navn", expect.stringMatching(/\S/)]]) }),
  );
});
