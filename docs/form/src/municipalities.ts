import packs from "packs";
import type { Law } from "../../../src/law";
import { loadLaw } from "../../../src/law/load";
import { nationalLaw } from "../../../src/national-law";

export const municipalities = packs.map(({ name, number }) => ({ name, number }));

const laws = new Map<string, Law>();

/** The national law, with the pack of a municipality where there is one. */
export function lawFor(number: string | undefined): Law {
  const pack = packs.find((one) => one.number === number);
  if (!pack) return nationalLaw;
  const known = laws.get(pack.number);
  if (known) return known;
  const law = loadLaw([nationalLaw, { name: pack.name, documents: pack.documents }]);
  laws.set(pack.number, law);
  return law;
}
