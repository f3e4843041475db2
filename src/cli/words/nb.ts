import type { CliWords } from "./words";

export const nb: CliWords = {
  about:
    "Sier hvilke lovlige veier en kommune har når den vil kjøpe av eller støtte en aktør, med hjemmel og plikter.",
  commands: {
    assess: "vurder en sak",
    explain: "forklar svaret for én vei, vilkår for vilkår",
    rules: "vis reglene, eller én regel",
    lint: "kontroller regler: de som følger med, eller egne regelpakker",
  },
  arguments: {
    file: "JSON-fil med saken, eller - for standard inn",
    route: "veiens id, for eksempel procurement.limited-competition",
    id: "regelens id",
    packs: "mapper eller filer med regelpakker",
  },
  options: {
    on: "datoen reglene skal gjelde, ÅÅÅÅ-MM-DD",
    format: "text, json eller markdown",
    lang: "språk: nb, nn eller en",
    detail: "verdicts, trace eller full",
    pack: "regelpakke: mappe eller fil (kan gjentas)",
    municipality: "kommune med egen regelpakke: navn eller nummer",
    help: "vis hjelp",
    version: "vis versjonen",
  },
  titles: { "Usage:": "Bruk:", "Arguments:": "Argumenter:", "Options:": "Valg:", "Commands:": "Kommandoer:" },
  exitCodes: "Avslutningskoder: 0 besvart, 1 feil i saken, 2 feil bruk, 3 feil i reglene.",

  usesToday: (date) => `Datoen er ikke oppgitt. Bruker i dag, ${date}. Velg en annen med --on.`,
  noPackFor: (number) => `Ingen regelpakke for kommune ${number} følger med. Bare nasjonale regler er brukt.`,

  noFile: (path) =>
    `Finner ikke filen ${path}. Kontroller navnet, eller skriv - for å lese fra standard inn.`,
  isFolder: (path) => `${path} er en mappe. Oppgi en JSON-fil med saken.`,
  notReadable: (path, why) => `Kan ikke lese ${path}: ${why}.`,
  tooLarge: (name, limit) => `${name} er for stor. Grensen er ${limit}.`,
  notJson: (name, place) => `${name} er ikke gyldig JSON${place ? `: feil ved ${place}` : ""}.`,
  place: (line, column) => `linje ${line}, tegn ${column}`,
  isList: (count) =>
    `Filen er en liste med ${count} saker. Oppgi én sak: et objekt, eller et objekt med feltet «case».`,

  noPack: (path) => `Finner ikke regelpakken ${path}. Oppgi en mappe eller en JSON-fil.`,
  noMunicipality: (name, known) =>
    `Ingen regelpakke for «${name}» følger med. Disse finnes: ${known}. Egne pakker leses med --pack.`,
  rulesWrong: (count) => `${count} feil i reglene:`,
  rulesFine: (rules, parameters, packs) =>
    `Reglene er i orden: ${rules} regler, ${parameters} verdier, ${packs} ${packs === 1 ? "regelpakke" : "regelpakker"}.`,
  noRule: (id) => `Regelen «${id}» finnes ikke.`,
  noRoute: (id) => `Veien «${id}» finnes ikke.`,
  meant: (word) => ` Mente du «${word}»?`,

  badDate: (text) => `Datoen «${text}» finnes ikke. Skriv den på formen ÅÅÅÅ-MM-DD.`,
  unknownCommand: (name) => `Kommandoen «${name}» finnes ikke.`,
  unknownOption: (name) => `Valget «${name}» finnes ikke.`,
  missingArgument: (name) => `Argumentet ${name} mangler.`,
  missingValue: (option) => `Valget ${option} mangler en verdi.`,
  tooManyArguments: "For mange argumenter.",
  badChoice: (option, value, choices) => `${option} kan ikke være «${value}». Mulige verdier: ${choices}.`,
  seeHelp: "Se hjelp: hjemmel --help",
  fault: (message) => `Feil i programmet: ${message}`,
};
