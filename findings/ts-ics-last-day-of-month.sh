#!/usr/bin/env bash
# ts-ics 2.4.6, extendByRecurrenceRule of a rule that counts from the end.
# Valid input: FREQ=MONTHLY;BYMONTHDAY=-1, the last day of each month, and BYYEARDAY=-1, the last day of the year.
# Expected: 31 January, 29 February, 31 March …, and 31 December. RFC 5545, 3.3.10: -10 is the tenth to the last day of the
#   month, and -1 the last day of the year; rrule 2.8.1 says so too.
# Seen: the day before, with no error: -1 is the second to last. So what is due on the last day is a day early. In a yearly
#   rule for December it is 29 November. The last of the working days, by BYSETPOS=-1, is early as well; days counted from
#   the start, and BYDAY=-1FR, are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent ts-ics@2.4.6 rrule@2.8.1
cat > try.mjs <<'JS'
import rrule from "rrule";
import { convertIcsRecurrenceRule, extendByRecurrenceRule } from "ts-ics";
process.env.TZ = "UTC";
const datesOf = (value) => {
  const [start, end] = [new Date("2024-01-01T12:00:00Z"), new Date("2024-12-31T23:00:00Z")];
  const rule = convertIcsRecurrenceRule(undefined, { value });
  const asDays = (dates) => dates.slice(0, 3).map((date) => date.toISOString().slice(0, 10)).join(" ");
  const theirs = rrule.rrulestr(`DTSTART:20240101T120000Z\nRRULE:${value};UNTIL=20241231T230000Z`);
  return { tsIcs: asDays(extendByRecurrenceRule(rule, { start, end })), rrule: asDays(theirs.all()) };
};
const seen = {
  lastDay: datesOf("FREQ=MONTHLY;BYMONTHDAY=-1"),
  lastOfDecember: datesOf("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"),
  lastOfYear: datesOf("FREQ=YEARLY;BYYEARDAY=-1"),
  lastWorkingDay: datesOf("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"),
  lastFriday: datesOf("FREQ=MONTHLY;BYDAY=-1FR"),
  fifteenth: datesOf("FREQ=MONTHLY;BYMONTHDAY=15"),
};
console.table(seen);
const isSeen =
  seen.lastDay.tsIcs === "2024-01-30 2024-02-28 2024-03-30" &&
  seen.lastDay.rrule === "2024-01-31 2024-02-29 2024-03-31" &&
  seen.lastOfDecember.tsIcs === "2024-11-29" &&
  seen.lastOfYear.tsIcs === "2024-12-30" &&
  seen.lastWorkingDay.tsIcs === "2024-01-30 2024-02-28 2024-03-28" &&
  [seen.lastFriday, seen.fifteenth].every(({ tsIcs, rrule }) => tsIcs === rrule);
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
