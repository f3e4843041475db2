import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import type { Language } from "../law";

/** `no` is what many programs call bokmål. */
const offered: Record<string, Language> = { nb: "nb", nn: "nn", en: "en", no: "nb" };

/** The language of `Accept-Language`; bokmål where none of it is had. */
export function languageOf({ headers }: Pick<FastifyRequest, "headers">): Language {
  if (headers["accept-language"] === undefined) return "nb";
  return offered[new Negotiator({ headers }).language(Object.keys(offered)) ?? "nb"] ?? "nb";
}
