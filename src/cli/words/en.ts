import type { CliWords } from "./words";

export const en: CliWords = {
  about:
    "Says which lawful routes a municipality has when it wants to buy from or support an actor, with legal authority and duties.",
  commands: {
    ask: "answer questions until the routes are settled",
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
    goal: "any-open-route, all-routes or the id of one route",
    save: "save the interview in a file after each answer",
    resume: "go on from a saved file, or from a case",
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
  standardInput: "Standard input",
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
  ask: {
    noTerminal: "The interview needs a terminal. Use hjemmel assess with a file instead.",
    notInterview: (file) => `${file} is neither a case nor a saved interview.`,
    noGoal: (goal) => `There is no goal "${goal}". Choose any-open-route, all-routes or the id of a route.`,
    atMost: (count) => (count === 1 ? "Last question." : `At most ${count} questions left.`),
    hangs: (count, some) =>
      count === 1 ? `Matters for: ${some}.` : `Matters for ${count} routes, among them: ${some}.`,
    yes: "Yes",
    no: "No",
    unknown: "Don't know",
    back: "Back to the previous question",
    stop: "Stop and show the answer",
    reason: "Why? A judgement needs written reasons. Leave empty to give them later.",
    none: "None",
    some: "Enter them",
    row: (number, isAid) =>
      `No. ${number}: date; amount${isAid ? "; kroner per euro that day" : ""}. Empty line when all are entered.`,
    complete: "Is the list complete?",
    forms: {
      money: "Amount in kroner, or EUR in front.",
      date: "Date as YYYY-MM-DD.",
      monthDay: "Day as MM-DD.",
      share: "Share in per cent, such as 20 %.",
      decimal: "Number, such as 11.65.",
      count: "Whole number.",
      organisationNumber: "Nine digits.",
    },
    written: (form, canGoBack) => `${form} ? = don't know${canGoBack ? ", < = back" : ""}, . = stop`.trim(),
    theCase: "The case, for use with hjemmel assess:",
  },
  seeHelp: "For help: hjemmel --help",
  fault: (message) => `Fault in the program: ${message}`,
};
