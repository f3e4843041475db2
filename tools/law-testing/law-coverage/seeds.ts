import type { Evidence } from "./evidence";
import { seedIds } from "./seed-ids";

/** Where one rule of the council paper lives. */
export interface SeedHomes {
  id: string;
  words: string;
  rules: string[];
  parameters: string[];
  facts: string[];
  fixtures: string[];
}

export function seedHomes({ laws, fixtures }: Evidence): SeedHomes[] {
  const named = (items: readonly { id: string; seed?: string[] | undefined }[], seed: string) =>
    items.filter((item) => item.seed?.includes(seed)).map((item) => item.id);
  const unique = (ids: string[]) => [...new Set(ids)].sort();
  return Object.entries(seedIds).map(([id, words]) => ({
    id,
    words,
    rules: unique(laws.flatMap((law) => named(law.data.rules, id))),
    parameters: unique(laws.flatMap((law) => named(law.data.parameters, id))),
    facts: unique(laws.flatMap((law) => named(law.data.facts, id))),
    fixtures: fixtures.filter(({ fixture }) => fixture.seed?.includes(id)).map(({ fixture }) => fixture.name),
  }));
}

/** Ids in the rules or fixtures that the paper does not have. */
export function unknownSeeds({ laws, fixtures }: Evidence): string[] {
  const used = [
    ...laws.flatMap(({ data }) =>
      [...data.rules, ...data.parameters, ...data.facts].flatMap((item) => item.seed ?? []),
    ),
    ...fixtures.flatMap(({ fixture }) => fixture.seed ?? []),
  ];
  return [...new Set(used)].filter((id) => !(id in seedIds)).sort();
}
