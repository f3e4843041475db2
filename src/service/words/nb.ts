import type { ServiceWords } from "./words";

export const nb: ServiceWords = {
  problems: {
    "case-invalid": "Det er feil i saken eller i det som er spurt om",
    "letter-refused": "Brevet kan ikke skrives",
    "not-json": "Innholdet er ikke gyldig JSON",
    "not-utf8": "Innholdet er ikke i UTF-8; send det på nytt i UTF-8",
    "too-large": "Innholdet er for stort",
    "too-slow": "Innholdet brukte for lang tid på å komme fram",
    "media-type": "Tjenesten leser ikke denne medietypen",
    "not-found": "Det finnes ingenting på denne adressen",
    "no-rule": "Regelen finnes ikke",
    method: "Adressen tar ikke imot denne metoden",
    "bad-request": "Forespørselen er ikke gyldig HTTP",
    busy: "Tjenesten har så mange forespørsler som den tar på én gang; prøv igjen straks",
    stopping: "Tjenesten er i ferd med å stanse",
    fault: "Feil i tjenesten; forespørselen ble ikke besvart",
  },
  notJson: (place) =>
    place
      ? `Den første feilen er på linje ${place.line}, tegn ${place.column}.`
      : "Send et JSON-objekt med case og on.",
  tooLarge: (bytes) => `Grensen er ${bytes} byte.`,
  mediaType: (allowed) => `Send ${allowed}.`,
  method: (allowed) => `Bruk ${allowed}.`,
  noRule: (id, suggestion) =>
    `Ingen regel eller verdi har id-en ${id}.${suggestion ? ` Mente du ${suggestion}?` : ""}`,
  noKind: (kind, allowed) => `Det finnes ikke noe brev av typen ${kind}. Typene er: ${allowed}.`,
};
