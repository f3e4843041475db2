/** What the commands say for themselves, in one language. */
export interface CliWords {
  about: string;
  commands: { assess: string; explain: string; rules: string; lint: string };
  arguments: { file: string; route: string; id: string; packs: string };
  options: Record<"on" | "format" | "lang" | "detail" | "pack" | "municipality" | "help" | "version", string>;
  titles: Record<"Usage:" | "Arguments:" | "Options:" | "Commands:", string>;
  exitCodes: string;

  usesToday: (date: string) => string;
  noPackFor: (number: string) => string;

  noFile: (path: string) => string;
  isFolder: (path: string) => string;
  notReadable: (path: string, why: string) => string;
  tooLarge: (name: string, limit: string) => string;
  notJson: (name: string, place: string | undefined) => string;
  place: (line: number, column: number) => string;
  isList: (count: number) => string;

  noPack: (path: string) => string;
  noMunicipality: (name: string, known: string) => string;
  rulesWrong: (count: number) => string;
  rulesFine: (rules: number, parameters: number, packs: number) => string;
  noRule: (id: string) => string;
  noRoute: (id: string) => string;
  meant: (word: string) => string;

  badDate: (text: string) => string;
  unknownCommand: (name: string) => string;
  unknownOption: (name: string) => string;
  missingArgument: (name: string) => string;
  missingValue: (option: string) => string;
  tooManyArguments: string;
  badChoice: (option: string, value: string, choices: string) => string;
  seeHelp: string;
  fault: (message: string) => string;
}
