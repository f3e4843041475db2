import { hashOf as hashOfData } from "../lib/canonical";
import type { LawData } from "./types";

/** SHA-256 of the canonical JSON (RFC 8785) of everything in the law that can bear on an answer. */
export function hashOf(data: Omit<LawData, "hash">): string {
  const { standing, packs, sources, facts, constraints, parameters, tables, rules, order } = data;
  const { topics, head, screens, schemes } = data;
  return hashOfData({
    standing,
    packs,
    sources,
    facts,
    constraints,
    parameters,
    tables,
    rules,
    order,
    ...(topics ? { topics } : {}),
    ...(head ? { head } : {}),
    ...(screens ? { screens } : {}),
    schemes,
  });
}
