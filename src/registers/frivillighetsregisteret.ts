import { type MessageLanguage, shown } from "../case";
import { type Draft, entryOf, type Fields, inside, listIn, textIn } from "./entry";
import type { RegisterNote, RegisterResult } from "./types";

const registered = "frivilligOrganisasjonsstatus.innfoert";

/**
 * An organisation of Frivillighetsregisteret, as `/frivillighetsregisteret/api/frivillige-organisasjoner/{number}` and
 * its lists have it, as a partial case. The register has no name, and does not say whether the statutes meet a rule of
 * somebody else's.
 *
 * @param answer - the JSON of one organisation; never throws, whatever it is
 * @param lang - the language of what is said when it is none; `nb` if not given
 */
export function fromFrivillighetsregisteret(answer: unknown, lang: MessageLanguage = "nb"): RegisterResult {
  return entryOf("frivillighetsregisteret", answer, lang, read);
}

function read(fields: Fields): Draft {
  const status = fields.frivilligOrganisasjonsstatus;
  const deletedOn = textIn(fields.slettetDato);
  const isIn = deletedOn === undefined ? (status === registered ? true : undefined) : false;
  const unknown: RegisterNote[] =
    isIn === undefined
      ? [{ code: "unknown-status", received: typeof status === "string" ? status : shown(status) }]
      : [];
  const statutesOn = textIn(inside(fields, "vedtekter", "sistOppdaterteVedtekter"));
  return {
    readings: [
      ["actor.organisationNumber", "organisasjonsnummer", fields.organisasjonsnummer],
      ["actor.isInVoluntaryRegister", "frivilligOrganisasjonsstatus", isIn],
    ],
    notes: [...(deletedOn === undefined ? [] : [{ code: "deleted" as const, on: deletedOn }]), ...unknown],
    evidence: { ...(statutesOn === undefined ? {} : { statutesOn }), codes: categoriesOf(fields) },
  };
}

function categoriesOf(fields: Fields) {
  return listIn(fields.icnpoKategorier)
    .map((category) => category as Fields | null)
    .sort((a, b) => orderOf(a) - orderOf(b))
    .flatMap((category) => {
      const code = textIn(category?.icnpoNummer);
      const title = textIn(category?.navn);
      return code === undefined ? [] : [{ code, ...(title === undefined ? {} : { title }) }];
    });
}

function orderOf(category: Fields | null): number {
  return typeof category?.rekkefoelge === "number" ? category.rekkefoelge : Number.MAX_SAFE_INTEGER;
}
