import { isObject, type MessageLanguage } from "../case";
import { type Draft, entryOf, type Fields, inside, listIn, type Reading, textIn } from "./entry";
import type { RegisterNote, RegisterResult } from "./types";

/**
 * An entity of Enhetsregisteret, as `/enhetsregisteret/api/enheter/{number}`, a search page or the bulk download has
 * it, as a partial case. What a register cannot tell, such as what the statutes say of distribution, stays unknown.
 *
 * @param answer - the JSON of one entity; never throws, whatever it is
 * @param lang - the language of what is said when it is none; `nb` if not given
 */
export function fromEnhetsregisteret(answer: unknown, lang: MessageLanguage = "nb"): RegisterResult {
  return entryOf("enhetsregisteret", answer, lang, read);
}

function read(fields: Fields): Draft {
  const isSubUnit = isOfSubUnit(fields);
  const deletedOn = textIn(fields.slettedato);
  return {
    readings: isSubUnit ? [] : readingsOf(fields),
    notes: [
      ...(isSubUnit ? [subUnitNote(fields)] : []),
      ...(deletedOn === undefined ? [] : [{ code: "deleted" as const, on: deletedOn }]),
      ...(isSubUnit || deletedOn !== undefined ? [] : employeeNotes(fields)),
      ...remarksIn(fields),
    ],
    evidence: {
      ...textFrom("purpose", fields.vedtektsfestetFormaal),
      ...textFrom("activity", fields.aktivitet),
      ...(textIn(fields.vedtektsdato) ? { statutesOn: fields.vedtektsdato as string } : {}),
      codes: ["naeringskode1", "naeringskode2", "naeringskode3"].flatMap((name) => {
        const code = textIn(inside(fields, name, "kode"));
        const title = textIn(inside(fields, name, "beskrivelse"));
        return code === undefined ? [] : [{ code, ...(title === undefined ? {} : { title }) }];
      }),
    },
  };
}

function readingsOf(fields: Fields): Reading[] {
  return [
    ["actor.organisationNumber", "organisasjonsnummer", fields.organisasjonsnummer],
    ["actor.name", "navn", fields.navn],
    ["actor.legalForm", "organisasjonsform.kode", inside(fields, "organisasjonsform", "kode")],
    ["actor.sectorCode", "institusjonellSektorkode.kode", inside(fields, "institusjonellSektorkode", "kode")],
    ["actor.foundedOn", "stiftelsesdato", fields.stiftelsesdato],
    ["actor.deletedOn", "slettedato", fields.slettedato],
    ["actor.employees", "antallAnsatte", employeesIn(fields)],
    [
      "actor.isInVoluntaryRegister",
      "registrertIFrivillighetsregisteret",
      fields.registrertIFrivillighetsregisteret,
    ],
    ["actor.isBankrupt", "konkurs", fields.konkurs],
    [
      "actor.isBeingWoundUp",
      "underAvvikling",
      isEither(fields.underAvvikling, fields.underTvangsavviklingEllerTvangsopplosning),
    ],
  ];
}

/** One that holds is enough; that neither does is known only where both are stated. */
function isEither(a: unknown, b: unknown): unknown {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : undefined;
}

/** Forms that only sub-units have. */
const subUnitForms: ReadonlySet<unknown> = new Set(["BEDR", "AAFY"]);

/** Parts of the state refer to a unit above them too: that alone tells a sub-unit only where no form is given. */
function isOfSubUnit(fields: Fields): boolean {
  const self = textIn(inside(fields, "_links", "self", "href")) ?? "";
  const form = textIn(inside(fields, "organisasjonsform", "kode"));
  return (
    self.includes("/underenheter/") ||
    fields.respons_klasse === "Underenhet" ||
    subUnitForms.has(form) ||
    (form === undefined && textIn(fields.overordnetEnhet) !== undefined) ||
    (fields.beliggenhetsadresse !== undefined && fields.forretningsadresse === undefined)
  );
}

function subUnitNote({ overordnetEnhet }: Fields): RegisterNote {
  const of = textIn(overordnetEnhet);
  return { code: "sub-unit", ...(of === undefined ? {} : { of }) };
}

/** None is known only where the register says that it has a number: it writes 0 for a number that it has not. */
function employeesIn({ antallAnsatte, harRegistrertAntallAnsatte }: Fields): unknown {
  return antallAnsatte === 0 && harRegistrertAntallAnsatte !== true ? undefined : antallAnsatte;
}

function employeeNotes(fields: Fields): RegisterNote[] {
  const { antallAnsatte, harRegistrertAntallAnsatte } = fields;
  const employees = employeesIn(fields);
  if (employees !== undefined && employees !== null) return [];
  if (antallAnsatte === 0) return [{ code: "employees-not-registered" }];
  if (harRegistrertAntallAnsatte === true) return [{ code: "employees-withheld" }];
  return harRegistrertAntallAnsatte === false ? [{ code: "employees-not-registered" }] : [];
}

/** What the register has put on the entity for others to see, such as that its board does not meet the law. */
function remarksIn({ paategninger }: Fields): RegisterNote[] {
  return listIn(paategninger)
    .filter(isObject)
    .flatMap((one) => {
      const text = textIn(one.tekst) ?? textIn(one.infotype);
      const on = textIn(one.innfoertDato);
      return text === undefined ? [] : [{ code: "remark", text, ...(on === undefined ? {} : { on }) }];
    });
}

/** A text that the register breaks into lines. */
function textFrom(name: "purpose" | "activity", value: unknown) {
  const lines = (Array.isArray(value) ? listIn(value) : [value]).filter((line) => typeof line === "string");
  return lines.length > 0 ? { [name]: lines.join(" ") } : {};
}

/** The entities on a page of any of the registers, sub-units too, or in a list; none where there were no hits. */
export function entitiesOnPage(page: unknown): readonly unknown[] {
  if (Array.isArray(page)) return listIn(page);
  const embedded = inside({ page }, "page", "_embedded");
  return isObject(embedded) ? Object.values(embedded).flatMap(listIn) : [];
}
