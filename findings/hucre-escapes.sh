#!/usr/bin/env bash
# hucre 1.0.0, writeXlsxStream and writeXlsx.
# Valid input: a cell with the seven characters _x0041_, such as a file name or an id.
# Expected: the text is written as _x005F_x0041_ (ECMA-376, ST_Xstring), so that every reader gives the same text back,
#   as hucre's own reader would, which decodes _xHHHH_.
# Seen: it is written as it stands, and reads back as the letter A; control characters beside it are escaped rightly.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --ignore-scripts --no-audit --no-fund --silent hucre@1.0.0
cat > try.mjs <<'JS'
import { streamXlsxRows, writeXlsx, writeXlsxStream } from "hucre/xlsx";
const text = "_x0041_";
const control = "a\u0001b";
const readBack = async (book) => {
  for await (const { values } of streamXlsxRows(book)) return values;
};
const chunks = [];
for await (const chunk of writeXlsxStream([[text, control]], { name: "S" })) chunks.push(chunk);
const streamed = await readBack(new Uint8Array(Buffer.concat(chunks)));
const whole = await readBack(await writeXlsx({ sheets: [{ name: "S", rows: [[text, control]] }] }));
console.log({ wrote: [text, control], streamed, whole });
const isSeen = [streamed, whole].every(([first, second]) => first === "A" && second === control);
process.exit(isSeen ? 0 : 1);
JS
node try.mjs
