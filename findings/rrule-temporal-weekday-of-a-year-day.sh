#!/usr/bin/env bash
# rrule-temporal 2.2.8, a yearly rule with BYYEARDAY and BYDAY.
# Valid input: FREQ=YEARLY;BYYEARDAY=1;BYDAY=MO,TU,WE,TH,FR: the first of January where it is a working day.
# Expected: 2028 is left out, as it begins on a Saturday. RFC 5545, 3.3.10, table and note 2: in a yearly rule BYDAY limits
#   where BYYEARDAY is there.
# Seen: every first of January, with no error; BYDAY and BYMONTHDAY are not looked at, while BYMONTH is. The same day
#   written by BYMONTH and BYMONTHDAY is right, and so is rrule 2.8.1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent rrule-temporal@2.2.8 rrule@2.8.1
cat > try.mjs <<'JS'
import rrule from "rrule";
import { RRuleTemporal } from "rrule-temporal";
const yearsOf = (rule) => {
  const rruleString = `DTSTART:20240101T090000Z\nRRULE:FREQ=YEARLY;COUNT=6;${rule}`;
  const times = new RRuleTemporal({ rruleString }).all().map((date) => new Date(date.epochMilliseconds));
  const years = (dates) => dates.map((date) => date.getUTCFullYear()).join();
  return { temporal: years(times), rrule: years(rrule.rrulestr(rruleString).all()) };
};
const seen = {
  weekdays: yearsOf("BYYEARDAY=1;BYDAY=MO,TU,WE,TH,FR"),
  mondays: yearsOf("BYYEARDAY=1;BYDAY=MO"),
  daysOfMonth: yearsOf("BYYEARDAY=60;BYMONTHDAY=29"),
  months: yearsOf("BYYEARDAY=60;BYMONTH=2"),
  weekdaysOfMonth: yearsOf("BYMONTH=1;BYMONTHDAY=1;BYDAY=MO,TU,WE,TH,FR"),
};
console.table(seen);
const everyYear = "2024,2025,2026,2027,2028,2029";
const isSeen =
  [seen.weekdays, seen.mondays, seen.daysOfMonth].every(({ temporal }) => temporal === everyYear) &&
  [seen.months, seen.weekdaysOfMonth].every(({ temporal, rrule }) => temporal === rrule) &&
  seen.weekdays.rrule === "2024,2025,2026,2027,2029,2030" &&
  seen.mondays.rrule.startsWith("2024,2029,2035");
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
