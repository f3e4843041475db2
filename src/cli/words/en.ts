import type { CliWords } from "./words";

export const en: CliWords = {
  about:
    "Says which lawful routes a municipality has when it wants to buy from or support an actor, with legal authority and duties.",
  commands: {
    assess: "assess a case",
    explain: "explain the answer for one route, condition by condition",
    rules: "show the rules, or one rule",
    lint: "check rules: those shipped, or packs of your own",
  },
  arguments: {
    file: "JSON file with the case, or - for standard input",
    route: "the id of the route, such as procurement.limited-competition",
    id: "the id of the rule",
    packs: "folders or files with rule packs",
  },
  options: {
    on: "the date of the rules, YYYY-MM-DD",
    format: "text, json or markdown",
    lang: "language: nb, nn or en",
    detail: "verdicts, trace or full",
    pack: "rule pack: folder or file (may be repeated)",
    municipality: "municipality with a pack of its own: name or number",
    help: "show help",
    version: "show the version",
  },
  titles: {
    "Usage:": "Usage:",
    "Arguments:": "Arguments:",
    "Options:": "Options:",
    "Commands:": "Commands:",
  },
  exitCodes: "Exit codes: 0 answered, 1 input invalid, 2 wrong usage, 3 rules invalid.",

  usesToday: (date) => `No date given. Using today, ${date}. Choose another with --on.`,
  noPackFor: (number) => `No rule pack for municipality ${number} is shipped. Only national rules were used.`,

  noFile: (path) => `Cannot find the file ${path}. Check the name, or write - to read standard input.`,
  isFolder: (path) => `${path} is a folder. Give a JSON file with the case.`,
  notReadable: (path, why) => `Cannot read ${path}: ${why}.`,
  tooLarge: (name, limit) => `${name} is too large. The limit is ${limit}.`,
  notJson: (name, place) => `${name} is not valid JSON${place ? `: error at ${place}` : ""}.`,
  place: (line, column) => `line ${line}, column ${column}`,
  isList: (count) =>
    `The file is a list of ${count} cases. Give one case: an object, or an object with the field “case”.`,

  noPack: (path) => `Cannot find the rule pack ${path}. Give a folder or a JSON file.`,
  noMunicipality: (name, known) =>
    `No rule pack for “${name}” is shipped. These are: ${known}. Read packs of your own with --pack.`,
  rulesWrong: (count) => (count === 1 ? "One error in the rules:" : `${count} errors in the rules:`),
  rulesFine: (rules, parameters, packs) =>
    `The rules are in order: ${rules} rules, ${parameters} values, ${packs} ${packs === 1 ? "pack" : "packs"}.`,
  noRule: (id) => `There is no rule “${id}”.`,
  noRoute: (id) => `There is no route “${id}”.`,
  meant: (word) => ` Did you mean “${word}”?`,

  badDate: (text) => `The date “${text}” does not exist. Write it as YYYY-MM-DD.`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (name) => `There is no option “${name}”.`,
  missingArgument: (name) => `The argument ${name} is missing.`,
  missingValue: (option) => `The option ${option} needs a value.`,
  tooManyArguments: "Too many arguments.",
  badChoice: (option, value, choices) => `${option} cannot be “${value}”. Possible values: ${choices}.`,
  seeHelp: "For help: hjemmel --help",
  fault: (message) => `Fault in the program: ${message}`,
};
