import type { Resolver } from "../assessment";
import { requireOptions } from "../case";
import { fromEnhetsregisteret } from "./enhetsregisteret";
import { fromFrivillighetsregisteret } from "./frivillighetsregisteret";
import type { RegisterResult } from "./types";

export interface ResolverOptions {
  /** Where the registers are; the open data of Brønnøysundregistrene if not given. */
  baseUrl?: string | undefined;
  /** As the `fetch` of browsers and Node, which is taken if none is given. */
  fetch?: typeof globalThis.fetch | undefined;
  /** How long each may take, in milliseconds; ten seconds if not given. */
  timeout?: number | undefined;
}

const registers = [
  {
    name: "enhetsregisteret",
    path: "/enhetsregisteret/api/enheter/",
    read: fromEnhetsregisteret,
    facts: [
      "actor.name",
      "actor.legalForm",
      "actor.sectorCode",
      "actor.foundedOn",
      "actor.deletedOn",
      "actor.employees",
      "actor.isInVoluntaryRegister",
      "actor.isBankrupt",
      "actor.isBeingWoundUp",
    ],
  },
  {
    name: "frivillighetsregisteret",
    path: "/frivillighetsregisteret/api/frivillige-organisasjoner/",
    read: fromFrivillighetsregisteret,
    facts: ["actor.isInVoluntaryRegister"],
  },
] as const;

/**
 * Resolvers for the two registers, by the organisation number in the case; without one they tell nothing. An answer
 * that is not 200, not JSON or of another entity is a failure.
 *
 * @example
 * await assess(input, { on: "2026-11-24", resolvers: registerResolvers() })
 */
export function registerResolvers(options: ResolverOptions = {}): Resolver[] {
  requireOptions(options);
  const { baseUrl = "https://data.brreg.no", fetch = globalThis.fetch, timeout } = options;
  return registers.map(({ name, path, read, facts }) => ({
    name,
    facts,
    timeout,
    async resolve({ actor }, { signal }) {
      const number = actor?.organisationNumber;
      if (number === undefined) return undefined;
      const response = await fetch(`${baseUrl}${path}${number}`, {
        signal,
        headers: { accept: "application/json" },
      });
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return factsOf(name, number, read(await response.json()));
    },
  }));
}

function factsOf(register: string, number: string, entry: RegisterResult): Record<string, unknown> {
  if (!entry.ok || entry.organisationNumber !== number) throw new Error(`${register}: another answer`);
  return entry.case.registers?.[register] ?? {};
}
