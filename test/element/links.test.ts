// @vitest-environment happy-dom
import { render } from "lit";
import { expect, it } from "vitest";
import { blocksView } from "../../src/element/views/blocks";
import { type Block, paragraph } from "../../src/text";
import { toHtml } from "../../src/text/html";
import { toMarkdown } from "../../src/text/markdown";

const text = "the act";

function inElement(blocks: readonly Block[]): string | null | undefined {
  const place = document.createElement("div");
  render(blocksView(blocks), place);
  expect(place.textContent).toContain(text);
  return place.querySelector("a")?.getAttribute("href");
}

it.each<[string, boolean]>([
  ["https://lovdata.no/lov/2016-06-17-73", true],
  ["http://lovdata.no/", true],
  ["HTTPS://lovdata.no/", true],
  ["javascript:alert(1)", false],
  ["JavaScript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x", false],
  ["file:///etc/hosts", false],
  ["//lovdata.no/", false],
  ["lovdata.no", false],
  ["https:lovdata.no", false],
  ["", false],
])("%j is a link in HTML, Markdown and elements: %s", (url, isLink) => {
  const blocks = [paragraph([{ text, url }])];
  const html = toHtml(blocks, { lang: "en", title: "t" });
  expect(html).toContain(text);
  expect(html.includes("<a ")).toBe(isLink);
  expect(toMarkdown(blocks)).toBe(isLink ? `[${text}](<${url}>)\n` : `${text}\n`);
  expect(inElement(blocks)).toBe(isLink ? url : undefined);
});
