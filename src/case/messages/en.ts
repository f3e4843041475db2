import type { IssueWords } from "./words";

export const en: IssueWords = {
  whole: "The case",
  given: {
    received: " Given: {received}.",
    suggestion: ' Did you mean "{suggestion}"?',
    path: ": {path} is wrong",
  },
  messages: {
    "not-an-object": "{path} must be an object.{?received}",
    "not-a-list": "{path} must be a list.{?received}",
    "unknown-field": "There is no field {path}.{?suggestion}",
    null: "{path} is null. Leave the field out if the answer is not known.",
    "not-a-boolean": "{path} must be true or false.{?received}",
    "not-a-text": "{path} must be text.{?received}",
    "text-too-long": "{path} is too long. The limit is {expected} characters.",
    "not-a-number": '{path} must be a number, such as 250000 or "250000.50".{?received}',
    ambiguous: "{path} can be read in more than one way: {expected}. Write the one that is meant.{?received}",
    "not-a-whole-number": "{path} must be a whole number.{?received}",
    negative: "{path} cannot be negative.{?received}",
    zero: "{path} must be more than zero.{?received}",
    "too-large": "{path} is too large to be meant. The limit is {expected}.{?received}",
    "too-many-decimals": "{path} has more than {expected} decimals.{?received}",
    "not-a-share": "{path} must be a share from 0 to 1.{?received}",
    "unknown-value": "{path} cannot be {received}.{?suggestion} Allowed: {expected}.",
    "unknown-currency": "The currency {received} is not known. Use {expected}.",
    "not-a-date": "{path} must be a date that exists, as YYYY-MM-DD.{?received}",
    "not-a-month-day": "{path} must be a day of the year, as MM-DD.{?received}",
    "wrong-check-digit": "{path} has a wrong check digit.{?received}",
    "not-an-organisation-number": "{path} must be nine digits.{?received}",
    "not-a-municipality-number":
      '{path} must be a municipality number of four digits, such as "0301".{?received}',
    "not-a-cpv-code":
      '{path} must be a CPV code: two or three digits, or eight with or without the check digit, such as "85000000-9".{?received}',
    "not-a-sector-code": '{path} must be one sector code of four digits, such as "7000".{?received}',
    "unreadable-amount":
      "{path} cannot be read as an amount. Write the amount in kroner, for example 1 500 000, or EUR 40 000.{?received}",
    "unreadable-count": "{path} cannot be read as a whole number. Write for example 12 or 1 200.{?received}",
    "unreadable-rate": "{path} cannot be read as a rate. Write for example 11,655.{?received}",
    "unreadable-share": "{path} cannot be read as a share. Write for example 20 % or 0,2.{?received}",
    "unreadable-date":
      "{path} cannot be read as a date that exists. Write day, month and year, such as 24.11.2026.{?received}",
    "unreadable-month-day": "{path} cannot be read as a day of the year. Write for example 31.12.{?received}",
    "unreadable-yes-or-no": "{path} cannot be read as yes or no. Write yes or no.{?received}",
    "missing-field": "{path} is missing.",
    "more-than": "{path} is more than {expected}.{?received}",
    "too-many": "{path} has too many rows. The limit is {expected}.",
    "law-date": "The date of the law must be a date that exists, as YYYY-MM-DD.{?received}",
    "not-a-record": "This is not a record from hjemmel{?path}.",
  },
};
