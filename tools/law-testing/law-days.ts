/** Brings fixtures/law-days up to date with the rules: what happened on a new day stands empty, to be written. Exits with 1 until it is. */
import { writeFileSync } from "node:fs";
import { calendars } from "../../test/support/law-days";

for (const { file, approved, days } of calendars()) {
  const whatOn = new Map(approved.map(({ day, what }) => [day, what]));
  const all = days.map(({ day, begins, isOver }) => ({ day, what: whatOn.get(day) ?? "", begins, isOver }));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  for (const { day, what } of all)
    if (what === "") {
      console.log(`${file}: say what happened on ${day}, and where it is written.`);
      process.exitCode = 1;
    }
}
