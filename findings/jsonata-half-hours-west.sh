#!/usr/bin/env bash
# jsonata 2.2.2, $fromMillis and $toMillis with a time zone west of Greenwich that is not a whole hour.
# Valid input: $fromMillis(1704067200000, undefined, "-0330") and the text "2024-01-01T00:00 -0330" with its picture; the
#   documentation gives the form ±HHMM, and -0330 is the standard time of Newfoundland.
# Expected: 2023-12-31T20:30:00.000-03:30, and 03:30 in UTC. The sign is of the whole offset (XPath functions, 9.8.4; ISO
#   8601), and $toMillis without a picture reads -03:30 so.
# Seen: 19:30-04:30, an hour too far west, and 02:30 in UTC, with no error. Written, the hours are rounded down before the
#   minutes are taken off; read, the minutes are added to hours below zero, so that -0345 is an hour and a half wrong. Whole
#   hours and all zones to the east are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent jsonata@2.2.2
cat > try.mjs <<'JS'
import jsonata from "jsonata";
const run = (expression) => jsonata(expression).evaluate({});
const seen = {};
for (const zone of ["-0330", "-0930", "-0345", "-0300", "+0530", "+0545"]) {
  const extended = `${zone.slice(0, 3)}:${zone.slice(3)}`;
  seen[zone] = {
    written: await run(`$fromMillis(1704067200000, undefined, "${zone}")`),
    readByPicture: await run(`$fromMillis($toMillis("2024-01-01T00:00 ${zone}", "[Y]-[M]-[D]T[H]:[m] [Z0000]"))`),
    read: await run(`$fromMillis($toMillis("2024-01-01T00:00:00.000${extended}"))`),
  };
}
console.table(seen);
const isRight = (zone) =>
  seen[zone].readByPicture === seen[zone].read &&
  new Date(seen[zone].written).getTime() === 1_704_067_200_000 &&
  seen[zone].written.endsWith(`${zone.slice(0, 3)}:${zone.slice(3)}`);
const isSeen =
  seen["-0330"].written === "2023-12-31T19:30:00.000-04:30" &&
  seen["-0330"].readByPicture === "2024-01-01T02:30:00.000Z" &&
  seen["-0330"].read === "2024-01-01T03:30:00.000Z" &&
  Object.keys(seen).map(isRight).join() === "false,false,false,true,true,true";
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
