import type { IssueCode, IssueData } from "../issue";

const meant = (issue: IssueData) => (issue.suggestion ? ` Mente du «${issue.suggestion}»?` : "");
const got = (issue: IssueData) => (issue.received === undefined ? "" : ` Oppgitt: ${issue.received}.`);

export const nb: Record<IssueCode, (issue: IssueData) => string> = {
  "not-an-object": (issue) => `${issue.path || "Saken"} skal være et objekt.${got(issue)}`,
  "not-a-list": (issue) => `${issue.path} skal være en liste.${got(issue)}`,
  "unknown-field": (issue) => `Feltet ${issue.path} finnes ikke.${meant(issue)}`,
  null: (issue) => `${issue.path} er null. Utelat feltet hvis svaret ikke er kjent.`,
  "not-a-boolean": (issue) => `${issue.path} skal være true eller false.${got(issue)}`,
  "not-a-text": (issue) => `${issue.path} skal være tekst.${got(issue)}`,
  "text-too-long": (issue) => `${issue.path} er for lang. Grensen er ${issue.expected} tegn.`,
  "not-a-number": (issue) =>
    `${issue.path} skal være et tall, for eksempel 250000 eller "250000.50".${got(issue)}`,
  "not-a-whole-number": (issue) => `${issue.path} skal være et helt tall.${got(issue)}`,
  negative: (issue) => `${issue.path} kan ikke være negativ.${got(issue)}`,
  zero: (issue) => `${issue.path} må være større enn null.${got(issue)}`,
  "too-large": (issue) => `${issue.path} er urimelig stor. Grensen er ${issue.expected}.${got(issue)}`,
  "too-many-decimals": (issue) => `${issue.path} har mer enn ${issue.expected} desimaler.${got(issue)}`,
  "not-a-share": (issue) => `${issue.path} skal være en andel fra 0 til 1.${got(issue)}`,
  "unknown-value": (issue) =>
    `${issue.path} kan ikke være ${issue.received}.${meant(issue)} Mulige verdier: ${issue.expected}.`,
  "unknown-currency": (issue) => `Valutaen ${issue.received} er ikke kjent. Bruk ${issue.expected}.`,
  "not-a-date": (issue) => `${issue.path} skal være en dato som finnes, på formen ÅÅÅÅ-MM-DD.${got(issue)}`,
  "not-a-month-day": (issue) => `${issue.path} skal være en dag i året, på formen MM-DD.${got(issue)}`,
  "wrong-check-digit": (issue) => `${issue.path} har feil kontrollsiffer.${got(issue)}`,
  "not-an-organisation-number": (issue) => `${issue.path} skal være ni sifre.${got(issue)}`,
  "missing-field": (issue) => `${issue.path} mangler.`,
  "more-than": (issue) => `${issue.path} er høyere enn ${issue.expected}.${got(issue)}`,
  "too-many": (issue) => `${issue.path} har for mange rader. Grensen er ${issue.expected}.`,
  "law-date": (issue) => `Lovens dato skal være en dato som finnes, på formen ÅÅÅÅ-MM-DD.${got(issue)}`,
  "not-a-record": (issue) =>
    `Dette er ikke et vedtaksgrunnlag fra hjemmel${issue.path ? `: ${issue.path} er feil` : ""}.`,
};
