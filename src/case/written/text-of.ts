/** A value of a case as it would be typed. */
export function textOfValue(type: string, value: unknown): string {
  if (value === undefined) return "";
  if (type === "share" && isPlain(value)) return `${movePoint(String(value), 2)} %`;
  if (typeof value === "object" && value !== null && "amount" in value && "currency" in value)
    return value.currency === "NOK" ? String(value.amount) : `${value.currency} ${value.amount}`;
  return isPlain(value) ? String(value) : JSON.stringify(value);
}

function isPlain(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** Moves the decimal point, on the digits as written; as it was where it is no plain decimal. */
function movePoint(text: string, places: number): string {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return text;
  const [, whole = "", part = ""] = match;
  const digits = whole.padStart(1 + Math.max(0, -places), "0") + part.padEnd(Math.max(0, places), "0");
  const point = Math.max(whole.length, 1 + Math.max(0, -places)) + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  return point < digits.length ? `${before}.${digits.slice(point)}` : before;
}
