import type { IssueCode } from "../issue";
import { fault, type Reader, shown } from "../read";

function readCode(shape: RegExp, otherwise: IssueCode, whole = (code: string) => code): Reader<string> {
  return (input, path) =>
    typeof input === "string" && shape.test(input)
      ? { value: whole(input) }
      : fault(otherwise, path, { received: shown(input) });
}

/** The shapes of codes; zeros alone are none, and no division of CPV begins with two. */
export const codeShapes = {
  cpv: "^(?!00)(\\d{2}|\\d{3}|\\d{8}(-\\d)?)$",
  municipalityNumber: "^(?!0000)\\d{4}$",
  sectorCode: "^(?!0000)\\d{4}$",
} as const;

/** A division, a group, or all eight digits with or without their check digit, as eight digits. */
export const readCpv = readCode(new RegExp(codeShapes.cpv), "not-a-cpv-code", (code) =>
  code.slice(0, 8).padEnd(8, "0"),
);

export const readMunicipalityNumber = readCode(
  new RegExp(codeShapes.municipalityNumber),
  "not-a-municipality-number",
);

export const readSectorCode = readCode(new RegExp(codeShapes.sectorCode), "not-a-sector-code");
