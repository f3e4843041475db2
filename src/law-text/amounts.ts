const norwegian = ["null", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
const english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** How a value may stand in the words of the law, in Norwegian and in English; none where a value is no amount. */
export function formsOf(value: string, unit: string): string[] {
  const number = Number(value);
  if (!Number.isFinite(number)) return [];
  const spaced = String(number).replace(/\B(?=(\d{3})+(?!\d))/g, " ");
  const millions = String(number / 1e6);
  const both = (text: string) => [text, text.replace(".", ",")];
  switch (unit) {
    case "NOK":
      return [`${spaced} kr`, ...both(millions).flatMap((text) => [`${text} million`, `${text} mill`])];
    case "EUR":
      return [`${spaced} euro`, `EUR ${spaced}`, ...both(`EUR ${millions}`).map((text) => `${text} million`)];
    case "share": {
      const percent = String(Math.round(number * 1e8) / 1e6);
      return [
        ...both(percent).flatMap((text) => [`${text} prosent`, `${text} %`, `${text}%`]),
        ...wordsOfShare(number),
      ];
    }
    case "months":
      return [
        `${number} måned`,
        `multiplisert med ${number}`,
        `${number} foregående måned`,
        `foregående ${number} månedene`,
        `${number} month`,
        ...named(number, "måned", "month"),
        ...(number % 12 === 0 ? yearsOf(number / 12) : []),
      ];
    case "years":
      return yearsOf(number);
    case "days":
      return [
        `${number} dag`,
        `${number} virkedag`,
        `${number} working day`,
        `${number} day`,
        ...named(number, "virkedag", "working day"),
      ];
    default:
      return [];
  }
}

function yearsOf(years: number): string[] {
  return [
    `${years} år`,
    `${years} year`,
    `${years} fiscal year`,
    ...named(years, "år", "year"),
    ...named(years, "regnskapsår", "fiscal year"),
  ];
}

function named(count: number, unit: string, englishUnit: string): string[] {
  return [
    ...(norwegian[count] ? [`${norwegian[count]} ${unit}`] : []),
    ...(english[count] ? [`${english[count]} ${englishUnit}`] : []),
  ];
}

const wordsOfShare = (share: number) =>
  share === 0.3 ? ["tretti prosent"] : share === 0.5 ? ["halvdelen"] : [];

/** Whether one of the forms stands in the text, and not as the end of a longer number. */
export function stands(text: string, forms: readonly string[]): boolean {
  const plain = text.replaceAll("\u00a0", " ");
  return forms.some((form) =>
    new RegExp(`(?:^|[^\\d,.]|[^\\d][,.])${form.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "i").test(plain),
  );
}

const shares = /(\d+(?:[.,]\d+)?) ?%|(\d+) percentage points/g;
const euros = /EUR (\d[\d ]*(?:[.,]\d+)?)( million)?/g;

/**
 * Whether a value is made of what the text has: a rate with its additions, such as 50 % and 10 % more for small firms,
 * or an amount with another, such as twice the amount.
 */
export function isSumIn(value: string, unit: string, text: string): boolean {
  const found =
    unit === "share"
      ? [...text.matchAll(shares)].map(([, percent, points]) => numberIn(percent ?? points!) / 100)
      : unit === "EUR"
        ? [...text.matchAll(euros)].map(([, amount, millions]) => numberIn(amount!) * (millions ? 1e6 : 1))
        : [];
  const parts = [...new Set(found.map(whole))];
  const sums = (left: number, more: number): boolean =>
    left === 0 || (more > 0 && parts.some((part) => part > 0 && part <= left && sums(left - part, more - 1)));
  return sums(whole(Number(value)), unit === "share" ? 4 : 2);
}

const numberIn = (text: string) => Number(text.trim().replaceAll(" ", "").replace(",", "."));
const whole = (number: number) => Math.round(number * 10_000);

/** The amounts that a text has, for a message; at most six. */
export function amountsIn(text: string): string[] {
  const found = text
    .replaceAll("\u00a0", " ")
    .matchAll(
      /EUR \d[\d ]*(?:[.,]\d+)?(?: million)?|\d[\d ]*(?:[.,]\d+)? ?(?:millioner?|kroner|euro|prosent|%|måneder|months|år|years|virkedager)/g,
    );
  return [...new Set([...found].map(([amount]) => amount.trim()))].slice(0, 6);
}
