import type { CliWords } from "./words";

export const nb: CliWords = {
  about:
    "Sier hvilke lovlige veier en kommune har når den vil kjøpe av eller støtte en aktør, med hjemmel og plikter.",
  commands: {
    ask: "svar på spørsmål til veiene er avklart",
    assess: "vurder en sak",
    batch: "vurder en sak på hver linje (JSON Lines), eller på hver rad i en tabell (CSV, XLSX)",
    complete: "skriv kommandofullføring for et skall",
    explain: "forklar svaret for én vei, vilkår for vilkår",
    replay: "kjør et lagret vedtaksgrunnlag om igjen og vis hva som er annerledes",
    rules: "vis reglene, eller én regel",
    lint: "kontroller regler: de som følger med, eller egne regelpakker",
    serve: "svar på saker over HTTP",
    letter: "skriv et brev: til mottakeren, til saken eller til saksbehandleren",
  },
  arguments: {
    lines: "fil med en sak på hver linje, eller med --mapping en CSV- eller XLSX-fil; - for standard inn",
    answers: "fil for svarene, eller - for standard ut",
    file: "JSON-fil med saken, eller - for standard inn",
    record: "fil med et lagret vedtaksgrunnlag, eller - for standard inn",
    route: "veien: id, del av id eller ord i navnet, for eksempel direct-award eller «direktekjøp»",
    id: "regelen: id, del av id eller ord i navnet",
    shell: "skallet: bash, zsh, fish eller powershell",
    packs: "mapper eller filer med regelpakker",
    kind: "grant, refusal, de-minimis, reasons, checklist eller declaration",
  },
  options: {
    goal: "lightest-route, any-open-route, all-routes eller id-en til én vei",
    save: "lagre intervjuet i en fil etter hvert svar",
    resume: "fortsett fra en lagret fil, eller fra en sak",
    record: "lagre svaret som vedtaksgrunnlag i en fil",
    askedRoute: "veien som det spørres om: id, del av id eller ord i navnet",
    premises: "usual: ta vanlige svar som oppgitt, og list dem under Forutsatt",
    full: "hele svaret, ikke bare det første skjermbildet",
    sources: "hvor svaret står, og hva som ikke er bekreftet",
    missing: "hva som mangler, og veiene som ikke er avgjort",
    alsoOn: "vis også hva som er annerledes en annen dato",
    law: "regler å bruke i stedet: mappe eller fil, som rules/ fra en eldre versjon",
    lawText: "hold henvisningene mot lovtekst i en mappe (Markdown med index.json, EUR-Lex, Lovdatas XML)",
    on: "datoen reglene skal gjelde, ÅÅÅÅ-MM-DD",
    format: "text, json eller markdown",
    lang: "språk: nb, nn eller en",
    detail: "verdicts, summary, trace eller full",
    pack: "regelpakke: mappe eller fil (kan gjentas)",
    municipality: "kommune med egen regelpakke: navn eller nummer",
    workers: "antall tråder",
    resumeBatch: "fortsett etter det siste svaret i filen",
    mapping: "kart fra kolonner til opplysninger (JSON); da er inndata en tabell: CSV eller XLSX",
    registers:
      "hent også fakta fra nedlastede registerfiler, .json eller .json.gz, etter organisasjonsnummer",
    summary: "skriv også en tabell over svarene: .csv eller .xlsx",
    suggestMapping: "skriv et kart å begynne med for tabellen IN, og vurder ingenting",
    expiring: "bare det som slutter å gjelde innen så mange måneder (12 om ikke annet er oppgitt)",
    doubts: "det som er i tvil, etter hvor mange hjemler som bygger på det",
    diff: "hva som er forskjellig på to datoer: --diff DATO DATO",
    quiet: "si bare det som er galt",
    port: "porten å lytte på; 0 for en ledig",
    host: "adressen å lytte på; bare denne maskinen om ikke annet er oppgitt",
    cors: "en nettadresse som får spørre fra nettlesere, som https://kommune.no (kan gjentas)",
    output: "filen brevet skrives til: .docx, .html eller .md; ellers Markdown til standard ut",
    export: "skriv alt rettslig innhold til en fil: regler og verdier med datoer, hjemmel og versjon",
    route: "hjemmelen brevet gjelder; ellers den svaret peker på",
    details: "JSON-fil med det brevet ellers skal si: adresse, saksnummer, vilkår",
    archive: "en ny mappe med brevet, vedtaksgrunnlaget og arkivmelding.xml, for et Noark 5-arkiv",
    template: "egen Word-mal med felter som {decision}, {reasons} og {appeal}",
    help: "vis hjelp",
    version: "vis versjonen",
  },
  titles: { "Usage:": "Bruk:", "Arguments:": "Argumenter:", "Options:": "Valg:", "Commands:": "Kommandoer:" },
  exitCodes:
    "Avslutningskoder: 0 besvart, 1 feil i saken, 2 feil bruk, 3 feil i reglene, 4 ugyldige linjer i en fil med mange saker.",

  examples: "Eksempler:",
  usual: "ellers",
  notMonths: (text) => `--expiring må være et helt tall fra 1, ikke «${text}».`,
  doubts: {
    none: "Ingenting er i tvil.",
    routes: (count) => (count === 1 ? "Én hjemmel bygger på det." : `${count} hjemler bygger på det.`),
    lookedFor: (date) => `Sist lett etter ${date}.`,
  },
  difference: {
    none: "Ingenting er forskjellig på de to datoene.",
    twoDates: "Gi --diff to datoer, som --diff DATO DATO.",
    notHeld: "ikke i regelsettet",
    condition: "Vilkår",
    otherwise: "Vilkårene er satt sammen på en annen måte.",
    state: { "in-force": "gjelder", gap: "gjelder ikke", "not-covered": "ikke i regelsettet" },
    verdicts: "Svar som endres",
    among: (a, on, b, then) => `Av sakene som er ${a} ${on}, er disse ${b} ${then}`,
    every: "alle",
    tooMany: "for mange kombinasjoner til å liste opp; forskjellene over viser hvorfor",
    notCompared: "For stor til å sammenlignes",
    isStated: "oppgitt",
    notStated: "ikke oppgitt",
    noValue: "uten verdi",
    otherThan: (words) => `annet enn ${words}`,
    lawNotHeld: "regel utenfor regelsettet",
    order: { less: "mindre enn", equal: "lik", more: "mer enn" },
  },
  nothingEnds: "Ingenting av dette slutter å gjelde i tidsrommet.",
  ends: (date) => `Siste dag ${date}`,
  nothingFollows: "Ingenting følger etter i regelsettet.",
  follows: (date, certainty) => `Følges av en ny versjon ${date} (${certainty}).`,

  usesToday: (date) => `Datoen er ikke oppgitt. Bruker i dag, ${date}. Velg en annen med --on.`,
  noPackFor: (number) => `Ingen regelpakke for kommune ${number} følger med. Bare nasjonale regler er brukt.`,

  noFile: (path) =>
    `Finner ikke filen ${path}. Kontroller navnet, eller skriv - for å lese fra standard inn.`,
  isFolder: (path) => `${path} er en mappe. Oppgi en fil.`,
  notReadable: (path, why) => `Kan ikke lese ${path}: ${why}.`,
  tooLarge: (name, limit) => `${name} er for stor. Grensen er ${limit}.`,
  standardInput: "Standard inn",
  standardOutput: "Standard ut",
  isEmpty: (name) => `${name} er tom. Oppgi en sak i JSON.`,
  notJson: (name, place) => `${name} er ikke gyldig JSON${place ? `: feil ved ${place}` : ""}.`,
  place: (line, column) => `linje ${line}, tegn ${column}`,
  isList: (count) =>
    `Filen er en liste med ${count} saker. Oppgi én sak: et objekt, eller et objekt med feltet «case».`,

  noPack: (path) => `Finner ikke regelpakken ${path}. Oppgi en mappe eller en JSON-fil.`,
  noMunicipality: (name, known) =>
    `Ingen regelpakke for «${name}» følger med. Disse finnes: ${known}. Egne pakker leses med --pack.`,
  rulesWrong: (count) => `${count} feil i reglene:`,
  wholeLaw: "Dette ser ut til å være et helt regelsett og ikke en regelpakke. Oppgi det med --law.",
  nodesOf: (nodes, most, day) => `Beslutningsdiagrammet for ${day} har ${nodes} noder; grensen er ${most}.`,
  tooManyNodes: (rules) => `Diagrammet er for stort. Flest noder: ${rules}.`,
  neverMet: (rules) => `Ingen sak kan oppfylle disse reglene: ${rules}. Se på vilkårene.`,
  sayTheSame: (one, other) => `${one} og ${other} oppfylles av de samme sakene. Kanskje trengs bare den ene.`,
  rulesFine: (rules, parameters, packs) =>
    `Reglene er i orden: ${rules} regler, ${parameters} verdier, ${packs} ${packs === 1 ? "regelpakke" : "regelpakker"}.`,
  noRule: (id) => `Regelen «${id}» finnes ikke.`,
  noRoute: (id) => `Veien «${id}» finnes ikke.`,
  manyRoutes: (text) => `«${text}» kan være flere veier. Oppgi én av dem:`,
  meant: (word) => ` Mente du «${word}»?`,

  badDate: (option, text) => `${option}: Datoen «${text}» finnes ikke. Skriv den på formen ÅÅÅÅ-MM-DD.`,
  unknownCommand: (name) => `Kommandoen «${name}» finnes ikke.`,
  unknownOption: (name) => `Valget «${name}» finnes ikke her.`,
  missingArgument: (what) => `Mangler: ${what}.`,
  missingValue: (option) => `Valget ${option} mangler en verdi.`,
  tooManyArguments: "For mange argumenter.",
  badChoice: (option, value, choices) => `${option} kan ikke være «${value}». Mulige verdier: ${choices}.`,
  notWritten: (path, why) => `Kan ikke skrive ${path}: ${why}.`,
  folderExists: (path) => `${path} finnes fra før. Oppgi en mappe som ikke finnes.`,
  noFolder: (path, folder) =>
    `Kan ikke skrive ${path}: mappen ${folder} finnes ikke. Lag mappen, eller oppgi en annen fil.`,
  inUse: (path, lock) =>
    `En annen kjøring skriver ${path}. Vent på den, eller oppgi en annen fil. Finnes ingen slik kjøring, fjern ${lock}.`,
  oneFile: (a, b, path) => `${a} og ${b} er samme fil: ${path}. Oppgi en annen for en av dem.`,
  recordNeedsFull: "--record krever --detail summary eller full.",
  recordTakesNoPremises: "--record går ikke sammen med --premises. Skriv forutsetningene inn i saken.",
  replay: {
    identical: "Grunnlaget er uendret, og svaret ble det samme, byte for byte.",
    sameVerdicts: "Alle svar ble de samme.",
    differs: (count) => (count === 1 ? "Ett svar ble et annet:" : `${count} svar ble andre:`),
    changed: {
      case: "Saken i grunnlaget er endret etter at det ble lagret.",
      answer: "Svaret i grunnlaget er endret etter at det ble lagret.",
      record: "Noe annet i grunnlaget enn saken og svaret er endret etter at det ble lagret.",
      law: "Reglene er andre enn de som ble brukt.",
      program: "Programmet er en annen versjon enn den som ble brukt.",
    },
    ran: (record, now) => `I grunnlaget: ${record}. Nå: ${now}.`,
    notThere: "finnes ikke",
  },
  ask: {
    noTerminal: "Intervjuet trenger en terminal. Bruk hjemmel assess med en fil i stedet.",
    notInterview: (file) => `${file} er verken en sak eller et lagret intervju.`,
    noGoal: (goal) =>
      `Målet «${goal}» finnes ikke. Velg lightest-route, any-open-route, all-routes eller id-en til en vei.`,
    atMost: (count) => (count === 1 ? "Siste spørsmål." : `Høyst ${count} spørsmål igjen.`),
    hangs: (count, some) =>
      count === 1 ? `Betyr noe for: ${some}.` : `Betyr noe for ${count} veier, blant dem: ${some}.`,
    anyOfThis: "Gjelder noe av dette?",
    noneOfThis: "Nei, ingenting av dette",
    someOfThis: "Ja, noe av dette",
    canStop: "Du kan stoppe her: ingen flere svar kan gjøre konklusjonen tyngre eller stenge den.",
    yes: "Ja",
    no: "Nei",
    unknown: "Vet ikke",
    back: "Tilbake til forrige spørsmål",
    stop: "Avslutt og vis svaret",
    reason: "Hvorfor? En skjønnsvurdering må begrunnes skriftlig. La stå tomt for å begrunne senere.",
    none: "Ingen",
    sum: "Skriv én sum",
    sumNotEnough:
      "Summen alene avgjør det ikke: det kommer an på hva som ble gitt, når og etter hvilket regelverk.",
    some: "Skriv dem inn",
    row: (number, isAid) =>
      `Nr. ${number}: dato; beløp${isAid ? "; kroner per euro den dagen" : ""}. Tom linje når alle er skrevet inn.`,
    complete: "Er listen fullstendig?",
    forms: {
      money: "Beløp i kroner, eller EUR foran.",
      date: "Dato, for eksempel 24.11.2026.",
      monthDay: "Dag, for eksempel 31.12.",
      share: "Andel i prosent, for eksempel 20 %.",
      decimal: "Tall, for eksempel 11,65.",
      count: "Helt tall.",
      organisationNumber: "Ni siffer.",
      municipalityNumber: "Fire sifre, som 0301.",
      cpv: "To, tre eller åtte sifre, som 85 eller 85000000-9.",
      sectorCode: "Fire sifre, som 7000.",
    },
    written: (form, canGoBack) =>
      `${form} ? = vet ikke${canGoBack ? ", < = tilbake" : ""}, . = avslutt`.trim(),
    theCase: "Saken, til bruk med hjemmel assess:",
  },
  letter: {
    noKind: (kind, kinds) => `Det finnes ikke noe brev av typen «${kind}». Typene er: ${kinds}.`,
    noFormat: (endings) => `Filen i -o må slutte på ${endings}; med --template på .docx.`,
    needsRoute: "Si hvilken hjemmel brevet gjelder, med --route.",
    clarifyFirst: "Svaret peker ikke på noen hjemmel: noe må avklares først. «hjemmel assess» sier hva.",
    eitherPlace: "Enten -o eller --archive: brevet legges ett sted.",
    notATemplate: (path, why) => `${path} kan ikke brukes som mal: ${why}.`,
    noField: (path, field) => `${path}: feltet {${field}} finnes ikke.`,
    unplaced: (path, field) => `${path} har ikke plass til {${field}}. Det står ikke i brevet.`,
    unfinished: (gaps) =>
      `Brevet er ikke ferdig, og arkivmeldingen sier at det er under redigering. ${gaps.join(" ")}`,
    undecided: (route) =>
      `Veien er ikke avgjort i svaret: ${route}. Avslaget bygger på kommunens egen begrunnelse alene.`,
    doubted:
      "Hjemmelen er ikke bekreftet i primærkilde i alle deler. Brevet til mottakeren sier det ikke; «hjemmel letter reasons» viser hvilke.",
  },
  serve: {
    notAPort: (text) => `--port må være et helt tall fra 0 til 65535, ikke «${text}».`,
    notAnOrigin: (text) => `--cors må være en adresse som https://kommune.no, ikke «${text}».`,
    listens: (address) => `Tjenesten svarer på ${address}. Stans med Ctrl-C.`,
    openToAll: (host) =>
      `${host} kan nås fra andre maskiner. Tjenesten spør ikke hvem som spør; sett noe foran som gjør det.`,
    cannotListen: (host, port, why) => `Kan ikke lytte på ${host}, port ${port}: ${why}.`,
    notBuilt: (path) => `Finner ikke ${path}. Kjør npm run build først.`,
  },
  causes: {
    known: {
      EACCES: "ingen tilgang",
      EPERM: "ikke tillatt",
      EROFS: "disken kan bare leses",
      ENOSPC: "disken er full",
      EDQUOT: "kvoten på disken er brukt opp",
      EFBIG: "filen blir for stor for disken",
      EIO: "disken svarer ikke som den skal",
      EBUSY: "filen er i bruk",
      EISDIR: "det er en mappe",
      ENOTDIR: "en del av stien er ikke en mappe",
      ENOENT: "det finnes ikke",
      EMFILE: "for mange filer er åpne",
      ENAMETOOLONG: "navnet er for langt",
      EADDRINUSE: "porten er i bruk",
      EADDRNOTAVAIL: "maskinen har ikke den adressen",
      ENOTFOUND: "adressen finnes ikke",
      EAI_AGAIN: "adressen kan ikke slås opp nå",
      ERR_ENCODING_INVALID_ENCODED_DATA: "tegnene er ødelagt. Lagre filen på nytt i UTF-8",
    },
    other: (what) => `uventet feil (${what})`,
  },
  seeHelp: "Se hjelp: hjemmel --help",
  fault: (message) => `Feil i programmet: ${message}`,
  batch: {
    usesToday: (date) => `Linjer uten dato ble besvart for i dag, ${date}.`,
    usesDayBegun: (date) => `Linjer uten dato ble besvart for dagen kjøringen begynte, ${date}.`,
    noState: (path, state) =>
      `Kan ikke fortsette på ${path}: ${state}, som sier hvordan den ble laget, mangler. Begynn på nytt uten --resume.`,
    otherBatch: (path, differing) =>
      `Kan ikke fortsette på ${path}, som ble begynt med andre valg:\n- ${differing.join("\n- ")}\nGjenta med de samme valgene, eller begynn på nytt uten --resume.`,
    settings: {
      on: "Dato (--on)",
      detail: "Detaljer (--detail)",
      lang: "Språk (--lang)",
      law: "Regler og pakker",
      mapping: "Kart (--mapping)",
      registers: "Registre (--registers)",
      program: "Programmets versjon",
    },
    settingDiffers: (name, was, now) =>
      `${name}: var ${was || "ikke oppgitt"}, er nå ${now || "ikke oppgitt"}`,
    otherInput: (line) =>
      `Kan ikke fortsette: inndataene er ikke de som ble lest før; de er ulike på eller før linje ${line}. Bruk de samme inndataene, eller begynn på nytt uten --resume.`,
    isWhole: "Alle linjer som var skrevet før, er hele. Frigjør plass, og fortsett med --resume.",
    notJson: "Linjen er ikke gyldig JSON.",
    tooLong: "Linjen er lengre enn en sak kan være.",
    cannotResume: "Standard ut kan ikke fortsettes. Oppgi en fil.",
    badMapping: (path, problems) => `Kartet ${path} kan ikke brukes:\n- ${problems.join("\n- ")}`,
    noFact: (id) => `Det finnes ingen opplysning «${id}».`,
    noColumns: (missing, there, line, sheets) =>
      `Tabellen mangler disse kolonnene i kartet: ${missing.join(", ")}. Overskriften i linje ${line} har: ${there.join(", ")}.${sheets && sheets.length > 1 ? ` Ark i filen: ${sheets.join(", ")} (velg med «sheet»).` : ""} Står overskriften i en annen linje, oppgi «headerRow».`,
    sameColumn: (names) =>
      `Flere kolonner har samme navn: ${names.join(", ")}. Gi hver kolonne sitt eget navn i overskriften.`,
    noTable: (name, headerRow) =>
      headerRow === undefined
        ? `${name} har ingen tabell: ingen linje kan leses som overskrift.`
        : `${name} har ingen overskrift i linje ${headerRow} («headerRow» i kartet).`,
    noSheet: (sheet, there) => `Arket «${sheet}» finnes ikke. Filen har: ${there.join(", ")}.`,
    foreign: {
      oldWorkbook: (name) =>
        `${name} er en eldre Excel-fil (.xls) eller er låst med passord. Lagre den som .xlsx uten passord.`,
      ods: (name) => `${name} er et OpenDocument-regneark (.ods). Lagre det som .xlsx eller CSV.`,
      xlsb: (name) => `${name} er en binær Excel-fil (.xlsb). Lagre den som .xlsx eller CSV.`,
      numbers: (name) => `${name} er et regneark fra Apple Numbers. Eksporter det som .xlsx eller CSV.`,
      html: (name) =>
        `${name} er en nettside (HTML), hva den enn heter. Åpne den i et regneark, og lagre den som .xlsx eller CSV.`,
      xml: (name) =>
        `${name} er XML, hva den enn heter. Åpne den i et regneark, og lagre den som .xlsx eller CSV.`,
      document: (name) =>
        `${name} er et dokument. Kopier tabellen til et regneark, og lagre det som .xlsx eller CSV.`,
      pdf: (name) => `${name} er en PDF. Oppgi tabellen den ble laget av, som .xlsx eller CSV.`,
      image: (name) => `${name} er et bilde. Oppgi tabellen det viser, som .xlsx eller CSV.`,
      zip: (name) => `${name} er et ZIP-arkiv uten regneark. Pakk det ut, og oppgi filen med tabellen.`,
      gzip: (name) => `${name} er pakket med gzip. Pakk den ut, og oppgi filen med tabellen.`,
      brokenZip: (name) =>
        `${name} er en skadet Excel-fil. Hent den på nytt, eller åpne den i regnearket og lagre den som .xlsx.`,
    },
    largeWorkbook: (name, megabytes) =>
      `${name} er større enn ${megabytes} MB. Lagre arket som CSV, som kan være så stort det vil.`,
    needsMapping: (name, suggested) =>
      `${name} er en tabell. Det mangler et kart som sier hvilken kolonne som er hvilken opplysning: --mapping FIL. Et kart å begynne med, som også hjemmel batch FIL --suggest-mapping skriver:\n${suggested}\nKontroller det, flytt kolonner som skal brukes ut av «unused», og legg til det som er likt i alle rader, for eksempel "transfer.nature": { "value": "support" }.`,
    noEncoding: (place) =>
      `${place}: tegnsettet finnes ikke. Eksempler: utf-8, windows-1252, utf-16le, macintosh.`,
    notAList: (fact) => `«${fact}» er ikke en liste og kan ikke hentes fra en annen fil.`,
    noListField: (fact, field, known) =>
      `«${fact}»: en rad har ikke feltet «${field}». Mulige felt: ${known.join(", ")}.`,
    joinNeedsNumber: (fact) =>
      `«${fact}» hentes med organisasjonsnummeret. Kartet må ha en kolonne for organisasjonsnummer.`,
    strayHint: (name, column) =>
      `"${name}" gjelder ikke opplysningen i kolonnen «${column}». Ta det ut: "factor" er for beløp og andeler, "currency" for beløp, "decimal" for tall, "date" for datoer.`,
    unsaid: {
      factor: (column) =>
        `Kolonnen «${column}» ser ut til å være i tusen eller millioner. Oppgi "factor" for den: 1000, 1000000, eller 1 om beløpene er i hele kroner.`,
      percent: (column) =>
        `Kolonnen «${column}» ser ut til å være i prosent. Oppgi "factor" for den: "0.01", eller 1 om cellene selv har prosenttegn eller er deler av én.`,
      currency: (column) =>
        `Kolonnen «${column}» ser ut til å være i euro. Oppgi "currency" for den: "EUR", eller "NOK".`,
    },
    badRow: {
      "quote-inside": () =>
        "Raden har et anførselstegn inne i en celle. Sett hele cellen i anførselstegn og skriv tegnet dobbelt, eller ta det bort.",
      "quote-open": () => "Raden har et anførselstegn som ikke lukkes. Lukk det, eller ta det bort.",
      "too-long": () => "Raden er lengre enn en sak kan være.",
      "too-many-cells": (cells, columns) =>
        `Raden har ${cells} celler, men overskriften har ${columns} kolonner. Ta bort et skilletegn, eller sett cellen med skilletegnet i anførselstegn.`,
      "too-few-cells": (cells, columns) =>
        `Raden har ${cells} celler, men overskriften har ${columns} kolonner. Legg til skilletegnene som mangler.`,
    },
    column: (name) => `Kolonnen «${name}»`,
    cellError: (column, text) =>
      `Cellen i kolonnen «${column}» viser feilen ${text}. Rett formelen i regnearket, eller tøm cellen.`,
    inOtherFile: (path, line, message) => `${path}, linje ${line}: ${message}`,
    ownerless: (count, fact) =>
      `${count === 1 ? "1 rad" : `${count} rader`} uten lesbart organisasjonsnummer. Ingen liste i «${fact}» regnes som fullstendig.`,
    encodingIs: (encoding) => `Filen er lest som ${encoding.toUpperCase()}.`,
    notUtf8: (count, first) =>
      `${count === 1 ? "1 linje" : `${count} linjer`} er ikke UTF-8 og er lest som Windows-1252 (den første er linje ${first}).`,
    encodingInMapping: "Er det feil, oppgi «encoding» i kartet.",
    lostLetters: (count, first) =>
      `${count === 1 ? "1 linje" : `${count} linjer`} har tegnet \uFFFD: bokstaver gikk tapt før filen kom hit (den første er linje ${first}).`,
    passedEmpty: (count) => `${count === 1 ? "1 tom rad" : `${count} tomme rader`} er hoppet over.`,
    passedTotal: (count, first) =>
      `${count === 1 ? "1 sumrad" : `${count} sumrader`} er hoppet over (den første er linje ${first}).`,
    registers: {
      noFolder: (path) => `Mappen «${path}» finnes ikke. Oppgi mappen med registerfilene.`,
      noFiles: (folder) => `I mappen «${folder}» er det ingen fil som slutter på .json eller .json.gz.`,
      broken: (problems) =>
        `Registerfiler kan ikke leses, og ingenting er besvart:\n${problems.map((one) => `  ${one}`).join("\n")}\nLast dem ned på nytt, eller ta dem ut av mappen.`,
      noEntity: "inneholder ingen enhet fra Enhetsregisteret eller Frivillighetsregisteret.",
      noEntities: (count, first) =>
        `${count === 1 ? "1 oppføring" : `${count} oppføringer`} er ingen enhet fra et register (den første er oppføring ${first}).`,
      others: (names) =>
        `Filer som verken slutter på .json eller .json.gz, er ikke lest: ${names.join(", ")}.`,
      twice: (count) =>
        `${count === 1 ? "1 enhet" : `${count} enheter`} står flere ganger i filene fra et register; den siste etter filnavn gjelder.`,
      notFound: (count, first) =>
        `${count === 1 ? "1 linje har et organisasjonsnummer" : `${count} linjer har organisasjonsnumre`} som ikke står i noen registerfil (den første er linje ${first}).`,
      noNumber: (count, first) =>
        `${count === 1 ? "1 linje" : `${count} linjer`} har ikke noe lesbart organisasjonsnummer å slå opp i registrene (den første er linje ${first}).`,
      differing: (count, first) =>
        `Registrene og ${count === 1 ? "1 linje" : `${count} linjer`} sier ulike ting; det de er uenige om, regnes som ukjent (den første er linje ${first}).`,
    },
    passedHeading: (count, first) =>
      `Overskriften er gjentatt ${count === 1 ? "1 gang" : `${count} ganger`} og er hoppet over (den første er linje ${first}).`,
    sayValues: (word) => `Skriv i kartet hva ordet betyr, under values: {${word}: …}.`,
    summaryIsTable: (path) => `--summary skriver en tabell, og ${path} slutter verken på .csv eller .xlsx.`,
    answersAreLines: (path) =>
      `Svarene skrives som JSON Lines, og ${path} ser ut som en tabell. Oppgi for eksempel svar.jsonl, og få tabellen med --summary ${path}.`,
    summaryNeedsFile: "--summary krever at svarene skrives i en fil.",
    summary: {
      closedBut: (route, other) => `${route} er stengt. ${other}`,
      sheet: "Svar",
      heading: {
        conclusion: "Konklusjon",
        line: "Linje",
        id: "Id",
        on: "Dato",
        instruments: "Åpne ordninger",
        registers: "Fra registrene",
      },
      open: (route) => `Åpen: ${route}`,
      openIf: (route, condition) => `Ikke avgjort: ${route}, hvis ${condition}`,
      undetermined: (routes) => `Ikke avgjort: ${routes}`,
      unanswered: (why) => `Ikke besvart: ${why}`,
      noted: {
        conflict: ({ fact }) => `${fact}: registeret og linjen sier ulike ting`,
        "not-in-registers": () => "Står ikke i registerfilene",
        deleted: ({ on }) => `Slettet ${on}`,
        "sub-unit": ({ of }) => (of === undefined ? "Underenhet" : `Underenhet av ${of}`),
        "employees-withheld": () => "Antallet ansatte oppgis ikke",
        "employees-not-registered": () => "Antallet ansatte er ikke registrert",
        remark: ({ text, on }) => `Påtegning${on === undefined ? "" : ` ${on}`}: ${text}`,
        unreadable: ({ field, received }) => `Kan ikke leses: ${field} ${received}`,
        "unknown-status": ({ received }) => `Ukjent status: ${received}`,
      },
    },
    notAWorkerCount: (text) => `--workers må være et helt tall fra 1, ikke «${text}».`,
    progress: (bar, lines, rate, left) => `${bar}  ${lines} linjer  ${rate} i sekundet  ${left} igjen`,
    done: (lines, invalid, faultsIn) =>
      `${lines === 1 ? "1 linje" : `${lines} linjer`} besvart i denne kjøringen${invalid === 0 ? "." : `, ${invalid} av dem ugyldige${faultsIn ? ` (${faultsIn})` : ""}.`}`,
  },
};
