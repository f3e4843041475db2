import type { CliWords } from "./words";

export const nb: CliWords = {
  about:
    "Sier hvilke lovlige veier en kommune har når den vil kjøpe av eller støtte en aktør, med hjemmel og plikter.",
  commands: {
    ask: "svar på spørsmål til veiene er avklart",
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
    goal: "any-open-route, all-routes eller id-en til én vei",
    save: "lagre intervjuet i en fil etter hvert svar",
    resume: "fortsett fra en lagret fil, eller fra en sak",
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
  standardInput: "Standard inn",
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
  ask: {
    noTerminal: "Intervjuet trenger en terminal. Bruk hjemmel assess med en fil i stedet.",
    notInterview: (file) => `${file} er verken en sak eller et lagret intervju.`,
    noGoal: (goal) => `Målet «${goal}» finnes ikke. Velg any-open-route, all-routes eller id-en til en vei.`,
    atMost: (count) => (count === 1 ? "Siste spørsmål." : `Høyst ${count} spørsmål igjen.`),
    hangs: (count, some) =>
      count === 1 ? `Betyr noe for: ${some}.` : `Betyr noe for ${count} veier, blant dem: ${some}.`,
    yes: "Ja",
    no: "Nei",
    unknown: "Vet ikke",
    back: "Tilbake til forrige spørsmål",
    stop: "Avslutt og vis svaret",
    reason: "Hvorfor? En skjønnsvurdering må begrunnes skriftlig. La stå tomt for å begrunne senere.",
    none: "Ingen",
    some: "Skriv dem inn",
    row: (number, isAid) =>
      `Nr. ${number}: dato; beløp${isAid ? "; kroner per euro den dagen" : ""}. Tom linje når alle er skrevet inn.`,
    complete: "Er listen fullstendig?",
    forms: {
      money: "Beløp i kroner, eller EUR foran.",
      date: "Dato som ÅÅÅÅ-MM-DD.",
      monthDay: "Dag som MM-DD.",
      share: "Andel i prosent, for eksempel 20 %.",
      decimal: "Tall, for eksempel 11,65.",
      count: "Helt tall.",
      organisationNumber: "Ni siffer.",
    },
    written: (form, canGoBack) =>
      `${form} ? = vet ikke${canGoBack ? ", < = tilbake" : ""}, . = avslutt`.trim(),
    theCase: "Saken, til bruk med hjemmel assess:",
  },
  seeHelp: "Se hjelp: hjemmel --help",
  fault: (message) => `Feil i programmet: ${message}`,
};
