import type { IssueWords } from "./words";

export const nb: IssueWords = {
  whole: "Saken",
  given: {
    received: " Oppgitt: {received}.",
    suggestion: " Mente du «{suggestion}»?",
    path: ": {path} er feil",
  },
  messages: {
    "not-an-object": "{path} skal være et objekt.{?received}",
    "not-a-list": "{path} skal være en liste.{?received}",
    "unknown-field": "Feltet {path} finnes ikke.{?suggestion}",
    null: "{path} er null. Utelat feltet hvis svaret ikke er kjent.",
    "not-a-boolean": "{path} skal være true eller false.{?received}",
    "not-a-text": "{path} skal være tekst.{?received}",
    "text-too-long": "{path} er for lang. Grensen er {expected} tegn.",
    "not-a-number": '{path} skal være et tall, for eksempel 250000 eller "250000.50".{?received}',
    ambiguous: "{path} kan leses på flere måter: {expected}. Skriv den som er ment.{?received}",
    "not-a-whole-number": "{path} skal være et helt tall.{?received}",
    negative: "{path} kan ikke være negativ.{?received}",
    zero: "{path} må være større enn null.{?received}",
    "too-large": "{path} er urimelig stor. Grensen er {expected}.{?received}",
    "too-many-decimals": "{path} har mer enn {expected} desimaler.{?received}",
    "not-a-share": "{path} skal være en andel fra 0 til 1.{?received}",
    "unknown-value": "{path} kan ikke være {received}.{?suggestion} Mulige verdier: {expected}.",
    "unknown-currency": "Valutaen {received} er ikke kjent. Bruk {expected}.",
    "not-a-date": "{path} skal være en dato som finnes, på formen ÅÅÅÅ-MM-DD.{?received}",
    "not-a-month-day": "{path} skal være en dag i året, på formen MM-DD.{?received}",
    "wrong-check-digit": "{path} har feil kontrollsiffer.{?received}",
    "not-an-organisation-number": "{path} skal være ni sifre.{?received}",
    "not-a-municipality-number":
      '{path} skal være et kommunenummer med fire sifre, for eksempel "0301".{?received}',
    "not-a-cpv-code":
      '{path} skal være en CPV-kode: to eller tre sifre, eller åtte med eller uten kontrollsiffer, for eksempel "85000000-9".{?received}',
    "not-a-sector-code": '{path} skal være én sektorkode med fire sifre, for eksempel "7000".{?received}',
    "unreadable-amount":
      "{path} kan ikke leses som et beløp. Skriv beløpet i kroner, for eksempel 1 500 000, eller EUR 40 000.{?received}",
    "unreadable-count":
      "{path} kan ikke leses som et helt tall. Skriv for eksempel 12 eller 1 200.{?received}",
    "unreadable-rate": "{path} kan ikke leses som en kurs. Skriv for eksempel 11,655.{?received}",
    "unreadable-share": "{path} kan ikke leses som en andel. Skriv for eksempel 20 % eller 0,2.{?received}",
    "unreadable-date":
      "{path} kan ikke leses som en dato som finnes. Skriv dag, måned og år, for eksempel 24.11.2026.{?received}",
    "unreadable-month-day": "{path} kan ikke leses som en dag i året. Skriv for eksempel 31.12.{?received}",
    "unreadable-yes-or-no": "{path} kan ikke leses som ja eller nei. Skriv ja eller nei.{?received}",
    "missing-field": "{path} mangler.",
    "more-than": "{path} er høyere enn {expected}.{?received}",
    "too-many": "{path} har for mange rader. Grensen er {expected}.",
    "law-date": "Lovens dato skal være en dato som finnes, på formen ÅÅÅÅ-MM-DD.{?received}",
    "not-a-record": "Dette er ikke et vedtaksgrunnlag fra hjemmel{?path}.",
  },
};
