/** How many runs a property gets: as many as stated here, times what `PROVE` says (`npm run law -- prove` sets it). */
export function provedRuns(usual: number): number {
  return Math.round(usual * Number(process.env.PROVE ?? 1));
}
