import type { GivenType } from "../../law";
import type { Changed } from "../../record";
import type { BatchNote } from "../batch/registers/registered";
import type { SettingName } from "../batch/state";
import type { ForeignKind } from "../batch/table/foreign";
import type { RowFault } from "../batch/table/row";

/** What the commands say for themselves, in one language. */
export interface CliWords {
  about: string;
  commands: Record<
    "ask" | "assess" | "batch" | "complete" | "explain" | "replay" | "rules" | "lint" | "serve" | "letter",
    string
  >;
  arguments: {
    lines: string;
    answers: string;
    file: string;
    record: string;
    route: string;
    id: string;
    packs: string;
    kind: string;
    shell: string;
  };
  options: Record<
    | "goal"
    | "save"
    | "resume"
    | "record"
    | "full"
    | "askedRoute"
    | "premises"
    | "sources"
    | "missing"
    | "alsoOn"
    | "law"
    | "lawText"
    | "on"
    | "format"
    | "lang"
    | "detail"
    | "pack"
    | "municipality"
    | "help"
    | "workers"
    | "resumeBatch"
    | "mapping"
    | "summary"
    | "registers"
    | "suggestMapping"
    | "expiring"
    | "doubts"
    | "diff"
    | "quiet"
    | "port"
    | "host"
    | "cors"
    | "output"
    | "export"
    | "route"
    | "details"
    | "archive"
    | "template"
    | "version",
    string
  >;
  titles: Record<"Usage:" | "Arguments:" | "Options:" | "Commands:", string>;
  exitCodes: string;

  examples: string;
  usual: string;
  notMonths: (text: string) => string;
  doubts: {
    none: string;
    routes(count: number): string;
    lookedFor(date: string): string;
  };
  difference: {
    none: string;
    twoDates: string;
    notHeld: string;
    condition: string;
    otherwise: string;
    state: Record<"in-force" | "gap" | "not-covered", string>;
    verdicts: string;
    among: (a: string, on: string, b: string, then: string) => string;
    every: string;
    tooMany: string;
    notCompared: string;
    isStated: string;
    notStated: string;
    noValue: string;
    otherThan: (words: string) => string;
    lawNotHeld: string;
    order: Record<"less" | "equal" | "more", string>;
  };
  nothingEnds: string;
  ends: (date: string) => string;
  nothingFollows: string;
  follows: (date: string, certainty: string) => string;

  usesToday: (date: string) => string;
  noPackFor: (number: string) => string;

  noFile: (path: string) => string;
  isFolder: (path: string) => string;
  notReadable: (path: string, why: string) => string;
  tooLarge: (name: string, limit: string) => string;
  standardInput: string;
  standardOutput: string;
  isEmpty: (name: string) => string;
  notJson: (name: string, place: string | undefined) => string;
  place: (line: number, column: number) => string;
  isList: (count: number) => string;

  noPack: (path: string) => string;
  noMunicipality: (name: string, known: string) => string;
  rulesWrong: (count: number) => string;
  wholeLaw: string;
  nodesOf: (nodes: number, most: number, day: string) => string;
  tooManyNodes: (rules: string) => string;
  neverMet: (rules: string) => string;
  sayTheSame: (one: string, other: string) => string;
  rulesFine: (rules: number, parameters: number, packs: number) => string;
  noRule: (id: string) => string;
  noRoute: (id: string) => string;
  manyRoutes: (text: string) => string;
  meant: (word: string) => string;

  badDate: (option: string, text: string) => string;
  unknownCommand: (name: string) => string;
  unknownOption: (name: string) => string;
  /** What an argument is, as the help says it. */
  missingArgument: (what: string) => string;
  missingValue: (option: string) => string;
  tooManyArguments: string;
  badChoice: (option: string, value: string, choices: string) => string;
  notWritten: (path: string, why: string) => string;
  /** Of an output. */
  /** A folder that is to be made is there already. */
  folderExists: (path: string) => string;
  noFolder: (path: string, folder: string) => string;
  inUse: (path: string, lock: string) => string;
  oneFile: (a: string, b: string, path: string) => string;
  recordNeedsFull: string;
  recordTakesNoPremises: string;
  replay: ReplayWords;
  ask: AskWords;
  batch: BatchWords;
  serve: ServeWords;
  letter: LetterCommandWords;
  /** Why the system refused, by the code of its error. */
  causes: { known: Partial<Record<string, string>>; other: (what: string) => string };
  seeHelp: string;
  fault: (message: string) => string;
}

/** What a replay says. */
export interface ReplayWords {
  identical: string;
  sameVerdicts: string;
  differs: (count: number) => string;
  changed: Record<Changed, string>;
  /** What the record names and what this run has: rules, then program. */
  ran: (record: string, now: string) => string;
  notThere: string;
}

/** What an interview says beside the questions of the law. */
export interface AskWords {
  noTerminal: string;
  notInterview: (file: string) => string;
  noGoal: (goal: string) => string;
  atMost: (count: number) => string;
  hangs: (count: number, some: string) => string;
  anyOfThis: string;
  noneOfThis: string;
  someOfThis: string;
  canStop: string;
  yes: string;
  no: string;
  unknown: string;
  back: string;
  stop: string;
  reason: string;
  none: string;
  sum: string;
  sumNotEnough: string;
  some: string;
  row: (number: number, isAid: boolean) => string;
  complete: string;
  /** How an answer is written, by the type of the fact. */
  forms: Partial<Record<GivenType, string>>;
  written: (form: string, canGoBack: boolean) => string;
  theCase: string;
}

/** What the command says that starts the service. */
export interface ServeWords {
  notAPort: (text: string) => string;
  notAnOrigin: (text: string) => string;
  listens: (address: string) => string;
  openToAll: (host: string) => string;
  cannotListen: (host: string, port: number, why: string) => string;
  notBuilt: (path: string) => string;
}

/** What the command says that writes letters. */
export interface LetterCommandWords {
  noKind: (kind: string, kinds: string) => string;
  noFormat: (endings: string) => string;
  needsRoute: string;
  /** Where the answer has no route, since the case is not clear. */
  clarifyFirst: string;
  eitherPlace: string;
  notATemplate: (path: string, why: string) => string;
  noField: (path: string, field: string) => string;
  unplaced: (path: string, field: string) => string;
  /** Of a letter that is archived with places still to be filled in. */
  unfinished: (gaps: readonly string[]) => string;
  /** Of a refusal that is archived where the answer leaves its route undetermined. */
  undecided: (route: string) => string;
  /** The authority has marks of doubt that a letter to a recipient leaves out. */
  doubted: string;
}

/** What a batch says. */
export interface BatchWords {
  usesToday: (date: string) => string;
  /** Where a batch that was begun on another day is gone on with. */
  usesDayBegun: (date: string) => string;
  noState: (path: string, state: string) => string;
  otherBatch: (path: string, differing: readonly string[]) => string;
  settings: Record<SettingName, string>;
  settingDiffers: (name: string, was: string, now: string) => string;
  otherInput: (line: number) => string;
  isWhole: string;
  notJson: string;
  tooLong: string;
  cannotResume: string;
  badMapping: (path: string, problems: readonly string[]) => string;
  noFact: (id: string) => string;
  noColumns: (
    missing: readonly string[],
    there: readonly string[],
    line: number,
    sheets: readonly string[] | undefined,
  ) => string;
  sameColumn: (names: readonly string[]) => string;
  noTable: (name: string, headerRow: number | undefined) => string;
  noSheet: (sheet: string, there: readonly string[]) => string;
  /** What a file is that is no table, and how its table can be had. */
  foreign: Record<ForeignKind, (name: string) => string>;
  largeWorkbook: (name: string, megabytes: number) => string;
  needsMapping: (name: string, suggested: string) => string;
  noEncoding: (place: string) => string;
  notAList: (fact: string) => string;
  noListField: (fact: string, field: string, known: readonly string[]) => string;
  joinNeedsNumber: (fact: string) => string;
  /** Something in the mapping that is not for the fact of a column. */
  strayHint: (name: string, column: string) => string;
  unsaid: Record<"factor" | "percent" | "currency", (column: string) => string>;
  badRow: Record<RowFault, (cells: number, columns: number) => string>;
  /** The column at the beginning of a sentence. */
  column: (name: string) => string;
  cellError: (column: string, text: string) => string;
  inOtherFile: (path: string, line: number, message: string) => string;
  ownerless: (count: number, fact: string) => string;
  encodingIs: (encoding: string) => string;
  notUtf8: (count: number, first: number) => string;
  /** What to do where `notUtf8` is wrong of a table. */
  encodingInMapping: string;
  lostLetters: (count: number, first: number) => string;
  passedEmpty: (count: number) => string;
  passedTotal: (count: number, first: number) => string;
  passedHeading: (count: number, first: number) => string;
  registers: {
    noFolder: (path: string) => string;
    noFiles: (folder: string) => string;
    broken: (problems: readonly string[]) => string;
    noEntity: string;
    noEntities: (count: number, first: number) => string;
    others: (names: readonly string[]) => string;
    twice: (count: number) => string;
    notFound: (count: number, first: number) => string;
    noNumber: (count: number, first: number) => string;
    differing: (count: number, first: number) => string;
  };
  /** Of a cell whose word is none of the answers. */
  sayValues: (word: string) => string;
  summaryIsTable: (path: string) => string;
  answersAreLines: (path: string) => string;
  summaryNeedsFile: string;
  summary: {
    /** The route asked for is closed; the conclusion on the lightest route. */
    closedBut: (route: string, other: string) => string;
    sheet: string;
    heading: Record<"conclusion" | "line" | "id" | "on" | "instruments" | "registers", string>;
    open: (route: string) => string;
    openIf: (route: string, condition: string) => string;
    undetermined: (routes: string) => string;
    unanswered: (why: string) => string;
    /** What a register says of the organisation; a fact by its title. */
    noted: { [C in BatchNote["code"]]: (note: Extract<BatchNote, { code: C }>) => string };
  };
  notAWorkerCount: (text: string) => string;
  progress: (bar: string, lines: string, rate: string, left: string) => string;
  done: (lines: number, invalid: number, faultsIn: string | undefined) => string;
}
