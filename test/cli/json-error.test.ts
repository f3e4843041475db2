import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonErrorAt, placeOf } from "../../src/lib/json-error";

describe("finds the first sign that cannot stand there", () => {
  test.each([
    ["{", 1],
    ['{"a" 1}', 5],
    ['{"a":1,}', 7],
    ["[1 2]", 3],
    ["[1,]", 3],
    ['{"a":NaN}', 5],
    ['{"a":"x\ny"}', 5],
    ["{} {}", 3],
    ["01", 1],
    ["", 0],
    ["]", 0],
    ["{a:1}", 1],
  ])("%j", (text, at) => expect(jsonErrorAt(text)).toBe(at));
});

test("finds nothing in what is JSON", () => {
  fc.assert(fc.property(fc.json(), (text) => jsonErrorAt(text) === undefined));
});

test("finds something in whatever JSON.parse refuses, and nothing in what it takes", () => {
  const cut = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, more]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + more + text.slice(place + 1);
  });
  fc.assert(fc.property(cut, (text) => (jsonErrorAt(text) === undefined) === isJson(text)));
});

test("lines and columns are counted from one", () => {
  expect(placeOf("ab\ncd", 4)).toEqual({ line: 2, column: 2 });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
