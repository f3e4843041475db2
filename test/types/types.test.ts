import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeErrors } from "../support/typed";

const folder = "test/types";
const files = readdirSync(folder).filter((name) => /\.test-d\.tsx?$/.test(name));

test("the types are what the files beside this one expect of them", () => {
  expect(files).toHaveLength(5);
  expect(typeErrors(files.map((name) => join(folder, name)))).toEqual([]);
});
