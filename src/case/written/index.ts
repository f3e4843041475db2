import type { IssueCode } from "../issue";
import { fault, isObject, type Read, shown } from "../read";
import { readers } from "../readers/by-type";
import { amountsIn } from "./amount";
import { countsIn } from "./count";
import { cpvCodesIn } from "./cpv";
import { datesIn } from "./date";
import type { WrittenHints } from "./hints";
import { monthDaysIn } from "./month-day";
import { municipalityNumbersIn } from "./municipality-number";
import { organisationNumbersIn } from "./organisation-number";
import { ratesIn } from "./rate";
import { sectorCodesIn } from "./sector-code";
import { sharesIn } from "./share";
import { yesOrNoIn } from "./yes-no";

export type { WrittenHints } from "./hints";

/** Everything that a text can be read as, each as a case has it; and what is wrong with a text that is nothing of the kind. */
type Kind = readonly [readings: (text: string, hints: WrittenHints) => unknown[], otherwise: IssueCode];

const yesOrNo: Kind = [yesOrNoIn, "unreadable-yes-or-no"];
const kinds: Readonly<Record<string, Kind>> = {
  boolean: yesOrNo,
  judgement: yesOrNo,
  count: [countsIn, "unreadable-count"],
  money: [amountsIn, "unreadable-amount"],
  share: [sharesIn, "unreadable-share"],
  decimal: [ratesIn, "unreadable-rate"],
  date: [datesIn, "unreadable-date"],
  monthDay: [monthDaysIn, "unreadable-month-day"],
  organisationNumber: [organisationNumbersIn, "not-an-organisation-number"],
  municipalityNumber: [municipalityNumbersIn, "not-a-municipality-number"],
  cpv: [cpvCodesIn, "not-a-cpv-code"],
  sectorCode: [sectorCodesIn, "not-a-sector-code"],
};

/** Longer than any number, date or code that is meant. */
const longest = 100;

/**
 * Reads what a person wrote, as a value of a case: the one reader of cells, fields of a form and columns of a register.
 * The value is `undefined` where nothing is given: an empty text, or a dash alone. A text that can be read in two ways is
 * an issue that names both, and every issue quotes the text as it stands.
 *
 * @param type - the type of the fact, such as `money`; a text of another type is trimmed
 * @param path - where it stands in the case, for issues
 */
export function readWritten(
  type: string,
  text: string,
  path: string,
  hints: WrittenHints = {},
): Read<unknown> {
  const plain = text.replace(/[\s\u200B]+/g, " ").trim();
  if (/^[-–—]?$/.test(plain)) return { value: undefined };
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!kind) return { value: text.trim() };
  const [readingsOf, otherwise] = kind;
  const readings = plain.length > longest ? [] : readingsOf(plain, hints);
  const received = shown(text);
  if (readings.length === 0) return fault(otherwise, path, { received });
  if (readings.length > 1)
    return fault("ambiguous", path, {
      received,
      expected: readings.map(instead).join(", "),
    });
  const [value] = readings;
  const read = readers[type]!(value, path);
  return "issues" in read
    ? { issues: read.issues.map((issue) => ({ ...issue, path, received })) }
    : { value };
}

/** A reading as it can be written instead of the text. */
function instead(value: unknown): string {
  return isObject(value) ? `${value.currency} ${value.amount}` : String(value);
}
