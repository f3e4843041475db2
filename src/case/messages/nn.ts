import type { IssueWords } from "./words";

export const nn: IssueWords = {
  whole: "Saka",
  given: {
    received: " Oppgitt: {received}.",
    suggestion: " Meinte du «{suggestion}»?",
    path: ": {path} er feil",
  },
  messages: {
    "not-an-object": "{path} skal vere eit objekt.{?received}",
    "not-a-list": "{path} skal vere ei liste.{?received}",
    "unknown-field": "Feltet {path} finst ikkje.{?suggestion}",
    null: "{path} er null. Utelat feltet om svaret ikkje er kjent.",
    "not-a-boolean": "{path} skal vere true eller false.{?received}",
    "not-a-text": "{path} skal vere tekst.{?received}",
    "text-too-long": "{path} er for lang. Grensa er {expected} teikn.",
    "not-a-number": '{path} skal vere eit tal, til dømes 250000 eller "250000.50".{?received}',
    ambiguous: "{path} kan lesast på fleire måtar: {expected}. Skriv den som er meint.{?received}",
    "not-a-whole-number": "{path} skal vere eit heilt tal.{?received}",
    negative: "{path} kan ikkje vere negativ.{?received}",
    zero: "{path} må vere større enn null.{?received}",
    "too-large": "{path} er urimeleg stor. Grensa er {expected}.{?received}",
    "too-many-decimals": "{path} har meir enn {expected} desimalar.{?received}",
    "not-a-share": "{path} skal vere ein del frå 0 til 1.{?received}",
    "unknown-value": "{path} kan ikkje vere {received}.{?suggestion} Moglege verdiar: {expected}.",
    "unknown-currency": "Valutaen {received} er ikkje kjend. Bruk {expected}.",
    "not-a-date": "{path} skal vere ein dato som finst, på forma ÅÅÅÅ-MM-DD.{?received}",
    "not-a-month-day": "{path} skal vere ein dag i året, på forma MM-DD.{?received}",
    "wrong-check-digit": "{path} har feil kontrollsiffer.{?received}",
    "not-an-organisation-number": "{path} skal vere ni siffer.{?received}",
    "not-a-municipality-number":
      '{path} skal vere eit kommunenummer med fire siffer, til dømes "0301".{?received}',
    "not-a-cpv-code":
      '{path} skal vere ein CPV-kode: to eller tre siffer, eller åtte med eller utan kontrollsiffer, til dømes "85000000-9".{?received}',
    "not-a-sector-code": '{path} skal vere éin sektorkode med fire siffer, til dømes "7000".{?received}',
    "unreadable-amount":
      "{path} kan ikkje lesast som eit beløp. Skriv beløpet i kroner, til dømes 1 500 000, eller EUR 40 000.{?received}",
    "unreadable-count":
      "{path} kan ikkje lesast som eit heilt tal. Skriv til dømes 12 eller 1 200.{?received}",
    "unreadable-rate": "{path} kan ikkje lesast som ein kurs. Skriv til dømes 11,655.{?received}",
    "unreadable-share": "{path} kan ikkje lesast som ein del. Skriv til dømes 20 % eller 0,2.{?received}",
    "unreadable-date":
      "{path} kan ikkje lesast som ein dato som finst. Skriv dag, månad og år, til dømes 24.11.2026.{?received}",
    "unreadable-month-day": "{path} kan ikkje lesast som ein dag i året. Skriv til dømes 31.12.{?received}",
    "unreadable-yes-or-no": "{path} kan ikkje lesast som ja eller nei. Skriv ja eller nei.{?received}",
    "missing-field": "{path} manglar.",
    "more-than": "{path} er høgare enn {expected}.{?received}",
    "too-many": "{path} har for mange rader. Grensa er {expected}.",
    "law-date": "Datoen for lova skal vere ein dato som finst, på forma ÅÅÅÅ-MM-DD.{?received}",
    "not-a-record": "Dette er ikkje eit vedtaksgrunnlag frå hjemmel{?path}.",
  },
};
