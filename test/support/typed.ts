import { resolve } from "node:path";
import ts from "typescript";

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  ".",
);

/** What the compiler says of files, under `strict` and `exactOptionalPropertyTypes`; `written` are files that are not on disk. */
export function typeErrors(
  files: readonly string[],
  written: ReadonlyMap<string, string> = new Map(),
): string[] {
  const host = ts.createCompilerHost(options);
  const texts = new Map([...written].map(([file, text]) => [resolve(file), text]));
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) =>
    texts.has(file)
      ? ts.createSourceFile(file, texts.get(file)!, target)
      : getSourceFile(file, target, ...rest);
  const roots = [...files.map((file) => resolve(file)), ...texts.keys()];
  const program = ts.createProgram(
    roots,
    {
      ...options,
      noEmit: true,
      allowJs: true,
      checkJs: true,
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
    host,
  );
  return roots
    .map((file) => program.getSourceFile(file)!)
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map((error) =>
      ts
        .formatDiagnostic(error, { ...host, getNewLine: () => "\n", getCurrentDirectory: () => resolve(".") })
        .trim(),
    );
}
