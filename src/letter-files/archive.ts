import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { XMLBuilder } from "fast-xml-parser";
import type { Assessment } from "../assessment";
import { describeIssue, type Issue } from "../case";
import type { Language } from "../law";
import { linesOf, withCase } from "../letters/gaps";
import type { LetterKind } from "../letters/kinds";
import type { LetterDetails } from "../letters/types";

/** A file of an archive folder. */
export interface ArchiveFile {
  name: string;
  bytes: Uint8Array;
}

export interface ArchiveInput {
  kind: LetterKind;
  /** The heading of the letter. */
  title: string;
  letter: { bytes: Uint8Array; format: "markdown" | "html" | "docx" };
  /** The record of the decision, as canonical JSON. */
  record: string;
  details: LetterDetails;
  /** Whether something in the letter is still to be filled in or decided. */
  isUnfinished: boolean;
  /** The program that writes, with its version. */
  system: string;
}

/** A format by its number in PRONOM, as Noark 5 names formats. */
interface FileFormat {
  ending: string;
  pronom: string;
  name: string;
  mimeType: string;
}

const formats: Record<ArchiveInput["letter"]["format"] | "json", FileFormat> = {
  docx: {
    ending: "docx",
    pronom: "fmt/412",
    name: "Microsoft Word for Windows",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  html: { ending: "html", pronom: "fmt/471", name: "HTML 5", mimeType: "text/html" },
  markdown: { ending: "md", pronom: "fmt/1149", name: "Markdown", mimeType: "text/markdown" },
  json: { ending: "json", pronom: "fmt/817", name: "JSON", mimeType: "application/json" },
};

const schema = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv";
/** Letters that leave the house; the others are notes without follow-up. */
const outgoing: readonly LetterKind[] = ["grant", "refusal", "de-minimis", "declaration"];

/**
 * The letter, the record and `arkivmelding.xml`, which says to a Noark 5 archive what they are: a message "opprett" of
 * KS Fiks Arkiv, version 1, with one `journalpost` in the case that `caseNumber` names. Without `caseNumber`, or for a
 * letter that leaves the house without `recipient`, nothing is made, and the issues say so.
 */
export function archiveOf(
  input: ArchiveInput,
  { case: facts = {}, on }: Pick<Assessment, "case" | "on">,
  lang: Language,
): { ok: true; files: ArchiveFile[] } | { ok: false; issues: Issue[] } {
  const details = withCase(input.details, facts, on);
  const isOutgoing = outgoing.includes(input.kind);
  const needed = ["caseNumber", ...(isOutgoing ? ["recipient"] : [])] as ("caseNumber" | "recipient")[];
  const missing = needed.filter((name) => !details[name]?.trim());
  if (missing.length > 0)
    return {
      ok: false,
      issues: missing.map((name) => describeIssue({ code: "missing-field", path: `details.${name}` }, lang)),
    };
  const letter = { name: `letter.${formats[input.letter.format].ending}`, bytes: input.letter.bytes };
  const record = { name: "record.json", bytes: new TextEncoder().encode(`${input.record}\n`) };
  const documents = [
    {
      ...(input.isUnfinished ? { dokumentstatus: code("B", "Dokumentet er under redigering") } : {}),
      ...documentOf(input.title, "H", 1, letter, formats[input.letter.format]),
    },
    documentOf("hjemmel-record-1", "V", 2, record, formats.json),
  ];
  const message = {
    system: input.system,
    antallFiler: documents.length,
    registrering: {
      "@_xsi:type": "journalpost",
      referanseForelderMappe: caseReference(details.caseNumber!.trim()),
      dokumentbeskrivelse: documents,
      tittel: input.title,
      ...(isOutgoing ? { korrespondansepart: recipientOf(details) } : {}),
      ...(details.archiveNumber ? { klassifikasjon: { klasseID: details.archiveNumber } } : {}),
      journalposttype: isOutgoing
        ? code("U", "Utgående dokument")
        : code("X", "Organinternt dokument uten oppfølging"),
      dokumentetsDato: details.decidedOn,
      antallVedlegg: documents.length - 1,
    },
  };
  return { ok: true, files: [letter, record, { name: "arkivmelding.xml", bytes: xmlOf(message) }] };
}

function xmlOf(message: object): Uint8Array {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  const xml: string = builder.build({
    "?xml": { "@_version": "1.0", "@_encoding": "UTF-8" },
    arkivmelding: {
      "@_xmlns": `${schema}/arkivmelding/opprett/v1`,
      "@_xmlns:m": `${schema}/metadatakatalog/v1`,
      "@_xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ...message,
    },
  });
  return new TextEncoder().encode(xml);
}

function code(value: string, description?: string): object {
  return { "m:kode": value, ...(description === undefined ? {} : { "m:beskrivelse": description }) };
}

/** `2026/123` is the year and number of a case; any other text is the id of the folder. */
function caseReference(caseNumber: string): object {
  const [, year, number] = /^(\d{4})\/(\d{1,9})$/.exec(caseNumber) ?? [];
  return year === undefined
    ? { "m:mappeID": caseNumber }
    : { "m:saksnummer": { "m:saksaar": year, "m:sakssekvensnummer": number } };
}

function documentOf(
  title: string,
  place: "H" | "V",
  number: number,
  { name, bytes }: ArchiveFile,
  { pronom, name: formatName, mimeType }: FileFormat,
): object {
  return {
    tittel: title,
    tilknyttetRegistreringSom: code(place, place === "H" ? "Hoveddokument" : "Vedlegg"),
    dokumentnummer: number,
    dokumentobjekt: {
      versjonsnummer: 1,
      variantformat: code("P", "Produksjonsformat"),
      format: code(pronom, formatName),
      mimeType,
      filnavn: name,
      referanseDokumentfil: name,
      sjekksum: bytesToHex(sha256(bytes)),
      sjekksumAlgoritme: "SHA-256",
      filstoerrelse: bytes.length,
    },
  };
}

function recipientOf({ recipient, organisationNumber, address, yourReference }: LetterDetails): object {
  const lines = address === undefined ? [] : linesOf(address);
  const [, postalCode, town] = /^(\d{4}) (.+)$/.exec(lines.at(-1) ?? "") ?? [];
  const streets = postalCode === undefined ? lines : lines.slice(0, -1);
  return {
    korrespondanseparttype: code("EM", "Mottaker"),
    korrespondansepartNavn: recipient,
    ...(organisationNumber ? { organisasjonid: organisationNumber } : {}),
    ...(streets.length > 0 ? { postadresse: streets } : {}),
    ...(postalCode === undefined ? {} : { postnummer: postalCode, poststed: town }),
    ...(yourReference ? { deresReferanse: yourReference } : {}),
  };
}
