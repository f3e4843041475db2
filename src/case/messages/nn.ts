import type { IssueCode, IssueData } from "../issue";

const meant = (issue: IssueData) => (issue.suggestion ? ` Meinte du «${issue.suggestion}»?` : "");
const got = (issue: IssueData) => (issue.received === undefined ? "" : ` Oppgitt: ${issue.received}.`);

export const nn: Record<IssueCode, (issue: IssueData) => string> = {
  "not-an-object": (issue) => `${issue.path || "Saka"} skal vere eit objekt.${got(issue)}`,
  "not-a-list": (issue) => `${issue.path} skal vere ei liste.${got(issue)}`,
  "unknown-field": (issue) => `Feltet ${issue.path} finst ikkje.${meant(issue)}`,
  null: (issue) => `${issue.path} er null. Utelat feltet om svaret ikkje er kjent.`,
  "not-a-boolean": (issue) => `${issue.path} skal vere true eller false.${got(issue)}`,
  "not-a-text": (issue) => `${issue.path} skal vere tekst.${got(issue)}`,
  "text-too-long": (issue) => `${issue.path} er for lang. Grensa er ${issue.expected} teikn.`,
  "not-a-number": (issue) =>
    `${issue.path} skal vere eit tal, til dømes 250000 eller "250000.50".${got(issue)}`,
  "not-a-whole-number": (issue) => `${issue.path} skal vere eit heilt tal.${got(issue)}`,
  negative: (issue) => `${issue.path} kan ikkje vere negativ.${got(issue)}`,
  zero: (issue) => `${issue.path} må vere større enn null.${got(issue)}`,
  "too-large": (issue) => `${issue.path} er urimeleg stor. Grensa er ${issue.expected}.${got(issue)}`,
  "too-many-decimals": (issue) => `${issue.path} har meir enn ${issue.expected} desimalar.${got(issue)}`,
  "not-a-share": (issue) => `${issue.path} skal vere ein del frå 0 til 1.${got(issue)}`,
  "unknown-value": (issue) =>
    `${issue.path} kan ikkje vere ${issue.received}.${meant(issue)} Moglege verdiar: ${issue.expected}.`,
  "unknown-currency": (issue) => `Valutaen ${issue.received} er ikkje kjend. Bruk ${issue.expected}.`,
  "not-a-date": (issue) => `${issue.path} skal vere ein dato som finst, på forma ÅÅÅÅ-MM-DD.${got(issue)}`,
  "not-a-month-day": (issue) => `${issue.path} skal vere ein dag i året, på forma MM-DD.${got(issue)}`,
  "wrong-check-digit": (issue) => `${issue.path} har feil kontrollsiffer.${got(issue)}`,
  "not-an-organisation-number": (issue) => `${issue.path} skal vere ni siffer.${got(issue)}`,
  "missing-field": (issue) => `${issue.path} manglar.`,
  "more-than": (issue) => `${issue.path} er høgare enn ${issue.expected}.${got(issue)}`,
  "too-many": (issue) => `${issue.path} har for mange rader. Grensa er ${issue.expected}.`,
  "law-date": (issue) => `Datoen for lova skal vere ein dato som finst, på forma ÅÅÅÅ-MM-DD.${got(issue)}`,
  "not-a-record": (issue) =>
    `Dette er ikkje eit vedtaksgrunnlag frå hjemmel${issue.path ? `: ${issue.path} er feil` : ""}.`,
};
