import { describe, expect, test } from "vitest";
import { type Block, heading, list, paragraph } from "../../src/text/document";
import { toMarkdown } from "../../src/text/markdown";
import { toPlain } from "../../src/text/plain";
import { wrap } from "../../src/text/wrap";

const document: Block[] = [
  heading("The answer", 1),
  heading("Routes"),
  list([
    {
      text: ["See ", { text: "the Act", url: "https://example.org/a b" }],
      mark: "✓",
      under: [{ text: "a *star* and a <tag>" }],
    },
  ]),
  paragraph("The end."),
];

test("plain text has headings, marks and hanging lines", () => {
  expect(toPlain(document, { width: 80 })).toBe(
    "The answer\n\nROUTES\n✓ See the Act\n  - a *star* and a <tag>\n\nThe end.\n",
  );
});

test("Markdown has links, and what could be taken for Markdown is escaped", () => {
  expect(toMarkdown(document)).toBe(
    "# The answer\n\n## Routes\n\n- ✓ See [the Act](<https://example.org/a%20b>)\n  - a \\*star\\* and a \\<tag\\>\n\nThe end.\n",
  );
});

test("only the lines that have a tone are painted", () => {
  const painted = toPlain([list([{ text: "open", tone: "open" }, { text: "plain" }])], {
    width: 80,
    paint: (tone, text) => `<${tone}>${text}`,
  });
  expect(painted).toBe("<open>- open\n- plain\n");
});

describe("wrapping", () => {
  test("breaks between words and indents what follows", () => {
    expect(wrap("one two three four", 9, "- ", "  ")).toEqual(["- one two", "  three", "  four"]);
  });
  test("never parts a paragraph sign, or a part of the regulation, from its number", () => {
    expect(wrap("etter forskriften § 5-1", 20)).toEqual(["etter forskriften", "§ 5-1"]);
    expect(wrap("etter reglene i del III", 20)).toEqual(["etter reglene i", "del III"]);
  });
  test("lets a word that is too long stand out", () => {
    expect(wrap("anskaffelsesforskriften", 5)).toEqual(["anskaffelsesforskriften"]);
  });
});
