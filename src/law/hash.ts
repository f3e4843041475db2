import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { LawData } from "./types";

/** SHA-256 of the canonical JSON (RFC 8785) of everything in the law that can bear on an answer. */
export function hashOf(data: Omit<LawData, "hash">): string {
  const { standing, packs, sources, facts, constraints, parameters, tables, rules, order, schemes } = data;
  const text = canonicalize({
    standing,
    packs,
    sources,
    facts,
    constraints,
    parameters,
    tables,
    rules,
    order,
    schemes,
  });
  return bytesToHex(sha256(utf8ToBytes(text!)));
}
