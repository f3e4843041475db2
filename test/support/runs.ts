import type { Fixture, FixtureFile } from "./fixtures";

const times = Number(process.env.PROVE ?? 1);
const isProving = times > 1;

/** How many runs a property gets: as many as stated here, times what `PROVE` says (`npm run law -- prove` sets it). */
export function provedRuns(usual: number): number {
  return Math.round(usual * times);
}

/** One fixture of each file; all of them where `PROVE` asks for more. */
export function provedFixtures(files: readonly FixtureFile[]): Fixture[] {
  return files.flatMap(({ fixtures }) => fixtures.slice(0, isProving ? undefined : 1));
}
