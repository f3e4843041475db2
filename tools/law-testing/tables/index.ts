/**
 * Proposes condition tables for what no table shows of the law yet: for each version of each rule, cases that tell it
 * from every mutant of it, drawn from the diagram of a day. What stands in fixtures/conditions is left as it is, but for
 * days that are added. Read what it writes against the provision before it is kept.
 */
import { changedVersions, daysOfVersion } from "../mutate/changed";
import { mutantsOf } from "../mutate/mutants";
import { lawTables } from "./files";
import { fill, type Wanted } from "./fill";

const only = process.argv[2] ?? "";

let [count, told] = [0, 0];
for (const { law, isOwn, tablesOf, write } of lawTables()) {
  const mutants = mutantsOf(law.data, (id) => id.startsWith(only) && isOwn(id));
  const wanted = changedVersions(law, mutants).map((one) => ({
    ...one,
    days: daysOfVersion(law, one),
    left: new Set(one.mutants.keys()),
  }));
  const fillOn = (on: string, isAsked: (one: Wanted & { days: string[] }) => boolean) => {
    const asked = wanted.filter((one) => one.left.size > 0 && isAsked(one));
    if (asked.length > 0) fill(law, on, asked, tablesOf);
  };
  /** Each version on its first day, the latest first; then what is left of it on its other days. */
  for (const on of [...new Set(wanted.map(({ version }) => version.from))].sort().reverse())
    fillOn(on, ({ version }) => version.from === on);
  for (const on of law.changes) fillOn(on, ({ version, days }) => version.from !== on && days.includes(on));
  for (const { mutants, left } of wanted) {
    count += mutants.length;
    told += mutants.length - left.size;
    for (const number of left) console.log(`not told: ${mutants[number]!.id}`);
  }
  write();
}
console.log(`${told} of ${count} mutants of conditions are killed by a table.`);
