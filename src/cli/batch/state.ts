import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** What makes a batch the same batch, each by a text to compare and to show. */
export type Settings = Readonly<Record<SettingName, string>>;
export type SettingName = "on" | "detail" | "lang" | "law" | "mapping" | "registers" | "program";

/** The first line of a state: what the answers are made with. */
export interface Begun {
  settings: Settings;
  /** The day that lines without a date are answered for, also where the batch is gone on with on another day. */
  today: string;
}

/** How far a batch has come: after a line of the input, with the hash of all lines so far, and the bytes written. */
export interface Reached {
  line: number;
  input: string;
  answers: number;
  faults: number;
}

/** Where to go on from, and how many bytes of the state lead up to it. */
export interface State extends Begun {
  reached: Reached;
  bytes: number;
}

export const nothing: Reached = { line: 0, input: "", answers: 0, faults: 0 };

export function stateOf(path: string): string {
  return `${path}.state`;
}

/**
 * The last point for which both files have all that was written. A state is JSON Lines, so that a process killed at
 * any moment leaves at most a part of a line behind, which counts for nothing.
 */
export function stateIn(path: string, written: Pick<Reached, "answers" | "faults">): State | undefined {
  const lines = readFileSync(path, "utf8").split("\n").slice(0, -1);
  const begun = parsed<Begun>(lines[0]);
  if (!begun) return undefined;
  const isWritten = (at: Reached | undefined) =>
    at !== undefined && at.answers <= written.answers && at.faults <= written.faults;
  const last = lines.findLastIndex((text, at) => at > 0 && isWritten(parsed<Reached>(text)));
  const reached = last < 0 ? nothing : parsed<Reached>(lines[last])!;
  const kept = lines.slice(0, Math.max(last, 0) + 1);
  return { ...begun, reached, bytes: Buffer.byteLength(`${kept.join("\n")}\n`) };
}

/** A short name for what a setting holds. */
export function hashOfSetting(setting: unknown): string {
  const text = JSON.stringify(setting, (_, value) => (value instanceof Map ? [...value] : value));
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function parsed<T>(text: string | undefined): T | undefined {
  try {
    return JSON.parse(text ?? "") as T;
  } catch {
    return undefined;
  }
}
