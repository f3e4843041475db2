import type { Setting } from "../scope";

/** Those that set no fact below nothing. */
export function notNegative(settings: Setting[]): Setting[] {
  return settings.filter(({ value }) => (value as number) >= 0);
}
