import type { LawTextWords } from "./words";

const missing = {
  paragraph: "paragrafen",
  subsection: "leddet",
  letter: "bokstaven",
  article: "artikkelen",
  point: "punktet",
};
const some = (amounts: readonly string[]) => (amounts.length > 0 ? amounts.join(", ") : "ingen beløp");

export const nn: LawTextWords = {
  noFolder: (folder) => `Finn ikkje mappa ${folder}. Oppgje ei mappe med lovtekst.`,
  emptyFolder: (folder) =>
    `Mappa ${folder} har ingen lovtekst. Den leser Markdown med index.json, tekst frå EUR-Lex og XML frå Lovdata.`,
  packed: (archive) => `${archive} er pakka. Pakk henne ut først, til dømes med tar xjf, og oppgje mappa.`,
  held: ({ citations, checked, withoutText, lookedAt }) =>
    `Tilvisingar: ${citations}. Haldne mot lovteksten: ${checked}. Utan lovtekst i mappa: ${withoutText}. Endringar sette på før: ${lookedAt}.`,
  fileProblems: "Filer som ikkje kunne lesast",
  problem: ({ file, problem, detail }) =>
    ({
      "no-index-entry": `${file} er ikkje nemnd i index.json.`,
      "not-json": `${file} er ikkje gyldig JSON: ${detail}.`,
      "missing-file": `${file} er nemnd i ${detail}, men finst ikkje.`,
      "not-xml": `${file} er ikkje gyldig XML: ${detail}`,
    })[problem],
  kinds: {
    "no-such-place": (count) => `Finst ikkje (${count})`,
    repealed: (count) => `Oppheva (${count})`,
    "not-yet": (count) => `Ikkje i kraft enno (${count})`,
    "act-not-in-force": (count) => `Lova eller forskrifta gjaldt ikkje (${count})`,
    "wrong-eu-act": (count) => `Feil paragraf for EU-rettsakta (${count})`,
    "eu-act-not-yet": (count) => `EU-rettsakta gjaldt ikkje enno (${count})`,
    "amount-differs": (count) => `Beløpet står ikkje i teksten (${count})`,
    "amount-stale": (count) => `Beløpet er endra (${count})`,
    "date-differs": (count) => `Feil første dag (${count})`,
    "unknown-amendment": (count) => `Ukjend endring (${count})`,
    break: (count) => `Se på dette: endra i perioden (${count})`,
    "original-unseen": (count) => `Første ordlyd ikkje sett (${count})`,
  },
  says: (one) => {
    switch (one.kind) {
      case "no-such-place":
        return `${one.place}: ${missing[one.missing]} finst ikkje. Rett tilvisinga.`;
      case "repealed":
        return `${one.place} er oppheva frå ${one.on} ved ${one.by}. Avslutt versjonen dagen før, og finn kva som gjeld etter.`;
      case "not-yet":
        return `${one.place} kom først ${one.on}. La versjonen begynne da, eller finn heimelen som gjaldt før.`;
      case "act-not-in-force":
        return one.isOver
          ? `Gjaldt til og med ${one.on}. Del versjonen der.`
          : `Gjeld frå ${one.on}. Del versjonen der.`;
      case "wrong-eu-act":
        return `${one.place} nemner ${one.named.join(", ") || "inga EU-rettsakt"}, ikkje ${one.wanted.join(", ")}.${one.rather.length > 0 ? ` Det gjer ${one.rather.join(", ")}.` : ""}`;
      case "eu-act-not-yet":
        return `${one.place} nemner ${one.wanted.join(", ")} først frå ${one.on} (${one.by}).`;
      case "amount-differs":
        return `${one.value} ${one.unit} står ikkje i ${one.place} slik han lydde ${one.from}. Der står ${some(one.amounts)}.${one.rather.length > 0 ? ` Beløpet står i ${one.rather.join(", ")}.` : ""}`;
      case "amount-stale":
        return `${one.value} ${one.unit} står ikkje lenger i ${one.place} frå ${one.on} (${one.by}). Der står ${some(one.amounts)}. Legg inn ein ny verdi frå den dagen.`;
      case "date-differs":
        return `${one.by} tok til å gjelde ${one.on}, ikkje ${one.from}.`;
      case "unknown-amendment":
        return `${one.by} er ikkje blant endringane av ${one.place}.`;
      case "break":
        return `${one.place} vart endra ${one.on} ved ${one.by}${one.instruction ? ` («${one.instruction}»)` : ""}. Samanlikn ordlyden, og før det opp i rules/amendments.json eller del versjonen.`;
      case "original-unseen":
        return `Ordlyden før ${one.on} er ikkje i mappa.`;
    }
  },
  routes: (ids) => `Heimlar som byggjer på det: ${ids}`,
  stale: "Står som sett på, men finst ikkje i teksten eller reglane lenger",
  unseen: (count) => `${count} versjonar byrjar før den eldste ordlyden i mappa.`,
  allStands: "Alle tilvisingar som kan kontrollerast, stemmer med lovteksten.",
};
