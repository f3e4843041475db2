const names = [
  "januar january",
  "februar february",
  "mars march",
  "april",
  "mai may",
  "juni june",
  "juli july",
  "august",
  "september",
  "oktober october",
  "november",
  "desember december",
];

/** The number of a month, by its name in Norwegian or English, or by three letters of it or more. */
export function monthCalled(name: string): string | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return undefined;
  const index = names.findIndex((month) => month.split(" ").some((one) => one.startsWith(wanted)));
  return index < 0 ? undefined : String(index + 1).padStart(2, "0");
}
