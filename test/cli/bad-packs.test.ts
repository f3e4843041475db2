import { describe, expect, test } from "vitest";
import { askerFile, command, fileWith } from "./command";

const dated = { from: "2020-01-01", to: null, certainty: "settled" };
const citations = [{ source: "made-up.decision", provision: "§ 1" }];
const pack = {
  id: "made-up",
  municipalityNumber: "9999",
  name: "Made-up",
  version: "1",
  validFrom: "2020-01-01",
  validTo: null,
  languages: ["nb"],
};
const sources = [{ id: "made-up.decision", title: "Made-up decision" }];
const condition = (id: string, other: string) => ({
  id,
  kind: "condition",
  versions: [{ ...dated, citations, conditions: { all: [{ condition: other, name: other }] } }],
});

const packs: [name: string, content: unknown, code: string][] = [
  [
    "with a cycle",
    { pack, sources, rules: [condition("made-up.a", "made-up.b"), condition("made-up.b", "made-up.a")] },
    "cycle",
  ],
  [
    "with a missing source",
    { pack, rules: [condition("made-up.a", "transfer.is-support")] },
    "unknown-source",
  ],
  ["that is not JSON", "{", "not-json"],
];

describe.each(packs)("a pack %s", (name, content, code) => {
  const file = fileWith(`pack-${name.replaceAll(" ", "-")}.json`, content);
  test.each([
    ["assess", ["assess", askerFile, "--pack", file]],
    ["lint", ["lint", file]],
  ])("is rejected by %s with file and place", async (_command, argv) => {
    const ended = await command(argv);
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 3, out: "" });
    expect(ended.err).toContain(`[${code}]`);
    expect(ended.err).toMatch(/pack-.*\.json: /);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });
});
