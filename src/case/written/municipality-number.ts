/** Four digits, or three where a spreadsheet has taken the first for a number's zero. */
export function municipalityNumbersIn(text: string): string[] {
  return /^\d{3,4}$/.test(text) ? [text.padStart(4, "0")] : [];
}
