import { type Block, type Inline, inlines, isWebAddress, type Line } from "./document";
import { escaped } from "./markup";

/** A printable page of its own: no script, no other file, one style sheet. */
export function toHtml(blocks: readonly Block[], { lang, title }: { lang: string; title: string }): string {
  return [
    "<!doctype html>",
    `<html lang="${lang}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    ...blocks.map(blockOf),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const style = `
@page{size:A4;margin:20mm 22mm}
:root{color-scheme:light}
body{font:11pt/1.45 system-ui,sans-serif;color:#1c1c1c;background:#fff;margin:0}
main{max-width:46rem;margin:0 auto;padding:1rem}
@media print{main{max-width:none;padding:0}}
h1{font-size:1.6em;line-height:1.25;margin:0 0 .6em}
h2{font-size:1.15em;margin:1.4em 0 .4em;break-after:avoid}
ul{padding-left:1.2em;margin:.3em 0}
li{margin:.15em 0}
table{border-collapse:collapse;width:calc(100% - 1px);margin:.4em 0}
table:has(thead){table-layout:fixed;font-size:.82em;hyphens:auto;overflow-wrap:anywhere}
tr{break-inside:avoid}
th,td{border:1px solid #757575;padding:.35em .5em;text-align:left;vertical-align:top;height:1.45em}
th{font-weight:600}
tbody th{width:38%}
.warning{font-weight:600}
.quiet{color:#4d4d4d}
.gap{background:#fff3c4;border:1px dashed #6b5300;padding:0 .25em;print-color-adjust:exact}
a{color:inherit}
`;

function blockOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "text":
      return `<p${toneOf(block.tone)}>${textOf(block.text)}</p>`;
    case "list":
      return listOf(block.items);
    case "table":
      return tableOf(block.head, block.rows);
  }
}

function listOf(items: readonly Line[]): string {
  const lines = items.map(({ text, label, mark, tone, under = [] }) => {
    const inner = under.length > 0 ? listOf(under) : "";
    return `<li${toneOf(tone)}>${labelOf(label)}${mark === undefined ? "" : `${escaped(mark)} `}${textOf(text)}${inner}</li>`;
  });
  return `<ul>${lines.join("")}</ul>`;
}

const labelOf = (label: Line["label"]) => (label === undefined ? "" : `<b>${escaped(label)}</b> `);

/** Without names of columns the first cell of a row names what stands in it. */
function tableOf(head: readonly string[], rows: readonly (readonly Line["text"][])[]): string {
  const names = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  const cellOf = (cell: Line["text"], index: number) =>
    head.length === 0 && index === 0 ? `<th scope="row">${textOf(cell)}</th>` : `<td>${textOf(cell)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("");
  return `<table>${head.length > 0 ? `<thead><tr>${names}</tr></thead>` : ""}<tbody>${body}</tbody></table>`;
}

function toneOf(tone: Line["tone"]): string {
  return tone === "warning" || tone === "quiet" ? ` class="${tone}"` : "";
}

function textOf(text: Line["text"]): string {
  return inlines(text).map(inlineOf).join("");
}

function inlineOf(part: Inline): string {
  if (typeof part === "string") return escaped(part);
  if (part.isGap) return `<span class="gap">${escaped(part.text)}</span>`;
  return isWebAddress(part.url)
    ? `<a href="${escaped(part.url)}">${escaped(part.text)}</a>`
    : escaped(part.text);
}
