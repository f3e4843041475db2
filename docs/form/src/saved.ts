import type { Case } from "../../../src/form";

/** A case with its date, as it is saved and shared; every command of hjemmel reads it. */
export interface SavedCase {
  on?: string;
  case: Case;
}

/** A saved case from JSON; undefined where it is none. */
export function savedCase(json: string): SavedCase | undefined {
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isRecord(content) || !isRecord(content.case)) return undefined;
  return { case: content.case, ...(typeof content.on === "string" ? { on: content.on } : {}) };
}

/** A saved case as the part of an address that no server is sent. */
export function toFragment(saved: SavedCase): string {
  const bytes = new TextEncoder().encode(JSON.stringify(saved));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `#case=${btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** The saved case in the fragment of an address; undefined where it cannot be read. */
export function fromFragment(fragment: string): SavedCase | undefined {
  const [, encoded] = /^#case=([\w-]+)$/.exec(fragment) ?? [];
  if (encoded === undefined) return undefined;
  try {
    const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    return savedCase(new TextDecoder().decode(Uint8Array.from(binary, (one) => one.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
