import type { WrittenHints } from "./hints";

/** A rate: `11,655`. It is never in thousands, so that a mark always stands before decimals. */
export function ratesIn(text: string, { decimal }: WrittenHints): string[] {
  const [, whole, mark, part] = /^(\d+)(?:([.,])(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || (mark && decimal && mark !== decimal)) return [];
  return [part === undefined ? whole : `${whole}.${part}`];
}
