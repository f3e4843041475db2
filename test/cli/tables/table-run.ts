import { existsSync, readFileSync } from "node:fs";
import { command, fileWith } from "../command";

export interface InvalidLine {
  line: number;
  ok: false;
  input: unknown;
  issues: { code: string; path: string; column?: string; message: string }[];
}

export interface TableRun {
  code: number;
  err: string;
  out: string;
  /** The ids of the rows that were answered. */
  ids: unknown[];
  /** The numbers of the lines that were answered. */
  lines: number[];
  answers: Record<string, unknown>[];
  invalid: InvalidLine[];
  wasWritten: boolean;
}

let count = 0;

/** Runs `hjemmel batch` on a table with a mapping, or on JSON Lines without. */
export async function tableRun(
  content: string | Buffer,
  mapping: unknown,
  more: readonly string[] = [],
  name = "in.csv",
): Promise<TableRun> {
  const number = count++;
  const from = fileWith(`${number}-${name}`, content);
  const to = `${from}.out`;
  const map = mapping === undefined ? [] : ["--mapping", fileWith(`${number}-map.json`, mapping)];
  const ended = await command(["batch", from, to, ...map, "--lang", "en", ...more]);
  const read = (path: string): never[] =>
    existsSync(path)
      ? readFileSync(path, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as never)
      : [];
  const answers = read(to) as Record<string, unknown>[];
  return {
    ...ended,
    answers,
    lines: answers.map(({ line }) => line as number),
    ids: answers.map(({ id }) => id),
    invalid: read(`${to}.invalid`) as InvalidLine[],
    wasWritten: existsSync(to),
  };
}
