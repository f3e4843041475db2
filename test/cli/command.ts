import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Prompter } from "../../src/cli/prompter";
import { run } from "../../src/cli/run";

export interface Ended {
  code: number;
  out: string;
  err: string;
}

interface World {
  stdin?: string;
  env?: Record<string, string>;
  terminal?: { columns: number };
  prompter?: Prompter;
  onInterrupt?: (listener: () => void) => void;
  now?: () => Date;
}

/** The day on which these commands are run, unless a test has its own. */
const usualNow = () => new Date("2026-11-24T12:00:00Z");

/** Runs a command line in this process. */
export async function command(
  argv: readonly string[],
  { stdin, env = {}, terminal, prompter, onInterrupt, now = usualNow }: World = {},
): Promise<Ended> {
  let out = "";
  let err = "";
  const input = Object.assign(chunksOf(stdin ?? ""), { isTTY: stdin === undefined });
  const code = await run(argv, {
    stdin: input,
    stdout: {
      write: (text) => (out += text),
      ...(terminal ? { isTTY: true, columns: terminal.columns } : {}),
    },
    stderr: { write: (text) => (err += text) },
    env,
    now,
    prompter,
    onInterrupt,
  });
  return { code, out, err };
}

async function* chunksOf(text: string): AsyncGenerator<string> {
  const size = 64_000;
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

let folder: string | undefined;

/** Writes a file in a folder of this run, and says where. */
export function fileWith(name: string, content: unknown): string {
  folder ??= mkdtempSync(join(tmpdir(), "hjemmel-"));
  const path = join(folder, name);
  const isWritten = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(path, isWritten ? content : JSON.stringify(content));
  return path;
}

export const askerFile = "fixtures/cases/asker-effektkontrakt.json";
