const months = ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"];

const pattern = String.raw`(\d{1,2})\.? (jan|feb|mars|apr|mai|juni|juli|aug|sep|okt|nov|des)[a-zæøå]*\.? (\d{4})`;

/** A date in words, as the notes of Lovdata have it: «14 mars 2024». */
export const norwegianDate = pattern;

/** @example dayIn("14 mars 2024") //=> "2024-03-14" */
export function dayIn(text: string): string | undefined {
  const found = new RegExp(pattern, "i").exec(text);
  if (!found) return undefined;
  const [, day, month, year] = found as unknown as [string, string, string, string];
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
