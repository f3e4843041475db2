import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** Canonical JSON after RFC 8785: one spelling for equal data, in any program. */
export function canonical(value: unknown): string {
  return canonicalize(value)!;
}

/** SHA-256 of the canonical bytes, as 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}
