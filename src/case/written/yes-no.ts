/** Yes or no, in Norwegian or English, as a spreadsheet has it, or as a mark in a box. */
export function yesOrNoIn(text: string): boolean[] {
  if (/^(ja|j|yes|y|sann|sant|true|x|1)$/i.test(text)) return [true];
  return /^(nei|n|no|usann|usant|false|0)$/i.test(text) ? [false] : [];
}
