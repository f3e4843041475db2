import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, withPrinted } from "../../tools/docs/printed-commands";

describe.each(pages)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  // Where the answer has changed for a reason: npm run docs -- nb, and read what has changed.
  test("prints what its commands print", async () => {
    expect(await withPrinted(text)).toBe(text);
  });

  test("links to pages that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link!);
    const missing = links.filter(
      (link) => !/\/(law|lov|form)\//.test(link) && !existsSync(join(dirname(page), link)),
    );
    expect(missing).toEqual([]);
  });
});

test("the answer to a grant for a sports club is two clicks from the front page", () => {
  expect(readFileSync("docs/index.md", "utf8")).toContain("link: /nb/");
  expect(readFileSync("docs/nb/index.md", "utf8")).toContain("(./tilskudd.md#tilskudd-til-idrettslag)");
  expect(readFileSync("docs/nb/tilskudd.md", "utf8")).toContain("## Tilskudd til idrettslag");
});
