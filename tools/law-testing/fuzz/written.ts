import { caseReaderOf } from "../../../src/assessment";
import { isUnset, readWritten } from "../../../src/case";
import { nationalLaw } from "../../../src/index";
import type { Dice } from "./dice";
import { hostileTexts } from "./hostile";

const types = [
  "boolean",
  "count",
  "money",
  "share",
  "decimal",
  "date",
  "monthDay",
  "text",
  "organisationNumber",
  "municipalityNumber",
  "cpv",
  "sectorCode",
];
const paths: Readonly<Record<string, readonly [string, string]>> = {
  money: ["transfer", "amount"],
  date: ["transfer", "decidedOn"],
  share: ["aid", "economicUse"],
  organisationNumber: ["actor", "organisationNumber"],
  municipalityNumber: ["municipality", "number"],
  cpv: ["contract", "cpv"],
  sectorCode: ["actor", "sectorCode"],
};
const parts = [
  ..."0123456789.,'’-−/:%€ \u00a0\u202f",
  "kr ",
  "EUR ",
  "NOK",
  ",-",
  " mill.",
  "mrd",
  "MVA",
  "NO",
  "000",
  "2026",
  "T00:00Z",
  "jan",
  "ja",
  "x",
];
const marks = [..."., '’\u00a0\u202f"];

/** Reads one random text as one random type; says what is wrong with what it was read as. */
export function fuzzWritten(dice: Dice): string | undefined {
  return dice.onceIn(3) ? wrongInNumeral(numeralOf(dice)) : wrongIn(dice.from(types), textOf(dice));
}

function textOf(dice: Dice): string {
  if (dice.onceIn(50)) return dice.from(hostileTexts);
  return Array.from({ length: 1 + dice.below(12) }, () => dice.from(parts)).join("");
}

function digitsOf(dice: Dice, most: number): string {
  return Array.from({ length: 1 + dice.below(most) }, () => dice.below(10)).join("");
}

function numeralOf(dice: Dice): string {
  return digitsOf(dice, 6) + dice.from(marks) + digitsOf(dice, 6);
}

/** What is read is as a case has it, and what a case takes as text is not read as anything else. */
function wrongIn(type: string, text: string): string | undefined {
  const read = readWritten(type, text, "x");
  if ("issues" in read)
    return read.issues.length > 0 && read.issues[0]!.path === "x" ? undefined : "an issue without a place";
  const place = paths[type];
  if (!place || isUnset(read.value)) return undefined;
  const readAs = (value: unknown) =>
    JSON.stringify(caseReaderOf(nationalLaw)({ [place[0]]: { [place[1]]: value } }), (_key, one) =>
      one instanceof Map ? [...one] : one,
    );
  if (caseReaderOf(nationalLaw)({ [place[0]]: { [place[1]]: read.value } }).issues.length > 0)
    return `${type} ${JSON.stringify(text)} is read as what no case may hold`;
  const asCase = caseReaderOf(nationalLaw)({ [place[0]]: { [place[1]]: text } });
  return asCase.issues.length > 0 || readAs(text) === readAs(read.value)
    ? undefined
    : `${type} ${JSON.stringify(text)} is one thing in a case and another as a text`;
}

/** Digits and one mark are never read as less than a hundredth of what the digits say. */
function wrongInNumeral(numeral: string): string | undefined {
  const digits = Number(numeral.replace(/\D/g, ""));
  for (const type of ["money", "count"]) {
    const read = readWritten(type, numeral, "x");
    if ("value" in read && Math.round(Number(read.value) * 100) < digits)
      return `${type} ${JSON.stringify(numeral)} is read as ${read.value}`;
  }
  const asCase = caseReaderOf(nationalLaw)({ transfer: { amount: numeral } });
  const amount = asCase.values.find((value) => value !== undefined) as { minor: number } | undefined;
  return amount && amount.minor < digits ? `a case has ${JSON.stringify(numeral)} as less` : undefined;
}
