import type { LawTextWords } from "./words";

const missing = {
  paragraph: "paragrafen",
  subsection: "leddet",
  letter: "bokstaven",
  article: "artikkelen",
  point: "punktet",
};
const some = (amounts: readonly string[]) => (amounts.length > 0 ? amounts.join(", ") : "ingen beløp");

export const nb: LawTextWords = {
  noFolder: (folder) => `Finner ikke mappen ${folder}. Oppgi en mappe med lovtekst.`,
  emptyFolder: (folder) =>
    `Mappen ${folder} har ingen lovtekst. Den leser Markdown med index.json, tekst fra EUR-Lex og XML fra Lovdata.`,
  packed: (archive) => `${archive} er pakket. Pakk den ut først, for eksempel med tar xjf, og oppgi mappen.`,
  held: ({ citations, checked, withoutText, lookedAt }) =>
    `Henvisninger: ${citations}. Holdt mot lovteksten: ${checked}. Uten lovtekst i mappen: ${withoutText}. Endringer sett på før: ${lookedAt}.`,
  fileProblems: "Filer som ikke kunne leses",
  problem: ({ file, problem, detail }) =>
    ({
      "no-index-entry": `${file} er ikke nevnt i index.json.`,
      "not-json": `${file} er ikke gyldig JSON: ${detail}.`,
      "missing-file": `${file} er nevnt i ${detail}, men finnes ikke.`,
      "not-xml": `${file} er ikke gyldig XML: ${detail}`,
    })[problem],
  kinds: {
    "no-such-place": (count) => `Finnes ikke (${count})`,
    repealed: (count) => `Opphevet (${count})`,
    "not-yet": (count) => `Ikke i kraft ennå (${count})`,
    "act-not-in-force": (count) => `Loven eller forskriften gjaldt ikke (${count})`,
    "wrong-eu-act": (count) => `Feil paragraf for EU-rettsakten (${count})`,
    "eu-act-not-yet": (count) => `EU-rettsakten gjaldt ikke ennå (${count})`,
    "amount-differs": (count) => `Beløpet står ikke i teksten (${count})`,
    "amount-stale": (count) => `Beløpet er endret (${count})`,
    "date-differs": (count) => `Feil første dag (${count})`,
    "unknown-amendment": (count) => `Ukjent endring (${count})`,
    break: (count) => `Se på dette: endret i perioden (${count})`,
    "original-unseen": (count) => `Første ordlyd ikke sett (${count})`,
  },
  says: (one) => {
    switch (one.kind) {
      case "no-such-place":
        return `${one.place}: ${missing[one.missing]} finnes ikke. Rett henvisningen.`;
      case "repealed":
        return `${one.place} er opphevet fra ${one.on} ved ${one.by}. Avslutt versjonen dagen før, og finn hva som gjelder etter.`;
      case "not-yet":
        return `${one.place} kom først ${one.on}. La versjonen begynne da, eller finn hjemmelen som gjaldt før.`;
      case "act-not-in-force":
        return one.isOver
          ? `Gjaldt til og med ${one.on}. Del versjonen der.`
          : `Gjelder fra ${one.on}. Del versjonen der.`;
      case "wrong-eu-act":
        return `${one.place} nevner ${one.named.join(", ") || "ingen EU-rettsakt"}, ikke ${one.wanted.join(", ")}.${one.rather.length > 0 ? ` Det gjør ${one.rather.join(", ")}.` : ""}`;
      case "eu-act-not-yet":
        return `${one.place} nevner ${one.wanted.join(", ")} først fra ${one.on} (${one.by}).`;
      case "amount-differs":
        return `${one.value} ${one.unit} står ikke i ${one.place} slik den lød ${one.from}. Der står ${some(one.amounts)}.${one.rather.length > 0 ? ` Beløpet står i ${one.rather.join(", ")}.` : ""}`;
      case "amount-stale":
        return `${one.value} ${one.unit} står ikke lenger i ${one.place} fra ${one.on} (${one.by}). Der står ${some(one.amounts)}. Legg inn en ny verdi fra den dagen.`;
      case "date-differs":
        return `${one.by} trådte i kraft ${one.on}, ikke ${one.from}.`;
      case "unknown-amendment":
        return `${one.by} er ikke blant endringene av ${one.place}.`;
      case "break":
        return `${one.place} ble endret ${one.on} ved ${one.by}${one.instruction ? ` («${one.instruction}»)` : ""}. Sammenlign ordlyden, og før det opp i rules/amendments.json eller del versjonen.`;
      case "original-unseen":
        return `Ordlyden før ${one.on} er ikke i mappen.`;
    }
  },
  routes: (ids) => `Hjemler som bygger på den: ${ids}`,
  stale: "Står som sett på, men finnes ikke i teksten eller reglene lenger",
  unseen: (count) => `${count} versjoner begynner før den eldste ordlyden i mappen.`,
  allStands: "Alle henvisninger som kan kontrolleres, stemmer med lovteksten.",
};
