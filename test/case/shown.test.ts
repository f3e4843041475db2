import { expect, it } from "vitest";
import { shown } from "../../src/case";

it.each<[unknown, string]>([
  ["short", '"short"'],
  ["x".repeat(60), `"${"x".repeat(60)}"`],
  ["x".repeat(61), `"${"x".repeat(57)}…"`],
  [[1, 2], "[…]"],
  [{ a: 1 }, "{…}"],
  [null, "null"],
  [undefined, "undefined"],
  [12, "12"],
  [12n, "12"],
  [Symbol("x"), "Symbol(x)"],
  [() => 1, "function"],
])("what was given is shown short, in any language: %o", (value, text) => {
  expect(shown(value)).toBe(text);
});
