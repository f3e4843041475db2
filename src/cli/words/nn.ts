import type { CliWords } from "./words";

export const nn: CliWords = {
  about:
    "Seier kva lovlege vegar ein kommune har når han vil kjøpe av eller støtte ein aktør, med heimel og plikter.",
  commands: {
    assess: "vurder ei sak",
    explain: "forklar svaret for éin veg, vilkår for vilkår",
    rules: "vis reglane, eller éin regel",
    lint: "kontroller reglar: dei som følgjer med, eller eigne regelpakkar",
  },
  arguments: {
    file: "JSON-fil med saka, eller - for standard inn",
    route: "id-en til vegen, til dømes procurement.limited-competition",
    id: "id-en til regelen",
    packs: "mapper eller filer med regelpakkar",
  },
  options: {
    on: "datoen reglane skal gjelde, ÅÅÅÅ-MM-DD",
    format: "text, json eller markdown",
    lang: "språk: nb, nn eller en",
    detail: "verdicts, trace eller full",
    pack: "regelpakke: mappe eller fil (kan takast opp att)",
    municipality: "kommune med eigen regelpakke: namn eller nummer",
    help: "vis hjelp",
    version: "vis versjonen",
  },
  titles: { "Usage:": "Bruk:", "Arguments:": "Argument:", "Options:": "Val:", "Commands:": "Kommandoar:" },
  exitCodes: "Avslutningskodar: 0 svara på, 1 feil i saka, 2 feil bruk, 3 feil i reglane.",

  usesToday: (date) => `Datoen er ikkje oppgitt. Brukar i dag, ${date}. Vel ein annan med --on.`,
  noPackFor: (number) =>
    `Inga regelpakke for kommune ${number} følgjer med. Berre nasjonale reglar er brukte.`,

  noFile: (path) => `Finn ikkje fila ${path}. Kontroller namnet, eller skriv - for å lese frå standard inn.`,
  isFolder: (path) => `${path} er ei mappe. Oppgi ei JSON-fil med saka.`,
  notReadable: (path, why) => `Kan ikkje lese ${path}: ${why}.`,
  tooLarge: (name, limit) => `${name} er for stor. Grensa er ${limit}.`,
  notJson: (name, place) => `${name} er ikkje gyldig JSON${place ? `: feil ved ${place}` : ""}.`,
  place: (line, column) => `linje ${line}, teikn ${column}`,
  isList: (count) =>
    `Fila er ei liste med ${count} saker. Oppgi éi sak: eit objekt, eller eit objekt med feltet «case».`,

  noPack: (path) => `Finn ikkje regelpakka ${path}. Oppgi ei mappe eller ei JSON-fil.`,
  noMunicipality: (name, known) =>
    `Inga regelpakke for «${name}» følgjer med. Desse finst: ${known}. Eigne pakkar blir lesne med --pack.`,
  rulesWrong: (count) => `${count} feil i reglane:`,
  rulesFine: (rules, parameters, packs) =>
    `Reglane er i orden: ${rules} reglar, ${parameters} verdiar, ${packs} ${packs === 1 ? "regelpakke" : "regelpakkar"}.`,
  noRule: (id) => `Regelen «${id}» finst ikkje.`,
  noRoute: (id) => `Vegen «${id}» finst ikkje.`,
  meant: (word) => ` Meinte du «${word}»?`,

  badDate: (text) => `Datoen «${text}» finst ikkje. Skriv han på forma ÅÅÅÅ-MM-DD.`,
  unknownCommand: (name) => `Kommandoen «${name}» finst ikkje.`,
  unknownOption: (name) => `Valet «${name}» finst ikkje.`,
  missingArgument: (name) => `Argumentet ${name} manglar.`,
  missingValue: (option) => `Valet ${option} manglar ein verdi.`,
  tooManyArguments: "For mange argument.",
  badChoice: (option, value, choices) => `${option} kan ikkje vere «${value}». Moglege verdiar: ${choices}.`,
  seeHelp: "Sjå hjelp: hjemmel --help",
  fault: (message) => `Feil i programmet: ${message}`,
};
