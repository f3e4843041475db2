import { html, nothing, type TemplateResult } from "lit";
import { type Block, inlines, isWebAddress, type Line } from "../../text";

/** A document as elements. Its headings stand under the heading of what it is about. */
export function blocksView(blocks: readonly Block[]): TemplateResult {
  return html`${blocks.map(blockView)}`;
}

function blockView(block: Block) {
  switch (block.kind) {
    case "heading":
      return html`<h4 class="ds-heading" data-size="2xs">${block.text}</h4>`;
    case "text":
      return html`<p class="ds-paragraph ${block.tone ?? ""}">${inlineView(block.text)}</p>`;
    case "list":
      return listView(block.items);
    case "table":
      return html`<table class="ds-table">
        <tbody>
          ${[block.head, ...block.rows].map((row) => html`<tr>${row.map((cell) => html`<td>${inlineView(cell)}</td>`)}</tr>`)}
        </tbody>
      </table>`;
  }
}

function listView(lines: readonly Line[]): TemplateResult {
  return html`<ul class="lines">
    ${lines.map(
      ({ text, label, mark, tone, under }) => html`<li class=${tone ?? ""}>
        ${label ? html`<b>${label}</b> ` : nothing}${mark ? html`<span class="mark">${mark}</span>` : nothing}${inlineView(text)}
        ${under && under.length > 0 ? listView(under) : nothing}
      </li>`,
    )}
  </ul>`;
}

export function inlineView(text: Line["text"]) {
  return inlines(text).map((part) => {
    if (typeof part === "string") return part;
    return isWebAddress(part.url)
      ? html`<a class="ds-link" href=${part.url} target="_blank" rel="noopener noreferrer">${part.text}</a>`
      : part.text;
  });
}
