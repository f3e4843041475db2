/** A code of the common procurement vocabulary, perhaps with spaces: `85`, `85 00 00 00`, `85000000-9`. */
export function cpvCodesIn(text: string): string[] {
  return /^[\d -]+$/.test(text) ? [text.replaceAll(" ", "")] : [];
}
