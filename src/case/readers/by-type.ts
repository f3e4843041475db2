import type { Reader } from "../read";
import { readCpv, readMunicipalityNumber, readSectorCode } from "./codes";
import { readDate, readMonthDay } from "./dates";
import { readJudgement } from "./judgement";
import { readAwards, readPurchases } from "./lists";
import { readMoney } from "./money";
import { readOrganisationNumber } from "./organisation-number";
import { readBoolean, readCount, readRate, readShare, readText } from "./plain";

/** The readers of a case by the types of facts; all but those of enumerations, which have their own values. */
export const readers: Readonly<Record<string, Reader<unknown>>> = {
  boolean: readBoolean,
  judgement: readJudgement,
  count: readCount,
  money: readMoney,
  share: readShare,
  decimal: readRate,
  date: readDate,
  monthDay: readMonthDay,
  text: readText,
  code: readText,
  organisationNumber: readOrganisationNumber,
  municipalityNumber: readMunicipalityNumber,
  cpv: readCpv,
  sectorCode: readSectorCode,
  awards: readAwards,
  purchases: readPurchases,
};
