import { expect, test } from "vitest";
import { nationalLaw } from "../../src/national-law";

interface Cited {
  id: string;
  from: string;
  provision: string;
}

const cited: Cited[] = [
  ...nationalLaw.data.rules.map(({ id, versions }) => ({ id, versions })),
  ...nationalLaw.data.parameters.map(({ id, values }) => ({ id, versions: values })),
].flatMap(({ id, versions }) =>
  versions.flatMap(({ from, citations }) =>
    (citations ?? []).map(({ provision = "" }) => ({ id, from, provision })),
  ),
);

/** The days on which the amendments were made that a provision is said to stand with. */
const amendedOn = (provision: string) =>
  [...provision.matchAll(/endret ved (.*)/g)].flatMap(([, by]) =>
    [...by!.matchAll(/(?:FOR|LOV)-(\d{4}-\d\d-\d\d)/g)].map(([, day]) => day!),
  );

test("no version rests on an amendment that was made after it began; one that is not law yet may name it", () => {
  expect(cited.filter(({ provision }) => amendedOn(provision).length > 0).length).toBeGreaterThan(20);
  const early = cited.filter(({ from, provision }) => amendedOn(provision).some((day) => day > from));
  expect(early.map(({ id }) => id)).toEqual(["procurement.note.act-changed-2026"]);
});
