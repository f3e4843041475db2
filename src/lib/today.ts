/** The calendar of the law, wherever the program runs; `sv` writes a day as `YYYY-MM-DD`. */
const dayInNorway = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Oslo" });

/** The day in Norway, as `YYYY-MM-DD`. */
export function today(now: Date): string {
  return dayInNorway.format(now);
}
