import * as z from "zod";
import { once } from "../lib/once";
import { decisionTableSchema } from "./decision-table/schema";
import { derivationSchema } from "./derivation";
import { answerers, confidences, costClasses, offers, sourceKinds, usualKinds, warningCodes } from "./marks";

/** Limits on what a pack may hold, so that a hostile one cannot exhaust the reader. */
export const limits = {
  depth: 24,
  listLength: 5000,
  textLength: 4000,
  documentBytes: 4_000_000,
  openedConditions: 10000,
  chainOfReferences: 100,
} as const;

/** The schema of one rule document; made when the first is read, which users of the shipped law never do. */
export const ruleDocumentSchema = /* @__PURE__ */ once(() => {
  const text = z.string().min(1).max(limits.textLength);
  const list = <T extends z.ZodType>(item: T) => z.array(item).max(limits.listLength);
  const filled = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(limits.listLength);

  const id = z
    .string()
    .max(160)
    .regex(
      /^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/,
      "an id is lower-case letters and digits, parted by dots and hyphens",
    );
  const factId = z
    .string()
    .max(160)
    .regex(
      /^[a-z][a-zA-Z0-9]*(?:\.[a-z][a-zA-Z0-9]*)+$/,
      "a fact id is a dotted path, such as actor.legalForm",
    );
  const webAddress = z.url({
    protocol: /^https?$/,
    error: "an address of a source begins with https:// or http://",
  });
  const date = z.iso.date("a date is YYYY-MM-DD");
  const lastDay = date.nullable();
  const certainty = z.enum(["settled", "unverified", "uncertain"]);
  const seed = list(z.string().regex(/^S-\d\d$/, "a seed id is S- and two digits")).optional();

  const inThreeLanguages = z.strictObject({ nb: text, nn: text, en: text });

  const source = z.strictObject({
    id,
    title: text,
    titles: z.strictObject({ nn: text.optional(), en: text.optional() }).optional(),
    short: inThreeLanguages.optional(),
    kind: z.enum(sourceKinds).optional(),
    reference: text.optional(),
    from: date.optional(),
    to: lastDay.optional(),
    url: webAddress.optional(),
    lastRead: date.optional(),
  });

  const citation = z.strictObject({
    source: id,
    provision: text.optional(),
    confidence: z.enum(confidences).optional(),
  });
  const citations = list(citation);
  const evidence = filled(z.strictObject({ ...citation.shape, note: text.optional() })).optional();

  const fact = z.strictObject({
    id: factId,
    type: z.enum([
      "boolean",
      "judgement",
      "enum",
      "count",
      "money",
      "share",
      "decimal",
      "date",
      "monthDay",
      "text",
      "code",
      "organisationNumber",
      "municipalityNumber",
      "cpv",
      "sectorCode",
      "awards",
      "purchases",
      "ore",
      "cent",
      "millionths",
      "integer",
    ]),
    unit: text.optional(),
    values: filled(z.string().regex(/^[A-Za-zÆØÅ0-9][A-Za-z0-9ÆØÅæøå-]*$/)).optional(),
    changeable: z.enum(["actor", "municipality", "nobody"]).optional(),
    cost: z.enum(costClasses).optional(),
    usual: z.strictObject({ is: z.union([z.boolean(), text]), kind: z.enum(usualKinds) }).optional(),
    signs: filled(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z]+(?:-[a-z]+)*$/)
          .optional(),
        fact: factId.optional(),
        yes: z.union([z.boolean(), text]).optional(),
        no: z.union([z.boolean(), text]).optional(),
      }),
    ).optional(),
    answeredBy: z.enum(answerers).optional(),
    plausible: z.strictObject({ atLeast: id, atMost: id }).optional(),
    derive: derivationSchema().optional(),
    isLawDate: z.literal(true).optional(),
    seed,
    citations: citations.optional(),
    evidence,
  });

  const constraint = z.discriminatedUnion("kind", [
    z.strictObject({ id, kind: z.literal("at-most"), fact: factId, than: factId }),
    z.strictObject({ id, kind: z.literal("excluded"), conditions: z.unknown() }),
  ]);

  const parameterValue = z.strictObject({
    from: date,
    to: lastDay,
    value: text,
    certainty,
    citations,
    evidence,
    alternatives: filled(
      z.strictObject({
        note: id,
        value: text.optional(),
        from: date.optional(),
        to: lastDay.optional(),
      }),
    ).optional(),
    notes: list(id).optional(),
  });

  const parameter = z.strictObject({
    id,
    unit: text,
    fact: z.enum(["ore", "cent", "millionths", "integer", "code"]),
    seed,
    values: filled(parameterValue),
  });

  const table = z.strictObject({
    id,
    citations,
    evidence,
    rows: filled(z.strictObject({ from: text, to: text, value: text })),
  });

  const ruleVersion = z.strictObject({
    from: date,
    to: lastDay,
    certainty,
    citations,
    evidence,
    gap: z.literal(true).optional(),
    conditions: z.unknown().optional(),
    voluntary: id.optional(),
    basis: filled(id).optional(),
    duties: list(id).optional(),
    notes: list(id).optional(),
    ceiling: z.strictObject({ total: factId, parameter: id }).optional(),
    alternatives: filled(
      z.strictObject({
        note: id,
        from: date.optional(),
        to: lastDay.optional(),
        conditions: z.unknown().optional(),
        gap: z.literal(true).optional(),
      }),
    ).optional(),
  });

  const rule = z.strictObject({
    id,
    kind: z.enum([
      "class",
      "condition",
      "regime",
      "route",
      "instrument",
      "duty",
      "note",
      "warning",
      "consideration",
      "restriction",
      "conflict",
    ]),
    family: z.enum(["purchase", "support"]).optional(),
    offer: z.enum(offers).optional(),
    claims: filled(factId).optional(),
    status: z.literal("proposal").optional(),
    seed,
    appliesTo: filled(z.string().regex(/^[a-z0-9.-]+(?:\.\*)?$/)).optional(),
    stage: z.enum(["before", "award", "after"]).optional(),
    strength: z.enum(["always", "normally"]).optional(),
    contests: filled(factId).optional(),
    warns: z.strictObject({ code: z.enum(warningCodes), facts: filled(factId) }).optional(),
    versions: filled(ruleVersion),
  });

  const language = z.enum(["nb", "nn", "en"]);
  const textEntry = z.union([
    text,
    z.strictObject({
      title: text,
      short: text.optional(),
      question: text.optional(),
      help: text.optional(),
      term: text.optional(),
    }),
  ]);

  const amended = z.strictObject({
    source: id,
    place: text,
    amendment: z
      .string()
      .regex(/^\d{4}-\d\d-\d\d(?:-\d+)?$/, "an amending act is its date and number, YYYY-MM-DD-NUMBER"),
    rules: filled(id),
    compared: text,
    on: date,
  });
  const doubt = z.strictObject({ id, from: date, settledBy: inThreeLanguages, on: date });

  return z.strictObject({
    $schema: z.string().optional(),
    pack: z
      .looseObject({
        id,
        municipalityNumber: z.string().regex(/^\d{4}$/, "a municipality number has four digits"),
        name: text,
        version: text,
        validFrom: date,
        validTo: lastDay,
        languages: filled(language),
      })
      .optional(),
    standing: z
      .strictObject({
        notChecked: list(id),
        verifiedTo: date,
        version: text,
        warnMonthsBeforeEnd: z.int().positive().optional(),
        warnAboveShareOfCeiling: z
          .string()
          .regex(/^0\.\d{1,6}$/, "a share between 0 and 1, as a decimal string")
          .optional(),
      })
      .optional(),
    sources: list(source).optional(),
    facts: list(fact).optional(),
    constraints: list(constraint).optional(),
    parameters: list(parameter).optional(),
    tables: list(table).optional(),
    rules: list(rule).optional(),
    /** Written out as rules before a document is read; here for editors. */
    decisionTable: decisionTableSchema().optional(),
    order: list(id).optional(),
    topics: list(z.strictObject({ id, facts: filled(factId) })).optional(),
    head: list(factId).optional(),
    screens: list(
      z.strictObject({
        id,
        facts: filled(factId),
        none: z.record(factId, z.union([z.boolean(), text])).optional(),
      }),
    ).optional(),
    amendments: list(amended).optional(),
    doubts: list(doubt).optional(),
    schemes: list(z.record(z.string(), z.unknown())).optional(),
    texts: z.strictObject({ language, entries: z.record(z.string().max(240), textEntry) }).optional(),
  });
});
