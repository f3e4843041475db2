import type { CliWords } from "./words";

/** Why the system or a library refused, in the reader's language, with the code for who must mend it. */
export function causeOf({ causes }: CliWords, error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const known = causes.known[code];
  if (known === undefined) return causes.other(code || message);
  return code.startsWith("ERR_") ? known : `${known} (${code})`;
}
