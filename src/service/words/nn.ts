import type { ServiceWords } from "./words";

export const nn: ServiceWords = {
  problems: {
    "case-invalid": "Det er feil i saka eller i det som er spurt om",
    "letter-refused": "Brevet kan ikkje skrivast",
    "not-json": "Innhaldet er ikkje gyldig JSON",
    "not-utf8": "Innhaldet er ikkje i UTF-8; send det på nytt i UTF-8",
    "too-large": "Innhaldet er for stort",
    "too-slow": "Innhaldet brukte for lang tid på å kome fram",
    "media-type": "Tenesta les ikkje denne medietypen",
    "not-found": "Det finst ingenting på denne adressa",
    "no-rule": "Regelen finst ikkje",
    method: "Adressa tek ikkje imot denne metoden",
    "bad-request": "Førespurnaden er ikkje gyldig HTTP",
    busy: "Tenesta har så mange førespurnader som ho tek på éin gong; prøv igjen straks",
    stopping: "Tenesta er i ferd med å stanse",
    fault: "Feil i tenesta; førespurnaden vart ikkje svara på",
  },
  notJson: (place) =>
    place
      ? `Den første feilen er på linje ${place.line}, teikn ${place.column}.`
      : "Send eit JSON-objekt med case og on.",
  tooLarge: (bytes) => `Grensa er ${bytes} byte.`,
  mediaType: (allowed) => `Send ${allowed}.`,
  method: (allowed) => `Bruk ${allowed}.`,
  noRule: (id, suggestion) =>
    `Ingen regel eller verdi har id-en ${id}.${suggestion ? ` Meinte du ${suggestion}?` : ""}`,
  noKind: (kind, allowed) => `Det finst ikkje noko brev av typen ${kind}. Typane er: ${allowed}.`,
};
