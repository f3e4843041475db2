/** A sector code, or a list: of several codes each is a reading. */
export function sectorCodesIn(text: string): string[] {
  return [...new Set(text.split(/[,;/ ]+/).filter((code) => code !== ""))];
}
