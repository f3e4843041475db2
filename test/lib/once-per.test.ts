import { expect, test } from "vitest";
import { oncePer } from "../../src/lib/once-per";

test("what is made of an object is made once, for each object and each function by itself", () => {
  const made: string[] = [];
  const of = (what: string) =>
    oncePer((owner: { name: string }) => {
      made.push(`${what} of ${owner.name}`);
      return { what, owner };
    });
  const [graph, index] = [of("graph"), of("index")];
  const [a, b] = [{ name: "a" }, { name: "b" }];

  expect(graph(a)).toBe(graph(a));
  expect(graph(a)).not.toBe(graph(b));
  expect(index(a)).not.toBe(graph(a));
  expect(made).toEqual(["graph of a", "graph of b", "index of a"]);
});
