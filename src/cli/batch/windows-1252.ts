/** The letters of Windows-1252 that Latin-1 does not have, from 0x80 on; five places are empty. */
const from80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node 20 decodes Windows-1252 as Latin-1, so that `€` and quotation marks would be lost. */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9F]/g, (letter) => from80[letter.charCodeAt(0) - 0x80]!);
}
