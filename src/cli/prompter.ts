import { styleText } from "node:util";

/** How a command puts questions to a person; `undefined` is a person who breaks off. */
export interface Prompter {
  choose(message: string, choices: readonly Choice[]): Promise<string | undefined>;
  /** `check` says what is wrong with the text, if anything. */
  write(message: string, check: (text: string) => string | undefined): Promise<string | undefined>;
}

export interface Choice {
  value: string;
  label: string;
}

/** Prompts of the terminal, by keyboard alone; on standard error, so that standard output is the answer. */
export async function terminalPrompter(): Promise<Prompter> {
  const { isCancel, S_BAR, select, text } = await import("@clack/prompts");
  const output = process.stderr;
  return {
    async choose(message, choices) {
      const chosen = await select({
        message,
        options: choices.map((choice) => ({ ...choice })),
        maxItems: 12,
        showInstructions: false,
        output,
      });
      return isCancel(chosen) ? undefined : chosen;
    },
    async write(message, check) {
      // `select` draws its bar before every line of a message, `text` before the first alone.
      const barred = message.replaceAll("\n", `\n${styleText("gray", S_BAR)}  `);
      const written = await text({ message: barred, validate: (value) => check(value ?? ""), output });
      return isCancel(written) ? undefined : (written ?? "");
    },
  };
}
