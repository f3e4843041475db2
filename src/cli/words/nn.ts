import type { CliWords } from "./words";

export const nn: CliWords = {
  about:
    "Seier kva lovlege vegar ein kommune har når han vil kjøpe av eller støtte ein aktør, med heimel og plikter.",
  commands: {
    ask: "svar på spørsmål til vegane er avklarte",
    assess: "vurder ei sak",
    batch: "vurder ei sak på kvar linje (JSON Lines), eller på kvar rad i ein tabell (CSV, XLSX)",
    complete: "skriv kommandofullføring for eit skal",
    explain: "forklar svaret for éin veg, vilkår for vilkår",
    replay: "køyr eit lagra vedtaksgrunnlag om att og vis kva som er annleis",
    rules: "vis reglane, eller éin regel",
    lint: "kontroller reglar: dei som følgjer med, eller eigne regelpakkar",
    serve: "svar på saker over HTTP",
    letter: "skriv eit brev: til mottakaren, til saka eller til saksbehandlaren",
  },
  arguments: {
    lines: "fil med ei sak på kvar linje, eller med --mapping ei CSV- eller XLSX-fil; - for standard inn",
    answers: "fil for svara, eller - for standard ut",
    file: "JSON-fil med saka, eller - for standard inn",
    record: "fil med eit lagra vedtaksgrunnlag, eller - for standard inn",
    route: "vegen: id, del av id eller ord i namnet, til dømes direct-award eller «direktekjøp»",
    id: "regelen: id, del av id eller ord i namnet",
    shell: "skalet: bash, zsh, fish eller powershell",
    packs: "mapper eller filer med regelpakkar",
    kind: "grant, refusal, de-minimis, reasons, checklist eller declaration",
  },
  options: {
    goal: "lightest-route, any-open-route, all-routes eller id-en til éin veg",
    save: "lagre intervjuet i ei fil etter kvart svar",
    resume: "hald fram frå ei lagra fil, eller frå ei sak",
    record: "lagre svaret som vedtaksgrunnlag i ei fil",
    askedRoute: "vegen som det blir spurt om: id, del av id eller ord i namnet",
    premises: "usual: ta vanlege svar som oppgitte, og list dei under Føresetnad",
    full: "heile svaret, ikkje berre det første skjermbiletet",
    sources: "kvar svaret står, og kva som ikkje er stadfesta",
    missing: "kva som manglar, og vegane som ikkje er avgjorde",
    alsoOn: "vis òg kva som er annleis ein annan dato",
    law: "reglar å bruke i staden: mappe eller fil, som rules/ frå ein eldre versjon",
    lawText: "hald tilvisingane mot lovtekst i ei mappe (Markdown med index.json, EUR-Lex, XML frå Lovdata)",
    on: "datoen reglane skal gjelde, ÅÅÅÅ-MM-DD",
    format: "text, json eller markdown",
    lang: "språk: nb, nn eller en",
    detail: "verdicts, summary, trace eller full",
    pack: "regelpakke: mappe eller fil (kan takast opp att)",
    municipality: "kommune med eigen regelpakke: namn eller nummer",
    workers: "talet på trådar",
    resumeBatch: "hald fram etter det siste svaret i fila",
    mapping: "kart frå kolonnar til opplysningar (JSON); då er inndata ein tabell: CSV eller XLSX",
    registers: "hent òg fakta frå nedlasta registerfiler, .json eller .json.gz, etter organisasjonsnummer",
    summary: "skriv også ein tabell over svara: .csv eller .xlsx",
    suggestMapping: "skriv eit kart å byrje med for tabellen IN, og vurder ingenting",
    expiring: "berre det som sluttar å gjelde innan så mange månader (12 om ikkje anna er oppgjeve)",
    doubts: "det som er i tvil, etter kor mange heimlar som byggjer på det",
    diff: "kva som er ulikt på to datoar: --diff DATO DATO",
    quiet: "sei berre det som er gale",
    port: "porten å lytte på; 0 for ein ledig",
    host: "adressa å lytte på; berre denne maskina om ikkje anna er oppgitt",
    cors: "ei nettadresse som får spørje frå nettlesarar, som https://kommune.no (kan gjentakast)",
    output: "fila brevet blir skrive til: .docx, .html eller .md; elles Markdown til standard ut",
    export: "skriv alt rettsleg innhald til ei fil: reglar og verdiar med datoar, heimel og versjon",
    route: "heimelen brevet gjeld; elles den svaret peikar på",
    details: "JSON-fil med det brevet elles skal seie: adresse, saksnummer, vilkår",
    archive: "ei ny mappe med brevet, vedtaksgrunnlaget og arkivmelding.xml, for eit Noark 5-arkiv",
    template: "eigen Word-mal med felt som {decision}, {reasons} og {appeal}",
    help: "vis hjelp",
    version: "vis versjonen",
  },
  titles: { "Usage:": "Bruk:", "Arguments:": "Argument:", "Options:": "Val:", "Commands:": "Kommandoar:" },
  exitCodes:
    "Avslutningskodar: 0 svara på, 1 feil i saka, 2 feil bruk, 3 feil i reglane, 4 ugyldige linjer i ei fil med mange saker.",

  examples: "Døme:",
  usual: "elles",
  notMonths: (text) => `--expiring må vere eit heilt tal frå 1, ikkje «${text}».`,
  doubts: {
    none: "Ingenting er i tvil.",
    routes: (count) => (count === 1 ? "Éin heimel byggjer på det." : `${count} heimlar byggjer på det.`),
    lookedFor: (date) => `Sist leita etter ${date}.`,
  },
  difference: {
    none: "Ingenting er ulikt på dei to datoane.",
    twoDates: "Gje --diff to datoar, som --diff DATO DATO.",
    notHeld: "ikkje i regelsettet",
    condition: "Vilkår",
    otherwise: "Vilkåra er sette saman på ein annan måte.",
    state: { "in-force": "gjeld", gap: "gjeld ikkje", "not-covered": "ikkje i regelsettet" },
    verdicts: "Svar som blir endra",
    among: (a, on, b, then) => `Av sakene som er ${a} ${on}, er desse ${b} ${then}`,
    every: "alle",
    tooMany: "for mange kombinasjonar til å lista opp; skilnadene over viser kvifor",
    notCompared: "For stor til å samanlikne",
    isStated: "oppgjeve",
    notStated: "ikkje oppgjeve",
    noValue: "utan verdi",
    otherThan: (words) => `anna enn ${words}`,
    lawNotHeld: "regel utanfor regelsettet",
    order: { less: "mindre enn", equal: "lik", more: "meir enn" },
  },
  nothingEnds: "Ingenting av dette sluttar å gjelde i tidsrommet.",
  ends: (date) => `Siste dag ${date}`,
  nothingFollows: "Ingenting følgjer etter i regelsettet.",
  follows: (date, certainty) => `Blir følgd av ein ny versjon ${date} (${certainty}).`,

  usesToday: (date) => `Datoen er ikkje oppgitt. Brukar i dag, ${date}. Vel ein annan med --on.`,
  noPackFor: (number) =>
    `Inga regelpakke for kommune ${number} følgjer med. Berre nasjonale reglar er brukte.`,

  noFile: (path) => `Finn ikkje fila ${path}. Kontroller namnet, eller skriv - for å lese frå standard inn.`,
  isFolder: (path) => `${path} er ei mappe. Oppgi ei fil.`,
  notReadable: (path, why) => `Kan ikkje lese ${path}: ${why}.`,
  tooLarge: (name, limit) => `${name} er for stor. Grensa er ${limit}.`,
  standardInput: "Standard inn",
  standardOutput: "Standard ut",
  isEmpty: (name) => `${name} er tom. Oppgi ei sak i JSON.`,
  notJson: (name, place) => `${name} er ikkje gyldig JSON${place ? `: feil ved ${place}` : ""}.`,
  place: (line, column) => `linje ${line}, teikn ${column}`,
  isList: (count) =>
    `Fila er ei liste med ${count} saker. Oppgi éi sak: eit objekt, eller eit objekt med feltet «case».`,

  noPack: (path) => `Finn ikkje regelpakka ${path}. Oppgi ei mappe eller ei JSON-fil.`,
  noMunicipality: (name, known) =>
    `Inga regelpakke for «${name}» følgjer med. Desse finst: ${known}. Eigne pakkar blir lesne med --pack.`,
  rulesWrong: (count) => `${count} feil i reglane:`,
  wholeLaw: "Dette ser ut til å vere eit heilt regelsett og ikkje ei regelpakke. Oppgi det med --law.",
  nodesOf: (nodes, most, day) => `Avgjerdsdiagrammet for ${day} har ${nodes} nodar; grensa er ${most}.`,
  tooManyNodes: (rules) => `Diagrammet er for stort. Flest nodar: ${rules}.`,
  neverMet: (rules) => `Inga sak kan oppfylle desse reglane: ${rules}. Sjå på vilkåra.`,
  sayTheSame: (one, other) =>
    `${one} og ${other} blir oppfylte av dei same sakene. Kanskje trengst berre den eine.`,
  rulesFine: (rules, parameters, packs) =>
    `Reglane er i orden: ${rules} reglar, ${parameters} verdiar, ${packs} ${packs === 1 ? "regelpakke" : "regelpakkar"}.`,
  noRule: (id) => `Regelen «${id}» finst ikkje.`,
  noRoute: (id) => `Vegen «${id}» finst ikkje.`,
  manyRoutes: (text) => `«${text}» kan vere fleire vegar. Oppgje éin av dei:`,
  meant: (word) => ` Meinte du «${word}»?`,

  badDate: (option, text) => `${option}: Datoen «${text}» finst ikkje. Skriv han på forma ÅÅÅÅ-MM-DD.`,
  unknownCommand: (name) => `Kommandoen «${name}» finst ikkje.`,
  unknownOption: (name) => `Valet «${name}» finst ikkje her.`,
  missingArgument: (what) => `Manglar: ${what}.`,
  missingValue: (option) => `Valet ${option} manglar ein verdi.`,
  tooManyArguments: "For mange argument.",
  badChoice: (option, value, choices) => `${option} kan ikkje vere «${value}». Moglege verdiar: ${choices}.`,
  notWritten: (path, why) => `Kan ikkje skrive ${path}: ${why}.`,
  folderExists: (path) => `${path} finst frå før. Oppgi ei mappe som ikkje finst.`,
  noFolder: (path, folder) =>
    `Kan ikkje skrive ${path}: mappa ${folder} finst ikkje. Lag mappa, eller oppgi ei anna fil.`,
  inUse: (path, lock) =>
    `Ei anna køyring skriv ${path}. Vent på ho, eller oppgi ei anna fil. Finst det inga slik køyring, fjern ${lock}.`,
  oneFile: (a, b, path) => `${a} og ${b} er same fil: ${path}. Oppgi ei anna for ei av dei.`,
  recordNeedsFull: "--record krev --detail summary eller full.",
  recordTakesNoPremises: "--record går ikkje saman med --premises. Skriv føresetnadene inn i saka.",
  replay: {
    identical: "Grunnlaget er uendra, og svaret vart det same, byte for byte.",
    sameVerdicts: "Alle svar vart dei same.",
    differs: (count) => (count === 1 ? "Eitt svar vart eit anna:" : `${count} svar vart andre:`),
    changed: {
      case: "Saka i grunnlaget er endra etter at det vart lagra.",
      answer: "Svaret i grunnlaget er endra etter at det vart lagra.",
      record: "Noko anna i grunnlaget enn saka og svaret er endra etter at det vart lagra.",
      law: "Reglane er andre enn dei som vart brukte.",
      program: "Programmet er ein annan versjon enn den som vart brukt.",
    },
    ran: (record, now) => `I grunnlaget: ${record}. No: ${now}.`,
    notThere: "finst ikkje",
  },
  ask: {
    noTerminal: "Intervjuet treng ein terminal. Bruk hjemmel assess med ei fil i staden.",
    notInterview: (file) => `${file} er verken ei sak eller eit lagra intervju.`,
    noGoal: (goal) =>
      `Målet «${goal}» finst ikkje. Vel lightest-route, any-open-route, all-routes eller id-en til ein veg.`,
    atMost: (count) => (count === 1 ? "Siste spørsmålet." : `Høgst ${count} spørsmål att.`),
    hangs: (count, some) =>
      count === 1
        ? `Har noko å seie for: ${some}.`
        : `Har noko å seie for ${count} vegar, mellom dei: ${some}.`,
    anyOfThis: "Gjeld noko av dette?",
    noneOfThis: "Nei, ingenting av dette",
    someOfThis: "Ja, noko av dette",
    canStop: "Du kan stoppe her: ingen fleire svar kan gjere konklusjonen tyngre eller stengje han.",
    yes: "Ja",
    no: "Nei",
    unknown: "Veit ikkje",
    back: "Tilbake til førre spørsmål",
    stop: "Avslutt og vis svaret",
    reason: "Kvifor? Ei skjønsvurdering må grunngivast skriftleg. La stå tomt for å grunngi seinare.",
    none: "Ingen",
    sum: "Skriv éin sum",
    sumNotEnough:
      "Summen åleine avgjer det ikkje: det kjem an på kva som vart gitt, når og etter kva regelverk.",
    some: "Skriv dei inn",
    row: (number, isAid) =>
      `Nr. ${number}: dato; beløp${isAid ? "; kroner per euro den dagen" : ""}. Tom linje når alle er skrivne inn.`,
    complete: "Er lista fullstendig?",
    forms: {
      money: "Beløp i kroner, eller EUR framføre.",
      date: "Dato, til dømes 24.11.2026.",
      monthDay: "Dag, til dømes 31.12.",
      share: "Del i prosent, til dømes 20 %.",
      decimal: "Tal, til dømes 11,65.",
      count: "Heilt tal.",
      organisationNumber: "Ni siffer.",
      municipalityNumber: "Fire siffer, som 0301.",
      cpv: "To, tre eller åtte siffer, som 85 eller 85000000-9.",
      sectorCode: "Fire siffer, som 7000.",
    },
    written: (form, canGoBack) =>
      `${form} ? = veit ikkje${canGoBack ? ", < = tilbake" : ""}, . = avslutt`.trim(),
    theCase: "Saka, til bruk med hjemmel assess:",
  },
  letter: {
    noKind: (kind, kinds) => `Det finst ikkje noko brev av typen «${kind}». Typane er: ${kinds}.`,
    noFormat: (endings) => `Fila i -o må slutte på ${endings}; med --template på .docx.`,
    needsRoute: "Sei kva heimel brevet gjeld, med --route.",
    clarifyFirst: "Svaret peikar ikkje på nokon heimel: noko må avklarast først. «hjemmel assess» seier kva.",
    eitherPlace: "Anten -o eller --archive: brevet blir lagt éin stad.",
    notATemplate: (path, why) => `${path} kan ikkje brukast som mal: ${why}.`,
    noField: (path, field) => `${path}: feltet {${field}} finst ikkje.`,
    unplaced: (path, field) => `${path} har ikkje plass til {${field}}. Det står ikkje i brevet.`,
    unfinished: (gaps) =>
      `Brevet er ikkje ferdig, og arkivmeldinga seier at det er under redigering. ${gaps.join(" ")}`,
    undecided: (route) =>
      `Vegen er ikkje avgjord i svaret: ${route}. Avslaget byggjer på kommunen si eiga grunngiving åleine.`,
    doubted:
      "Heimelen er ikkje stadfesta i primærkjelde i alle delar. Brevet til mottakaren seier det ikkje; «hjemmel letter reasons» viser kva for nokre.",
  },
  serve: {
    notAPort: (text) => `--port må vere eit heilt tal frå 0 til 65535, ikkje «${text}».`,
    notAnOrigin: (text) => `--cors må vere ei adresse som https://kommune.no, ikkje «${text}».`,
    listens: (address) => `Tenesta svarer på ${address}. Stans med Ctrl-C.`,
    openToAll: (host) =>
      `${host} kan nåast frå andre maskiner. Tenesta spør ikkje kven som spør; set noko framfor som gjer det.`,
    cannotListen: (host, port, why) => `Kan ikkje lytte på ${host}, port ${port}: ${why}.`,
    notBuilt: (path) => `Finn ikkje ${path}. Køyr npm run build først.`,
  },
  causes: {
    known: {
      EACCES: "ingen tilgang",
      EPERM: "ikkje tillate",
      EROFS: "disken kan berre lesast",
      ENOSPC: "disken er full",
      EDQUOT: "kvoten på disken er brukt opp",
      EFBIG: "fila blir for stor for disken",
      EIO: "disken svarar ikkje som han skal",
      EBUSY: "fila er i bruk",
      EISDIR: "det er ei mappe",
      ENOTDIR: "ein del av stigen er ikkje ei mappe",
      ENOENT: "det finst ikkje",
      EMFILE: "for mange filer er opne",
      ENAMETOOLONG: "namnet er for langt",
      EADDRINUSE: "porten er i bruk",
      EADDRNOTAVAIL: "maskina har ikkje den adressa",
      ENOTFOUND: "adressa finst ikkje",
      EAI_AGAIN: "adressa kan ikkje slåast opp no",
      ERR_ENCODING_INVALID_ENCODED_DATA: "teikna er øydelagde. Lagre fila på nytt i UTF-8",
    },
    other: (what) => `uventa feil (${what})`,
  },
  seeHelp: "Sjå hjelp: hjemmel --help",
  fault: (message) => `Feil i programmet: ${message}`,
  batch: {
    usesToday: (date) => `Linjer utan dato vart svara på for i dag, ${date}.`,
    usesDayBegun: (date) => `Linjer utan dato vart svara på for dagen køyringa tok til, ${date}.`,
    noState: (path, state) =>
      `Kan ikkje halde fram på ${path}: ${state}, som seier korleis ho vart laga, manglar. Byrj på nytt utan --resume.`,
    otherBatch: (path, differing) =>
      `Kan ikkje halde fram på ${path}, som tok til med andre val:\n- ${differing.join("\n- ")}\nGjenta med dei same vala, eller byrj på nytt utan --resume.`,
    settings: {
      on: "Dato (--on)",
      detail: "Detaljar (--detail)",
      lang: "Språk (--lang)",
      law: "Reglar og pakkar",
      mapping: "Kart (--mapping)",
      registers: "Register (--registers)",
      program: "Versjon av programmet",
    },
    settingDiffers: (name, was, now) =>
      `${name}: var ${was || "ikkje oppgitt"}, er no ${now || "ikkje oppgitt"}`,
    otherInput: (line) =>
      `Kan ikkje halde fram: inndataa er ikkje dei som vart lesne før; dei er ulike på eller før linje ${line}. Bruk dei same inndataa, eller byrj på nytt utan --resume.`,
    isWhole: "Alle linjer som var skrivne før, er heile. Frigjer plass, og hald fram med --resume.",
    notJson: "Linja er ikkje gyldig JSON.",
    tooLong: "Linja er lengre enn ei sak kan vere.",
    cannotResume: "Standard ut kan ikkje haldast fram med. Oppgi ei fil.",
    badMapping: (path, problems) => `Kartet ${path} kan ikkje brukast:\n- ${problems.join("\n- ")}`,
    noFact: (id) => `Det finst inga opplysning «${id}».`,
    noColumns: (missing, there, line, sheets) =>
      `Tabellen manglar desse kolonnane i kartet: ${missing.join(", ")}. Overskrifta i linje ${line} har: ${there.join(", ")}.${sheets && sheets.length > 1 ? ` Ark i fila: ${sheets.join(", ")} (vel med «sheet»).` : ""} Står overskrifta i ei anna linje, oppgi «headerRow».`,
    sameColumn: (names) =>
      `Fleire kolonnar har same namn: ${names.join(", ")}. Gi kvar kolonne sitt eige namn i overskrifta.`,
    noTable: (name, headerRow) =>
      headerRow === undefined
        ? `${name} har ingen tabell: inga linje kan lesast som overskrift.`
        : `${name} har inga overskrift i linje ${headerRow} («headerRow» i kartet).`,
    noSheet: (sheet, there) => `Arket «${sheet}» finst ikkje. Fila har: ${there.join(", ")}.`,
    foreign: {
      oldWorkbook: (name) =>
        `${name} er ei eldre Excel-fil (.xls) eller er låst med passord. Lagre henne som .xlsx utan passord.`,
      ods: (name) => `${name} er eit OpenDocument-rekneark (.ods). Lagre det som .xlsx eller CSV.`,
      xlsb: (name) => `${name} er ei binær Excel-fil (.xlsb). Lagre henne som .xlsx eller CSV.`,
      numbers: (name) => `${name} er eit rekneark frå Apple Numbers. Eksporter det som .xlsx eller CSV.`,
      html: (name) =>
        `${name} er ei nettside (HTML), kva ho enn heiter. Opne henne i eit rekneark, og lagre henne som .xlsx eller CSV.`,
      xml: (name) =>
        `${name} er XML, kva fila enn heiter. Opne henne i eit rekneark, og lagre henne som .xlsx eller CSV.`,
      document: (name) =>
        `${name} er eit dokument. Kopier tabellen til eit rekneark, og lagre det som .xlsx eller CSV.`,
      pdf: (name) => `${name} er ein PDF. Oppgi tabellen han vart laga av, som .xlsx eller CSV.`,
      image: (name) => `${name} er eit bilete. Oppgi tabellen det viser, som .xlsx eller CSV.`,
      zip: (name) => `${name} er eit ZIP-arkiv utan rekneark. Pakk det ut, og oppgi fila med tabellen.`,
      gzip: (name) => `${name} er pakka med gzip. Pakk fila ut, og oppgi fila med tabellen.`,
      brokenZip: (name) =>
        `${name} er ei skadd Excel-fil. Hent henne på nytt, eller opne henne i reknearket og lagre henne som .xlsx.`,
    },
    largeWorkbook: (name, megabytes) =>
      `${name} er større enn ${megabytes} MB. Lagre arket som CSV, som kan vere så stort det vil.`,
    needsMapping: (name, suggested) =>
      `${name} er ein tabell. Det manglar eit kart som seier kva kolonne som er kva opplysning: --mapping FIL. Eit kart å byrje med, som også hjemmel batch FIL --suggest-mapping skriv:\n${suggested}\nKontroller det, flytt kolonnar som skal brukast ut av «unused», og legg til det som er likt i alle rader, til dømes "transfer.nature": { "value": "support" }.`,
    noEncoding: (place) =>
      `${place}: teiknsettet finst ikkje. Døme: utf-8, windows-1252, utf-16le, macintosh.`,
    notAList: (fact) => `«${fact}» er ikkje ei liste og kan ikkje hentast frå ei anna fil.`,
    noListField: (fact, field, known) =>
      `«${fact}»: ei rad har ikkje feltet «${field}». Moglege felt: ${known.join(", ")}.`,
    joinNeedsNumber: (fact) =>
      `«${fact}» blir henta med organisasjonsnummeret. Kartet må ha ein kolonne for organisasjonsnummer.`,
    strayHint: (name, column) =>
      `"${name}" gjeld ikkje opplysninga i kolonnen «${column}». Ta det ut: "factor" er for beløp og delar, "currency" for beløp, "decimal" for tal, "date" for datoar.`,
    unsaid: {
      factor: (column) =>
        `Kolonnen «${column}» ser ut til å vere i tusen eller millionar. Oppgi "factor" for han: 1000, 1000000, eller 1 om beløpa er i heile kroner.`,
      percent: (column) =>
        `Kolonnen «${column}» ser ut til å vere i prosent. Oppgi "factor" for han: "0.01", eller 1 om cellene sjølve har prosentteikn eller er delar av éin.`,
      currency: (column) =>
        `Kolonnen «${column}» ser ut til å vere i euro. Oppgi "currency" for han: "EUR", eller "NOK".`,
    },
    badRow: {
      "quote-inside": () =>
        "Rada har eit hermeteikn inne i ei celle. Set heile cella i hermeteikn og skriv teiknet dobbelt, eller ta det bort.",
      "quote-open": () => "Rada har eit hermeteikn som ikkje blir lukka. Lukk det, eller ta det bort.",
      "too-long": () => "Rada er lengre enn ei sak kan vere.",
      "too-many-cells": (cells, columns) =>
        `Rada har ${cells} celler, men overskrifta har ${columns} kolonnar. Ta bort eit skiljeteikn, eller set cella med skiljeteiknet i hermeteikn.`,
      "too-few-cells": (cells, columns) =>
        `Rada har ${cells} celler, men overskrifta har ${columns} kolonnar. Legg til skiljeteikna som manglar.`,
    },
    column: (name) => `Kolonnen «${name}»`,
    cellError: (column, text) =>
      `Cella i kolonnen «${column}» viser feilen ${text}. Rett formelen i reknearket, eller tøm cella.`,
    inOtherFile: (path, line, message) => `${path}, linje ${line}: ${message}`,
    ownerless: (count, fact) =>
      `${count === 1 ? "1 rad" : `${count} rader`} utan lesbart organisasjonsnummer. Inga liste i «${fact}» blir rekna som fullstendig.`,
    encodingIs: (encoding) => `Fila er lesen som ${encoding.toUpperCase()}.`,
    notUtf8: (count, first) =>
      `${count === 1 ? "1 linje" : `${count} linjer`} er ikkje UTF-8 og er lesne som Windows-1252 (den første er linje ${first}).`,
    encodingInMapping: "Er det feil, oppgi «encoding» i kartet.",
    lostLetters: (count, first) =>
      `${count === 1 ? "1 linje" : `${count} linjer`} har teiknet \uFFFD: bokstavar gjekk tapt før fila kom hit (den første er linje ${first}).`,
    passedEmpty: (count) => `${count === 1 ? "1 tom rad" : `${count} tomme rader`} er hoppa over.`,
    passedTotal: (count, first) =>
      `${count === 1 ? "1 sumrad" : `${count} sumrader`} er hoppa over (den første er linje ${first}).`,
    registers: {
      noFolder: (path) => `Mappa «${path}» finst ikkje. Oppgi mappa med registerfilene.`,
      noFiles: (folder) => `I mappa «${folder}» er det inga fil som sluttar på .json eller .json.gz.`,
      broken: (problems) =>
        `Registerfiler kan ikkje lesast, og ingenting er svara på:\n${problems.map((one) => `  ${one}`).join("\n")}\nLast dei ned på nytt, eller ta dei ut av mappa.`,
      noEntity: "inneheld inga eining frå Einingsregisteret eller Frivilligregisteret.",
      noEntities: (count, first) =>
        `${count === 1 ? "1 oppføring" : `${count} oppføringar`} er inga eining frå eit register (den første er oppføring ${first}).`,
      others: (names) =>
        `Filer som verken sluttar på .json eller .json.gz, er ikkje lesne: ${names.join(", ")}.`,
      twice: (count) =>
        `${count === 1 ? "1 eining" : `${count} einingar`} står fleire gonger i filene frå eit register; den siste etter filnamn gjeld.`,
      notFound: (count, first) =>
        `${count === 1 ? "1 linje har eit organisasjonsnummer" : `${count} linjer har organisasjonsnummer`} som ikkje står i noka registerfil (den første er linje ${first}).`,
      noNumber: (count, first) =>
        `${count === 1 ? "1 linje" : `${count} linjer`} har ikkje noko lesbart organisasjonsnummer å slå opp i registera (den første er linje ${first}).`,
      differing: (count, first) =>
        `Registera og ${count === 1 ? "1 linje" : `${count} linjer`} seier ulike ting; det dei er usamde om, blir rekna som ukjent (den første er linje ${first}).`,
    },
    passedHeading: (count, first) =>
      `Overskrifta er teken opp att ${count === 1 ? "1 gong" : `${count} gonger`} og er hoppa over (den første er linje ${first}).`,
    sayValues: (word) => `Skriv i kartet kva ordet tyder, under values: {${word}: …}.`,
    summaryIsTable: (path) => `--summary skriv ein tabell, og ${path} sluttar verken på .csv eller .xlsx.`,
    answersAreLines: (path) =>
      `Svara blir skrivne som JSON Lines, og ${path} ser ut som ein tabell. Oppgi til dømes svar.jsonl, og få tabellen med --summary ${path}.`,
    summaryNeedsFile: "--summary krev at svara blir skrivne i ei fil.",
    summary: {
      closedBut: (route, other) => `${route} er stengd. ${other}`,
      sheet: "Svar",
      heading: {
        conclusion: "Konklusjon",
        line: "Linje",
        id: "Id",
        on: "Dato",
        instruments: "Opne ordningar",
        registers: "Frå registera",
      },
      open: (route) => `Open: ${route}`,
      openIf: (route, condition) => `Ikkje avgjort: ${route}, om ${condition}`,
      undetermined: (routes) => `Ikkje avgjort: ${routes}`,
      unanswered: (why) => `Ikkje svart på: ${why}`,
      noted: {
        conflict: ({ fact }) => `${fact}: registeret og lina seier ulike ting`,
        "not-in-registers": () => "Står ikkje i registerfilene",
        deleted: ({ on }) => `Sletta ${on}`,
        "sub-unit": ({ of }) => (of === undefined ? "Undereining" : `Undereining av ${of}`),
        "employees-withheld": () => "Talet på tilsette vert ikkje oppgitt",
        "employees-not-registered": () => "Talet på tilsette er ikkje registrert",
        remark: ({ text, on }) => `Påteikning${on === undefined ? "" : ` ${on}`}: ${text}`,
        unreadable: ({ field, received }) => `Kan ikkje lesast: ${field} ${received}`,
        "unknown-status": ({ received }) => `Ukjend status: ${received}`,
      },
    },
    notAWorkerCount: (text) => `--workers må vere eit heilt tal frå 1, ikkje «${text}».`,
    progress: (bar, lines, rate, left) => `${bar}  ${lines} linjer  ${rate} i sekundet  ${left} att`,
    done: (lines, invalid, faultsIn) =>
      `${lines === 1 ? "1 linje" : `${lines} linjer`} svara på i denne køyringa${invalid === 0 ? "." : `, ${invalid} av dei ugyldige${faultsIn ? ` (${faultsIn})` : ""}.`}`,
  },
};
