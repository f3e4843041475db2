import type { Prompter } from "./prompter";

/** The world outside, as the commands see it. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean | undefined; fd?: number | undefined };
  stdout: Out;
  stderr: Out;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  /** Calls back when somebody wants it to stop (Ctrl-C, or the signal to end). */
  onInterrupt?: ((listener: () => void) => void) | undefined;
  /** Puts the questions of an interview; the terminal if not given. */
  prompter?: Prompter | undefined;
}

export interface Out {
  write(text: string): unknown;
  fd?: number | undefined;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}
