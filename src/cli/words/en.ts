import type { CliWords } from "./words";

export const en: CliWords = {
  about:
    "Says which lawful routes a municipality has when it wants to buy from or support an actor, with legal authority and duties.",
  commands: {
    ask: "answer questions until the routes are settled",
    assess: "assess a case",
    batch: "assess a case a line (JSON Lines), or a row of a table (CSV, XLSX)",
    complete: "write command completion for a shell",
    explain: "explain the answer for one route, condition by condition",
    replay: "run a stored record again and show what differs",
    rules: "show the rules, or one rule",
    lint: "check rules: those shipped, or packs of your own",
    serve: "answer cases over HTTP",
    letter: "write a letter: to the recipient, for the file of the case or for the case handler",
  },
  arguments: {
    lines: "file with a case on each line, or with --mapping a CSV or XLSX file; - for standard input",
    answers: "file for the answers, or - for standard output",
    file: "JSON file with the case, or - for standard input",
    record: "file with a stored record, or - for standard input",
    route: "the route: its id, a part of it or words of its name, such as direct-award or “direct award”",
    id: "the rule: its id, a part of it or words of its name",
    shell: "the shell: bash, zsh, fish or powershell",
    packs: "folders or files with rule packs",
    kind: "grant, refusal, de-minimis, reasons, checklist or declaration",
  },
  options: {
    goal: "lightest-route, any-open-route, all-routes or the id of one route",
    save: "save the interview in a file after each answer",
    resume: "go on from a saved file, or from a case",
    record: "store the answer as a record in a file",
    askedRoute: "the route that is asked for: its id, a part of it or words of its name",
    premises: "usual: take usual answers as stated, and list them as premises",
    full: "the whole answer, not only its first screen",
    sources: "where the answer stands, and what is not confirmed",
    missing: "what is missing, and the routes that are not settled",
    alsoOn: "also show what differs on another date",
    law: "rules to use instead: folder or file, such as rules/ of an older version",
    lawText:
      "hold the citations against law text in a folder (Markdown with index.json, EUR-Lex, Lovdata's XML)",
    on: "the date of the rules, YYYY-MM-DD",
    format: "text, json or markdown",
    lang: "language: nb, nn or en",
    detail: "verdicts, summary, trace or full",
    pack: "rule pack: folder or file (may be repeated)",
    municipality: "municipality with a pack of its own: name or number",
    workers: "number of threads",
    resumeBatch: "go on after the last answer in the file",
    mapping: "mapping from columns to facts (JSON); the input is then a table: CSV or XLSX",
    registers:
      "also take facts from downloaded files of registers, .json or .json.gz, by organisation number",
    summary: "also write a table of the answers: .csv or .xlsx",
    suggestMapping: "print a mapping to begin with for the table IN, and assess nothing",
    expiring: "only what ends within so many months (12 if not given)",
    doubts: "what is in doubt, by how many routes rest on it",
    diff: "what differs between two dates: --diff DATE DATE",
    quiet: "say only what is wrong",
    port: "the port to listen on; 0 for a free one",
    host: "the address to listen on; this machine only if not given",
    cors: "a web origin that may ask from browsers, such as https://kommune.no (may be repeated)",
    output: "the file of the letter: .docx, .html or .md; otherwise Markdown to standard output",
    export: "write all legal content to a file: rules and values with their days, authority and version",
    route: "the route that the letter is about; otherwise that of the conclusion",
    details: "JSON file with what else the letter says: address, case number, terms",
    archive: "a new folder for the letter, the record and arkivmelding.xml, for a Noark 5 archive",
    template: "a Word template of one's own with fields such as {decision}, {reasons} and {appeal}",
    help: "show help",
    version: "show the version",
  },
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
  },
  exitCodes:
    "Exit codes: 0 answered, 1 input invalid, 2 wrong usage, 3 rules invalid, 4 a batch had invalid lines.",

  examples: "Examples:",
  usual: "otherwise",
  notMonths: (text) => `--expiring must be a whole number from 1, not “${text}”.`,
  doubts: {
    none: "Nothing is in doubt.",
    routes: (count) => (count === 1 ? "One route rests on it." : `${count} routes rest on it.`),
    lookedFor: (date) => `Last looked for on ${date}.`,
  },
  difference: {
    none: "Nothing differs between the two dates.",
    twoDates: "Give --diff two dates, such as --diff DATE DATE.",
    notHeld: "not held",
    condition: "Condition",
    otherwise: "The conditions are put together in another way.",
    state: { "in-force": "in force", gap: "not in force", "not-covered": "not held" },
    verdicts: "Verdicts that change",
    among: (a, on, b, then) => `Of the cases that are ${a} on ${on}, these are ${b} on ${then}`,
    every: "all",
    tooMany: "too many combinations to list; what differs above says why",
    notCompared: "Too large to compare",
    isStated: "stated",
    notStated: "not stated",
    noValue: "without a value",
    otherThan: (words) => `other than ${words}`,
    lawNotHeld: "law that is not held",
    order: { less: "less than", equal: "equal to", more: "more than" },
  },
  nothingEnds: "Nothing ends in that time.",
  ends: (date) => `Last day ${date}`,
  nothingFollows: "Nothing follows in the rule set.",
  follows: (date, certainty) => `A new version follows ${date} (${certainty}).`,

  usesToday: (date) => `No date given. Using today, ${date}. Choose another with --on.`,
  noPackFor: (number) => `No rule pack for municipality ${number} is shipped. Only national rules were used.`,

  noFile: (path) => `Cannot find the file ${path}. Check the name, or write - to read standard input.`,
  isFolder: (path) => `${path} is a folder. Give a file.`,
  notReadable: (path, why) => `Cannot read ${path}: ${why}.`,
  tooLarge: (name, limit) => `${name} is too large. The limit is ${limit}.`,
  standardInput: "Standard input",
  standardOutput: "Standard output",
  isEmpty: (name) => `${name} is empty. Give a case in JSON.`,
  notJson: (name, place) => `${name} is not valid JSON${place ? `: error at ${place}` : ""}.`,
  place: (line, column) => `line ${line}, column ${column}`,
  isList: (count) =>
    `The file is a list of ${count} cases. Give one case: an object, or an object with the field “case”.`,

  noPack: (path) => `Cannot find the rule pack ${path}. Give a folder or a JSON file.`,
  noMunicipality: (name, known) =>
    `No rule pack for “${name}” is shipped. These are: ${known}. Read packs of your own with --pack.`,
  rulesWrong: (count) => (count === 1 ? "One error in the rules:" : `${count} errors in the rules:`),
  wholeLaw: "This looks like a whole law, not a pack. Give it with --law.",
  nodesOf: (nodes, most, day) => `The decision diagram of ${day} has ${nodes} nodes; the bound is ${most}.`,
  tooManyNodes: (rules) => `The diagram is too large. Most nodes: ${rules}.`,
  neverMet: (rules) => `No case can meet these rules: ${rules}. Look at their conditions.`,
  sayTheSame: (one, other) => `${one} and ${other} are met by the same cases. One of them may be needless.`,
  rulesFine: (rules, parameters, packs) =>
    `The rules are in order: ${rules} rules, ${parameters} values, ${packs} ${packs === 1 ? "pack" : "packs"}.`,
  noRule: (id) => `There is no rule “${id}”.`,
  noRoute: (id) => `There is no route “${id}”.`,
  manyRoutes: (text) => `“${text}” may be several routes. Give one of them:`,
  meant: (word) => ` Did you mean “${word}”?`,

  badDate: (option, text) => `${option}: The date “${text}” does not exist. Write it as YYYY-MM-DD.`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `There is no option “${name}” here.`,
  missingArgument: (what) => `Missing: ${what}.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  tooManyArguments: "Too many arguments.",
  badChoice: (option, value, choices) => `${option} cannot be “${value}”. Possible values: ${choices}.`,
  notWritten: (path, why) => `Cannot write ${path}: ${why}.`,
  folderExists: (path) => `${path} is there already. Name a folder that is not.`,
  noFolder: (path, folder) =>
    `Cannot write ${path}: there is no folder ${folder}. Make the folder, or name another file.`,
  inUse: (path, lock) =>
    `Another run is writing ${path}. Wait for it, or name another file. If no such run exists, remove ${lock}.`,
  oneFile: (a, b, path) => `${a} and ${b} are the same file: ${path}. Name another for one of them.`,
  recordNeedsFull: "--record needs --detail summary or full.",
  recordTakesNoPremises: "--record does not go with --premises. Write the premises into the case.",
  replay: {
    identical: "The record is unchanged, and the answer came out the same, byte for byte.",
    sameVerdicts: "All answers came out the same.",
    differs: (count) =>
      count === 1 ? "One answer came out differently:" : `${count} answers came out differently:`,
    changed: {
      case: "The case in the record was changed after it was stored.",
      answer: "The answer in the record was changed after it was stored.",
      record: "Something in the record other than the case and the answer was changed after it was stored.",
      law: "The rules are not those that were used.",
      program: "The program is another version than the one that was used.",
    },
    ran: (record, now) => `In the record: ${record}. Now: ${now}.`,
    notThere: "does not exist",
  },
  ask: {
    noTerminal: "The interview needs a terminal. Use hjemmel assess with a file instead.",
    notInterview: (file) => `${file} is neither a case nor a saved interview.`,
    noGoal: (goal) =>
      `There is no goal "${goal}". Choose lightest-route, any-open-route, all-routes or the id of a route.`,
    atMost: (count) => (count === 1 ? "Last question." : `At most ${count} questions left.`),
    hangs: (count, some) =>
      count === 1 ? `Matters for: ${some}.` : `Matters for ${count} routes, among them: ${some}.`,
    anyOfThis: "Does any of this apply?",
    noneOfThis: "No, none of this",
    someOfThis: "Yes, some of this",
    canStop: "You can stop here: no further answer can make the conclusion heavier or close it.",
    yes: "Yes",
    no: "No",
    unknown: "Don't know",
    back: "Back to the previous question",
    stop: "Stop and show the answer",
    reason: "Why? A judgement needs written reasons. Leave empty to give them later.",
    none: "None",
    sum: "Enter one sum",
    sumNotEnough:
      "The sum alone does not settle it: it depends on what was given, when and under which regulation.",
    some: "Enter them",
    row: (number, isAid) =>
      `No. ${number}: date; amount${isAid ? "; kroner per euro that day" : ""}. Empty line when all are entered.`,
    complete: "Is the list complete?",
    forms: {
      money: "Amount in kroner, or EUR in front.",
      date: "Date, such as 24.11.2026.",
      monthDay: "Day, such as 31.12.",
      share: "Share in per cent, such as 20 %.",
      decimal: "Number, such as 11.65.",
      count: "Whole number.",
      organisationNumber: "Nine digits.",
      municipalityNumber: "Four digits, such as 0301.",
      cpv: "Two, three or eight digits, such as 85 or 85000000-9.",
      sectorCode: "Four digits, such as 7000.",
    },
    written: (form, canGoBack) => `${form} ? = don't know${canGoBack ? ", < = back" : ""}, . = stop`.trim(),
    theCase: "The case, for use with hjemmel assess:",
  },
  letter: {
    noKind: (kind, kinds) => `There is no letter of the kind "${kind}". The kinds are: ${kinds}.`,
    noFormat: (endings) => `The file in -o must end in ${endings}; with --template in .docx.`,
    needsRoute: "Say which route the letter is about, with --route.",
    clarifyFirst:
      "The answer points to no route: something must be clarified first. `hjemmel assess` says what.",
    eitherPlace: "Either -o or --archive: the letter goes to one place.",
    notATemplate: (path, why) => `${path} cannot be used as a template: ${why}.`,
    noField: (path, field) => `${path}: there is no field {${field}}.`,
    unplaced: (path, field) => `${path} has no place for {${field}}. It is not in the letter.`,
    unfinished: (gaps) =>
      `The letter is not finished, and the message to the archive says that it is being edited. ${gaps.join(" ")}`,
    undecided: (route) =>
      `The answer does not decide the route: ${route}. The refusal rests on the municipality's own reasons alone.`,
    doubted:
      "Parts of the authority are not confirmed in a primary source. The letter to the recipient does not say so; `hjemmel letter reasons` shows which.",
  },
  serve: {
    notAPort: (text) => `--port must be a whole number from 0 to 65535, not "${text}".`,
    notAnOrigin: (text) => `--cors must be an origin such as https://kommune.no, not "${text}".`,
    listens: (address) => `The service answers at ${address}. Stop it with Ctrl-C.`,
    openToAll: (host) =>
      `${host} can be reached from other machines. The service does not check who asks; put something in front that does.`,
    cannotListen: (host, port, why) => `Cannot listen on ${host}, port ${port}: ${why}.`,
    notBuilt: (path) => `Cannot find ${path}. Run npm run build first.`,
  },
  causes: {
    known: {
      EACCES: "no access",
      EPERM: "not permitted",
      EROFS: "the disk can only be read",
      ENOSPC: "the disk is full",
      EDQUOT: "the quota of the disk is used up",
      EFBIG: "the file gets too large for the disk",
      EIO: "the disk does not answer as it should",
      EBUSY: "the file is in use",
      EISDIR: "it is a folder",
      ENOTDIR: "a part of the path is not a folder",
      ENOENT: "it is not there",
      EMFILE: "too many files are open",
      ENAMETOOLONG: "the name is too long",
      EADDRINUSE: "the port is in use",
      EADDRNOTAVAIL: "this machine does not have that address",
      ENOTFOUND: "there is no such address",
      EAI_AGAIN: "the address cannot be looked up now",
      ERR_ENCODING_INVALID_ENCODED_DATA: "its characters are broken. Save the file anew in UTF-8",
    },
    other: (what) => `unexpected error (${what})`,
  },
  seeHelp: "For help: hjemmel --help",
  fault: (message) => `Fault in the program: ${message}`,
  batch: {
    usesToday: (date) => `Lines without a date were answered for today, ${date}.`,
    usesDayBegun: (date) => `Lines without a date were answered for the day the batch began, ${date}.`,
    noState: (path, state) =>
      `Cannot resume ${path}: ${state}, which says how it was made, is missing. Start over without --resume.`,
    otherBatch: (path, differing) =>
      `Cannot resume ${path}, which was begun with other settings:\n- ${differing.join("\n- ")}\nRepeat with the same settings, or start over without --resume.`,
    settings: {
      on: "Date (--on)",
      detail: "Detail (--detail)",
      lang: "Language (--lang)",
      law: "Rules and packs",
      mapping: "Mapping (--mapping)",
      registers: "Registers (--registers)",
      program: "Version of the program",
    },
    settingDiffers: (name, was, now) => `${name}: was ${was || "not given"}, now ${now || "not given"}`,
    otherInput: (line) =>
      `Cannot resume: the input is not the one that was read before; it differs at or before line ${line}. Use the same input, or start over without --resume.`,
    isWhole: "All lines written before are intact. Make room, and continue with --resume.",
    notJson: "The line is not valid JSON.",
    tooLong: "The line is longer than a case can be.",
    cannotResume: "Standard output cannot be resumed. Name a file.",
    badMapping: (path, problems) => `The mapping ${path} cannot be used:\n- ${problems.join("\n- ")}`,
    noFact: (id) => `There is no fact “${id}”.`,
    noColumns: (missing, there, line, sheets) =>
      `The table lacks these columns of the mapping: ${missing.join(", ")}. The heading in line ${line} has: ${there.join(", ")}.${sheets && sheets.length > 1 ? ` Sheets in the file: ${sheets.join(", ")} (choose with "sheet").` : ""} If the heading is in another line, give "headerRow".`,
    sameColumn: (names) =>
      `Several columns have the same name: ${names.join(", ")}. Give each column a name of its own in the heading.`,
    noTable: (name, headerRow) =>
      headerRow === undefined
        ? `${name} has no table: no line can be read as a heading.`
        : `${name} has no heading in line ${headerRow} ("headerRow" in the mapping).`,
    noSheet: (sheet, there) => `There is no sheet "${sheet}". The file has: ${there.join(", ")}.`,
    foreign: {
      oldWorkbook: (name) =>
        `${name} is an older Excel file (.xls) or is locked with a password. Save it as .xlsx without a password.`,
      ods: (name) => `${name} is an OpenDocument spreadsheet (.ods). Save it as .xlsx or CSV.`,
      xlsb: (name) => `${name} is a binary Excel file (.xlsb). Save it as .xlsx or CSV.`,
      numbers: (name) => `${name} is a spreadsheet of Apple Numbers. Export it as .xlsx or CSV.`,
      html: (name) =>
        `${name} is a web page (HTML), whatever its name. Open it in a spreadsheet, and save it as .xlsx or CSV.`,
      xml: (name) =>
        `${name} is XML, whatever its name. Open it in a spreadsheet, and save it as .xlsx or CSV.`,
      document: (name) =>
        `${name} is a document. Copy its table into a spreadsheet, and save that as .xlsx or CSV.`,
      pdf: (name) => `${name} is a PDF. Give the table that it was made from, as .xlsx or CSV.`,
      image: (name) => `${name} is a picture. Give the table that it shows, as .xlsx or CSV.`,
      zip: (name) =>
        `${name} is a ZIP archive without a spreadsheet. Extract it, and give the file with the table.`,
      gzip: (name) => `${name} is packed with gzip. Unpack it, and give the file with the table.`,
      brokenZip: (name) =>
        `${name} is a damaged Excel file. Fetch it anew, or open it in the spreadsheet and save it as .xlsx.`,
    },
    largeWorkbook: (name, megabytes) =>
      `${name} is larger than ${megabytes} MB. Save the sheet as CSV, which may be of any size.`,
    needsMapping: (name, suggested) =>
      `${name} is a table. A mapping that says which column is which fact is missing: --mapping FILE. A mapping to begin with, which hjemmel batch FILE --suggest-mapping also prints:\n${suggested}\nCheck it, move columns to use out of "unused", and add what is the same in every row, for example "transfer.nature": { "value": "support" }.`,
    noEncoding: (place) =>
      `${place}: there is no such encoding. Examples: utf-8, windows-1252, utf-16le, macintosh.`,
    notAList: (fact) => `"${fact}" is not a list and cannot be taken from another file.`,
    noListField: (fact, field, known) =>
      `"${fact}": a row has no field "${field}". Possible fields: ${known.join(", ")}.`,
    joinNeedsNumber: (fact) =>
      `"${fact}" is joined by organisation number. The mapping needs a column for the organisation number.`,
    strayHint: (name, column) =>
      `"${name}" is not for the fact in the column "${column}". Take it out: "factor" is for amounts and shares, "currency" for amounts, "decimal" for numbers, "date" for dates.`,
    unsaid: {
      factor: (column) =>
        `The column "${column}" seems to be in thousands or millions. Give it a "factor": 1000, 1000000, or 1 if the amounts are in whole kroner.`,
      percent: (column) =>
        `The column "${column}" seems to be in percent. Give it a "factor": "0.01", or 1 if the cells have percent signs themselves or are parts of one.`,
      currency: (column) =>
        `The column "${column}" seems to be in euro. Give it a "currency": "EUR", or "NOK".`,
    },
    badRow: {
      "quote-inside": () =>
        "The row has a quotation mark inside a cell. Put the whole cell in quotation marks and double the mark, or remove it.",
      "quote-open": () => "The row has a quotation mark that is never closed. Close it, or remove it.",
      "too-long": () => "The row is longer than a case may be.",
      "too-many-cells": (cells, columns) =>
        `The row has ${cells} cells, but the heading has ${columns} columns. Remove a delimiter, or put the cell with the delimiter in quotation marks.`,
      "too-few-cells": (cells, columns) =>
        `The row has ${cells} cells, but the heading has ${columns} columns. Add the missing delimiters.`,
    },
    column: (name) => `The column "${name}"`,
    cellError: (column, text) =>
      `The cell in the column "${column}" shows the error ${text}. Mend the formula in the spreadsheet, or empty the cell.`,
    inOtherFile: (path, line, message) => `${path}, line ${line}: ${message}`,
    ownerless: (count, fact) =>
      `${count === 1 ? "1 row" : `${count} rows`} without a readable organisation number. No list in "${fact}" counts as complete.`,
    encodingIs: (encoding) => `The file was read as ${encoding.toUpperCase()}.`,
    notUtf8: (count, first) =>
      `${count === 1 ? "1 line is" : `${count} lines are`} not UTF-8 and read as Windows-1252 (the first is line ${first}).`,
    encodingInMapping: 'If that is wrong, give "encoding" in the mapping.',
    lostLetters: (count, first) =>
      `${count === 1 ? "1 line has" : `${count} lines have`} the character \uFFFD: letters were lost before the file came here (the first is line ${first}).`,
    passedEmpty: (count) => `${count === 1 ? "1 empty row was" : `${count} empty rows were`} passed over.`,
    passedTotal: (count, first) =>
      `${count === 1 ? "1 total row was" : `${count} total rows were`} passed over (the first is line ${first}).`,
    registers: {
      noFolder: (path) => `There is no folder "${path}". Give the folder with the files of the registers.`,
      noFiles: (folder) => `In the folder "${folder}" there is no file that ends in .json or .json.gz.`,
      broken: (problems) =>
        `Files of registers cannot be read, and nothing was answered:\n${problems.map((one) => `  ${one}`).join("\n")}\nDownload them again, or take them out of the folder.`,
      noEntity: "holds no entity of Enhetsregisteret or Frivillighetsregisteret.",
      noEntities: (count, first) =>
        `${count === 1 ? "1 entry is" : `${count} entries are`} no entity of a register (the first is entry ${first}).`,
      others: (names) => `Files that end in neither .json nor .json.gz were not read: ${names.join(", ")}.`,
      twice: (count) =>
        `${count === 1 ? "1 entity stands" : `${count} entities stand`} more than once in the files of a register; the last by the name of the file counts.`,
      notFound: (count, first) =>
        `${count === 1 ? "1 line has an organisation number that is" : `${count} lines have organisation numbers that are`} in no file of the registers (the first is line ${first}).`,
      noNumber: (count, first) =>
        `${count === 1 ? "1 line has" : `${count} lines have`} no readable organisation number to look up in the registers (the first is line ${first}).`,
      differing: (count, first) =>
        `The registers and ${count === 1 ? "1 line" : `${count} lines`} differ; what they differ about counts as not known (the first is line ${first}).`,
    },
    passedHeading: (count, first) =>
      `The heading is repeated ${count === 1 ? "once" : `${count} times`} and was passed over (the first is line ${first}).`,
    sayValues: (word) => `Say in the mapping what the word means, under values: {${word}: …}.`,
    summaryIsTable: (path) => `--summary writes a table, and ${path} ends in neither .csv nor .xlsx.`,
    answersAreLines: (path) =>
      `The answers are written as JSON Lines, and ${path} looks like a table. Give for example answers.jsonl, and get the table by --summary ${path}.`,
    summaryNeedsFile: "--summary needs a file for the answers.",
    summary: {
      closedBut: (route, other) => `${route} is closed. ${other}`,
      sheet: "Answers",
      heading: {
        conclusion: "Conclusion",
        line: "Line",
        id: "Id",
        on: "Date",
        instruments: "Open schemes",
        registers: "From the registers",
      },
      open: (route) => `Open: ${route}`,
      openIf: (route, condition) => `Undetermined: ${route}, if ${condition}`,
      undetermined: (routes) => `Undetermined: ${routes}`,
      unanswered: (why) => `Not answered: ${why}`,
      noted: {
        conflict: ({ fact }) => `${fact}: the register and the line differ`,
        "not-in-registers": () => "Not in the files of the registers",
        deleted: ({ on }) => `Deleted ${on}`,
        "sub-unit": ({ of }) => (of === undefined ? "Sub-unit" : `Sub-unit of ${of}`),
        "employees-withheld": () => "The number of employees is not given out",
        "employees-not-registered": () => "The number of employees is not registered",
        remark: ({ text, on }) => `Remark${on === undefined ? "" : ` ${on}`}: ${text}`,
        unreadable: ({ field, received }) => `Cannot be read: ${field} ${received}`,
        "unknown-status": ({ received }) => `Unknown status: ${received}`,
      },
    },
    notAWorkerCount: (text) => `--workers must be a whole number from 1, not “${text}”.`,
    progress: (bar, lines, rate, left) => `${bar}  ${lines} lines  ${rate} a second  ${left} left`,
    done: (lines, invalid, faultsIn) =>
      `${lines === 1 ? "1 line" : `${lines} lines`} answered in this run${invalid === 0 ? "." : `, ${invalid} of them invalid${faultsIn ? ` (${faultsIn})` : ""}.`}`,
  },
};
