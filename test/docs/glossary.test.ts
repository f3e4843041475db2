import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";
import { codes, glossaryRows, provisionOf } from "../support/glossary";
import { lawFor } from "../support/packs";

const inOrder = (terms: readonly string[], language: string) =>
  [...new Set(terms)].sort(new Intl.Collator(language).compare);

describe("terms of the law", () => {
  const rows = glossaryRows("Terms of the law").map(([term, english, meaning, provision, id]) => ({
    term: term!,
    english,
    meaning,
    provision,
    ids: codes(id!),
  }));
  const known = new Set(
    [nationalLaw, lawFor("4204")].flatMap(({ data }) =>
      [...data.rules, ...data.parameters, ...data.facts].map(({ id }) => id),
    ),
  );

  test("every id exists", () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
  });

  test("the provision is what the law cites first for the id", () => {
    expect(rows.map(({ term, provision }) => [term, provision])).toEqual(
      rows.map(({ term, ids }) => [term, provisionOf(ids[0])]),
    );
  });

  test("each stands once, in order, in both languages", () => {
    const terms = rows.map(({ term }) => term);
    expect(terms).toEqual(inOrder(terms, "nb"));
    expect(rows.filter(({ english, meaning }) => !english || !meaning)).toEqual([]);
  });
});

describe("terms of the program", () => {
  const rows = glossaryRows("Terms of the program").map(([term, meaning, fields]) => ({
    term: term!,
    meaning,
    fields: codes(fields!),
  }));
  const types = ts.createSourceFile(
    "types.ts",
    readFileSync("src/assessment/types.ts", "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const named = new Set<string>();
  const codesOfWarnings = new Set<string>();
  (function visit(node: ts.Node) {
    if (ts.isPropertySignature(node)) {
      named.add(node.name.getText());
      if (node.name.getText() === "code" && node.type)
        for (const [, code] of node.type.getText().matchAll(/"([^"]+)"/g)) codesOfWarnings.add(code!);
    }
    ts.forEachChild(node, visit);
  })(types);

  test("every field of an answer and of its options has its term", () => {
    const explained = new Set(rows.flatMap(({ fields }) => fields));
    expect(named.size).toBeGreaterThan(90);
    expect([...named].filter((field) => !explained.has(field))).toEqual([]);
  });

  test("every field and code that is explained is one", () => {
    const known = new Set([...named, ...codesOfWarnings]);
    expect(rows.flatMap(({ fields }) => fields).filter((field) => !known.has(field))).toEqual([]);
  });

  test("each stands once, in order, with its meaning", () => {
    const terms = rows.map(({ term }) => term);
    expect(terms).toEqual(inOrder(terms, "en"));
    expect(rows.filter(({ meaning }) => !meaning)).toEqual([]);
  });
});
