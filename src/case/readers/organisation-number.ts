import { fault, type Read, shown } from "../read";

const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** Nine digits; no number that is given out begins with zero. */
export const organisationNumberShape = "^[1-9]\\d{8}$";
const shape = new RegExp(organisationNumberShape);

/** Nine digits, the last a modulus 11 check digit (Brønnøysundregistrene). */
export function readOrganisationNumber(input: unknown, path: string): Read<string> {
  if (typeof input !== "string" || !shape.test(input))
    return fault("not-an-organisation-number", path, { received: shown(input) });
  return hasValidCheckDigit(input)
    ? { value: input }
    : fault("wrong-check-digit", path, { received: shown(input) });
}

/** Where the remainder is one there is no such digit: the number is given to nobody. */
export function hasValidCheckDigit(number: string): boolean {
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11;
  return Number(number[8]) === (remainder === 0 ? 0 : 11 - remainder);
}
