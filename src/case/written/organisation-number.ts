/** Nine digits: with spaces or points between threes, `NO` before, `MVA` after. */
export function organisationNumbersIn(text: string): string[] {
  const [, ...parts] = /^(?:NO ?)?(\d{3})[ .]?(\d{3})[ .]?(\d{3})(?: ?MVA)?$/i.exec(text) ?? [];
  return parts.length > 0 ? [parts.join("")] : [];
}
