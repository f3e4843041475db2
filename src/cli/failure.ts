export const exit = {
  answered: 0,
  badInput: 1,
  badUsage: 2,
  badRules: 3,
  someInvalid: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Ends a command: what to say, and with which exit code. */
export class Failure extends Error {
  override readonly name = "Failure";
  constructor(
    readonly exitCode: ExitCode,
    /** What is wrong, for programs. */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
