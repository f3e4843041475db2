import { caseReaderOf } from "../assessment";
import {
  type AwardInput,
  describeIssue,
  fault,
  type Issue,
  isObject,
  type MessageLanguage,
  messageLanguages,
  readOrganisationNumber,
  readWritten,
  requireOption,
  requireOptions,
  shown,
} from "../case";
import type { Case } from "../generated/case";
import { nationalLaw } from "../national-law";
import { type Fields, inside, listIn, textIn } from "./entry";

type Regulation = NonNullable<AwardInput["regulation"]>;

export interface SupportOptions {
  /** The organisation numbers of the undertaking; awards to others are left out. All awards, if not given. */
  recipients?: readonly string[] | undefined;
  /** Schemes known to be of de minimis aid, by their number in the register. */
  schemes?: Readonly<Record<string, Regulation>> | undefined;
  /** NOK per EUR on a day, for awards in NOK; without it their amount in EUR is not known. */
  eurNok?: ((on: string) => number | string | undefined) | undefined;
  lang?: MessageLanguage | undefined;
}

/** An award as the register has it. */
export interface RegisteredAward {
  /** The number of the award in the register. */
  number?: string;
  on?: string;
  amount?: { amount: string; currency: string };
  giver?: string;
  recipient?: string;
  organisationNumber?: string;
  scheme?: string;
  instrument?: string;
  legalBasis?: string;
  status?: string;
  /** The de minimis regulation that it is counted under; absent where the register does not tell. */
  regulation?: Regulation;
}

export type AwardNote =
  /** Only a span of amounts is published. */
  | { code: "interval"; award: string | undefined }
  /** Not merely registered, such as unlawful aid; the award is left out of the case. */
  | { code: "status"; award: string | undefined; status: string }
  /** A value that cannot be read, or of a kind that no case may hold; the award is left out of the case. */
  | { code: "unreadable"; award: string | undefined; field: string; received: string };

export type AwardsResult =
  | {
      ok: true;
      /** The awards known to be de minimis aid, as a list that is not complete. */
      case: Case;
      /** Every award to the undertaking, those of other aid and of unknown kind too. */
      awards: RegisteredAward[];
      notes: AwardNote[];
    }
  | { ok: false; issues: Issue[] };

/** The one status of an award that calls for nothing more, in the CSV and in the JSON. */
const registered = /(^|\.)registrert$/i;

/** What marks an award as counted under a regulation: its number in the text of the legal basis. */
const regulations: readonly (readonly [mark: RegExp, regulation: Regulation])[] = [
  [/\b(1407\/2013|2023\/2831)\b/, "general"],
  [/\b(360\/2012|2023\/2832)\b/, "sgei"],
  [/\b1408\/2013\b/, "agriculture"],
  [/\b717\/2014\b/, "fisheries"],
];

/**
 * Earlier aid from Støtteregisteret: the JSON of a search, or the rows of its CSV (UTF-16, semicolons) by the names of
 * their columns. Never a complete list: a register tells what was registered, from when that was a duty.
 *
 * @param answer - `{ stoettetildeling: […] }`, or a list of awards or rows; never throws, whatever it is
 * @see støtteprosessloven § 7
 */
export function fromStotteregisteret(answer: unknown, options: SupportOptions = {}): AwardsResult {
  requireOptions(options);
  requireOption("lang", options.lang, messageLanguages);
  const list = Array.isArray(answer) ? answer : isObject(answer) ? answer.stoettetildeling : undefined;
  if (!Array.isArray(list)) {
    const { issues } = fault("not-an-object", "stoettetildeling", { received: typeof answer });
    return { ok: false, issues: issues.map((one) => describeIssue(one, options.lang ?? "nb")) };
  }
  const recipients = options.recipients?.map((number) => asWritten("organisationNumber", number));
  const notes: AwardNote[] = [];
  const awards = listIn(list).flatMap((fields) => {
    if (!isObject(fields)) {
      notes.push({ code: "unreadable", award: undefined, field: "", received: shown(fields) });
      return [];
    }
    const award = registeredAward(fields as Fields, options);
    const { number, organisationNumber = "" } = award;
    if (!recipients || recipients.includes(organisationNumber)) return [award];
    if ("issues" in readOrganisationNumber(organisationNumber, ""))
      notes.push({
        code: "unreadable",
        award: number,
        field: "organisationNumber",
        received: organisationNumber,
      });
    return [];
  });
  const counted = awards.flatMap((award) => awardInput(award, options, notes));
  const stated = { "aid.earlierDeMinimis": { awards: counted, complete: false } };
  return { ok: true, case: { registers: { stotteregisteret: stated } } as Case, awards, notes };
}

function registeredAward(fields: Fields, { schemes = {} }: SupportOptions): RegisteredAward {
  const award = "stoettetiltaksnummer" in fields || "rolle" in fields ? fromJson(fields) : fromRow(fields);
  const { scheme, legalBasis = "" } = award;
  const own = scheme !== undefined && Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  const regulation = own ?? regulations.find(([mark]) => mark.test(legalBasis))?.[1];
  const told = { ...award, ...(regulation === undefined ? {} : { regulation }) };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

type Unsure<T> = { [K in keyof T]?: T[K] | undefined };

function fromJson(fields: Fields): Unsure<RegisteredAward> {
  const role = (type: string) =>
    listIn(fields.rolle).find((one) => isObject(one) && one.type === `rolletype.${type}`) as
      | Fields
      | undefined;
  const [giver, recipient] = [role("stoettegiver"), role("stoettemottaker")];
  const business = (of: Fields | undefined, key: string) =>
    textIn(of && inside(of, "rolleinnehaverVirksomhet", key));
  return {
    number: textOf(fields.stoettetiltaksnummer),
    on: asWritten("date", fields.tildelingsdato) as string | undefined,
    amount: amountIn(inside(fields, "tildeltBeloep", "beloep"), inside(fields, "tildeltBeloep", "valuta")),
    giver: business(giver, "navn"),
    recipient: business(recipient, "navn"),
    organisationNumber: asWritten("organisationNumber", business(recipient, "organisasjonsnummer")) as
      | string
      | undefined,
    scheme: textOf(fields.tilknyttetStoetteordning),
    instrument: textIn(fields.stoetteinstrument),
    status: textIn(fields.status),
  };
}

function fromRow(fields: Fields): Unsure<RegisteredAward> {
  return {
    number: textOf(fields.Støttetiltaksnummer),
    on: asWritten("date", fields.Tildelingsdato) as string | undefined,
    amount: amountIn(fields["Tildelt beløp"], fields["Tildelt beløp valuta"]),
    giver: textIn(fields["Navn støttegiver"]),
    recipient: textIn(fields["Navn støttemottaker"]),
    organisationNumber: asWritten("organisationNumber", fields["Organisasjonsnummer støttemottaker"]) as
      | string
      | undefined,
    scheme: textOf(fields["Tilknyttet støtteordning"]),
    instrument: textIn(fields.Støtteinstrument),
    legalBasis: textIn(fields["Primærrettslig grunnlag"]),
    status: textIn(fields.Status),
  };
}

function awardInput(
  { number, on, amount, giver, recipient, scheme, regulation, status }: RegisteredAward,
  { eurNok }: SupportOptions,
  notes: AwardNote[],
): AwardInput[] {
  if (status !== undefined && !registered.test(status)) {
    notes.push({ code: "status", award: number, status });
    return [];
  }
  if (regulation === undefined) return [];
  if (amount === undefined) {
    notes.push({ code: "interval", award: number });
    return [];
  }
  const rate = amount.currency === "NOK" && on !== undefined ? eurNok?.(on) : undefined;
  const award = {
    on,
    amount,
    ...(rate === undefined ? {} : { eurNok: rate }),
    regulation,
    ...(giver === undefined ? {} : { giver }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(scheme === undefined ? {} : { scheme }),
  } as AwardInput;
  const [issue] = caseReaderOf(nationalLaw)({
    aid: { earlierDeMinimis: { awards: [award], complete: false } },
  }).issues;
  if (!issue) return [award];
  const field = issue.path.split(".").at(-1)!;
  notes.push({ code: "unreadable", award: number, field, received: issue.received ?? "" });
  return [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : textIn(value);
}

/** What a text says, as a case has it; a text that cannot be read is left for the reader of cases to name. */
function asWritten(type: string, value: unknown): unknown {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const read = readWritten(type, text, "");
  return "value" in read ? read.value : text;
}

/** A number in the JSON; in the CSV a text, its currency in a column of its own. */
function amountIn(amount: unknown, currency: unknown): RegisteredAward["amount"] {
  const code = textIn(currency)?.trim() ?? "NOK";
  if (typeof amount === "number") return { amount: String(amount), currency: code };
  if (asWritten("money", amount) === undefined) return undefined;
  const read = readWritten("money", `${amount} ${code}`, "");
  if ("issues" in read) return { amount: amount as string, currency: code };
  return isObject(read.value)
    ? (read.value as { amount: string; currency: string })
    : { amount: read.value as string, currency: "NOK" };
}
