import cliProgress from "cli-progress";
import type { Io } from "../io";
import type { CliWords } from "../words";

export interface Progress {
  show(bytes: number, lines: number): void;
  end(): void;
}

const silent: Progress = { show: () => {}, end: () => {} };

/** How far a batch has come, with rate and time left; on a terminal only, and only where the end is known. */
export function progressOf({ stderr }: Io, words: CliWords, total: number | undefined): Progress {
  if (!stderr.isTTY || total === undefined) return silent;
  const begun = Date.now();
  const bar = new cliProgress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: words.batch.progress("{bar} {percentage} %", "{lines}", "{rate}", "{eta_formatted}"),
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0, { lines: 0, rate: 0 });
  return {
    show: (bytes, lines) =>
      bar.update(Math.min(bytes, total), {
        lines,
        rate: Math.round((lines * 1000) / Math.max(1, Date.now() - begun)),
      }),
    end: () => bar.stop(),
  };
}
