import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { type Assessment, assessSync } from "../../src";
import { archiveOf, type LetterKind } from "../../src/letter-files";
import { canonicalRecord, record } from "../../src/record";
import { casesIn } from "../service/cases";

const sportsClub = casesIn("fixtures/everyday/01-operating-grant-to-a-sports-club.json")[0]!;
const details = {
  caseNumber: "2026/123",
  archiveNumber: "243",
  organisationNumber: "923609016",
  address: "Idrettsveien 1\n4600 Kristiansand",
  yourReference: 'Kari & "Nils" <K>',
};

function answer(): Assessment {
  const { on, case: input } = sportsClub;
  const found = assessSync(input, { on, detail: "full" });
  if (!found.ok) throw new Error("The case is valid.");
  return found;
}

function filed(more: object = details, kind: LetterKind = "grant", isUnfinished = false) {
  const given = answer();
  return archiveOf(
    {
      kind,
      title: "Vedtak om tilskudd",
      letter: { bytes: new TextEncoder().encode("brevet"), format: "docx" },
      record: canonicalRecord(record(given)),
      details: more,
      isUnfinished,
      system: "hjemmel 0.0.0",
    },
    given,
    "en",
  );
}

function filesOf(found: ReturnType<typeof filed>) {
  if (!found.ok) throw new Error(found.issues.map(({ message }) => message).join());
  return Object.fromEntries(found.files.map(({ name, bytes }) => [name, Buffer.from(bytes)]));
}

const messageOf = (found: ReturnType<typeof filed>) => filesOf(found)["arkivmelding.xml"]!.toString();

/** The part of the schema of KS Fiks Arkiv, version 1, that a message uses: the elements of each type, in order. */
const schema: Record<string, { order: string[]; required: string[] }> = {
  arkivmelding: {
    order: ["system", "regel", "antallFiler", "mappe", "registrering"],
    required: ["system", "antallFiler"],
  },
  registrering: {
    order: [
      ...["systemID", "opprettetDato", "opprettetAv", "arkivertDato", "arkivertAv", "referanseForelderMappe"],
      ...["part", "skjerming", "gradering", "dokumentbeskrivelse", "registreringsID", "tittel"],
      ...["offentligTittel", "beskrivelse", "noekkelord", "forfatter", "dokumentmedium", "merknad"],
      ...["kryssreferanse", "korrespondansepart", "klassifikasjon", "referanseEksternNoekkel", "journalaar"],
      ...["journalsekvensnummer", "journalpostnummer", "journalposttype", "journalstatus", "journaldato"],
      ...["dokumentetsDato", "mottattDato", "sendtDato", "forfallsdato", "antallVedlegg", "journalenhet"],
    ],
    required: ["tittel", "journalposttype"],
  },
  dokumentbeskrivelse: {
    order: [
      ...["systemID", "dokumenttype", "dokumentstatus", "tittel", "beskrivelse", "forfatter"],
      ...["opprettetDato", "opprettetAv", "dokumentmedium", "tilknyttetRegistreringSom", "dokumentnummer"],
      ...["tilknyttetDato", "tilknyttetAv", "part", "merknad", "dokumentobjekt"],
    ],
    required: ["tittel", "tilknyttetRegistreringSom"],
  },
  dokumentobjekt: {
    order: [
      ...["systemID", "versjonsnummer", "variantformat", "format", "formatDetaljer", "mimeType"],
      ...["opprettetDato", "opprettetAv", "filnavn", "referanseDokumentfil", "sjekksum"],
      ...["sjekksumAlgoritme", "filstoerrelse"],
    ],
    required: ["filnavn", "referanseDokumentfil"],
  },
  korrespondansepart: {
    order: [
      ...["korrespondanseparttype", "erBehandlingsansvarlig", "korrespondansepartNavn", "organisasjonid"],
      ...["postadresse", "postnummer", "poststed", "landkode", "kontaktperson", "deresReferanse"],
    ],
    required: ["korrespondanseparttype", "korrespondansepartNavn"],
  },
  klassifikasjon: { order: ["klassifikasjonssystemID", "klasseID", "tittel"], required: ["klasseID"] },
};

interface Node {
  [name: string]: Node[] | string | undefined;
}

/** What of a message is not in the order of the schema, or is wanting. */
function faultsIn(nodes: Node[], within = ""): string[] {
  return nodes.flatMap((node) => {
    const [name] = Object.keys(node).filter((key) => key !== ":@");
    const children = node[name!];
    if (!Array.isArray(children)) return [];
    const type = schema[name!];
    const names = children.map((child) => Object.keys(child).find((key) => key !== ":@")!);
    const places = names.map((one) => type?.order.indexOf(one) ?? 0);
    return [
      ...places.flatMap((place, index) =>
        type && (place < 0 || place < (places[index - 1] ?? 0)) ? [`${within}/${name}/${names[index]}`] : [],
      ),
      ...(type?.required ?? []).filter((one) => !names.includes(one)).map((one) => `${name} without ${one}`),
      ...faultsIn(children as Node[], `${within}/${name}`),
    ];
  });
}

const parsed = (xml: string) => new XMLParser({ preserveOrder: true, ignoreAttributes: false }).parse(xml);

describe("a letter for the archive", () => {
  test.each([
    ["a grant with all that is told", details, "grant"],
    ["a grant with the least", { caseNumber: "SAK-77" }, "grant"],
    ["reasons for the file", { caseNumber: "2026/123" }, "reasons"],
    ["a declaration to be filled in", details, "declaration"],
  ] as const)("%s has its elements in the order of the schema", (_, more, kind) => {
    expect(faultsIn(parsed(messageOf(filed(more, kind))))).toEqual([]);
  });

  test("elements in another order, or wanting, are found out", () => {
    const wrong = messageOf(filed())
      .replace(/<filnavn>.*<\/filnavn>/, "")
      .replace(/(<system>.*<\/system>)\s*(<antallFiler>.*<\/antallFiler>)/, "$2$1");
    expect(faultsIn(parsed(wrong))).toEqual(["/arkivmelding/system", "dokumentobjekt without filnavn"]);
  });

  test("each file stands in it with its size and SHA-256", () => {
    const files = filesOf(filed());
    const xml = files["arkivmelding.xml"]!.toString();
    for (const name of ["letter.docx", "record.json"]) {
      const at = xml.slice(xml.indexOf(`<referanseDokumentfil>${name}`));
      expect(at).toContain(`<sjekksum>${createHash("sha256").update(files[name]!).digest("hex")}</sjekksum>`);
      expect(at).toContain(`<filstoerrelse>${files[name]!.length}</filstoerrelse>`);
    }
    expect(Object.keys(files)).toEqual(["letter.docx", "record.json", "arkivmelding.xml"]);
  });

  test.each([
    ["2026/123", "<m:saksaar>2026</m:saksaar>"],
    ["26/123", "<m:mappeID>26/123</m:mappeID>"],
    ["2026/1234567890", "<m:mappeID>2026/1234567890</m:mappeID>"],
  ])("the case %s is named by %s", (caseNumber, expected) => {
    expect(messageOf(filed({ ...details, caseNumber }))).toContain(expected);
  });

  test("the recipient has the name of the case, and words are words", () => {
    const xml = messageOf(filed());
    expect(xml).toContain("<korrespondansepartNavn>Solvik idrettslag</korrespondansepartNavn>");
    expect(xml).toContain("<deresReferanse>Kari &amp; &quot;Nils&quot; &lt;K&gt;</deresReferanse>");
    expect(xml).toContain("<postnummer>4600</postnummer>");
  });

  test("reasons are a note of the house, with no recipient", () => {
    const xml = messageOf(filed(details, "reasons"));
    expect(xml).toContain("<m:kode>X</m:kode>");
    expect(xml).not.toContain("korrespondansepart");
  });

  test("a letter with places to be filled in is being edited, and no other document of the message", () => {
    const xml = messageOf(filed(details, "grant", true));
    expect(faultsIn(parsed(xml))).toEqual([]);
    expect(xml.match(/Dokumentet er under redigering/g)).toHaveLength(1);
    expect(messageOf(filed())).not.toContain("dokumentstatus");
  });

  test("without a case number nothing is made, and that is told", () => {
    expect(filed({ recipient: " " })).toMatchObject({
      ok: false,
      issues: [
        { code: "missing-field", path: "details.caseNumber" },
        { code: "missing-field", path: "details.recipient" },
      ],
    });
  });

  /** The schema itself, from the repository of KS, is not copied here: FIKS_ARKIV_SCHEMA names a folder that has it. */
  const schemas = process.env.FIKS_ARKIV_SCHEMA;
  test.skipIf(!schemas)("is valid by the schema of KS", () => {
    const file = join(mkdtempSync(join(tmpdir(), "hjemmel-archive-")), "arkivmelding.xml");
    for (const kind of ["grant", "reasons"] as const) {
      writeFileSync(file, messageOf(filed(details, kind, kind === "grant")));
      const xsd = join(schemas!, "no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd");
      execFileSync("xmllint", ["--noout", "--nonet", "--schema", xsd, file], { stdio: "pipe" });
    }
  });
});
