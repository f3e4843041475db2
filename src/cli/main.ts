#!/usr/bin/env node
import { cannotWrite, run } from "./run";

const argv = process.argv.slice(2);

// A reader that stops reading, such as `head`, is no fault; a full disk is reported where that is possible.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    const { exitCode, message } = cannotWrite(argv, error);
    if (stream === process.stdout) process.stderr.write(`${message}\n`);
    process.exit(exitCode);
  });

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(argv, {
  stdin,
  stdout,
  stderr,
  env,
  now: () => new Date(),
  onInterrupt: (listener) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, listener);
  },
});
