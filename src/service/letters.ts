import type { FastifyInstance } from "fastify";
import { assessUnder } from "../assessment";
import { describeIssue, optionIssues } from "../case";
import {
  type LetterFormat,
  type LetterKind,
  letterFile,
  letterFormats,
  letterKinds,
  mediaTypes,
  readDetails,
  routeOfLetter,
} from "../letter-files";
import { askedIn, municipalityIn } from "./asked";
import { NotJson } from "./json-body";
import { languageOf } from "./language";
import { sendProblem } from "./problem";
import type { ServiceOptions } from "./types";

/** `POST /v1/letters/{kind}`: a letter as Markdown, HTML or a file of Word; refused with reasons, as in the library. */
export function serveLetters(service: FastifyInstance, { lawOf, texts }: ServiceOptions): void {
  service.post<{ Params: { kind: string } }>("/v1/letters/:kind", async (request, reply) => {
    const { kind } = request.params;
    const lang = languageOf(request);
    if (!(letterKinds as readonly string[]).includes(kind))
      return sendProblem(request, reply, "not-found", (words) => ({
        detail: words.noKind(kind, letterKinds.join(", ")),
      }));
    if (request.body === undefined) throw new NotJson("");
    const read = askedIn(request.body, lang, ["route", "format", "details"]);
    if ("issues" in read) return sendProblem(request, reply, "case-invalid", () => read);
    const { route = "", format = "markdown", details = {} } = request.body as Record<string, unknown>;
    const { input, on } = read.asked;
    const told = readDetails(details, lang);
    const issues = [
      ...optionIssues("format", format, letterFormats).map((issue) => describeIssue(issue, lang)),
      ...(typeof route === "string" ? [] : [describeIssue({ code: "not-a-text", path: "route" }, lang)]),
      ...(told.ok ? [] : told.issues),
    ];
    if (issues.length > 0 || !told.ok) return sendProblem(request, reply, "case-invalid", () => ({ issues }));
    const law = lawOf(municipalityIn(input));
    const answer = assessUnder(law, input, { on, lang, detail: "full" });
    if (!answer.ok) return sendProblem(request, reply, "case-invalid", () => ({ issues: answer.issues }));
    const about = (route as string) || routeOfLetter(kind as LetterKind, answer);
    if (about === undefined) {
      const missing = describeIssue({ code: "missing-field", path: "route" }, lang);
      return sendProblem(request, reply, "case-invalid", () => ({ issues: [missing] }));
    }
    const letter = await letterFile(kind as LetterKind, answer, {
      lang,
      law,
      texts,
      details: told.details,
      route: about,
      format: format as LetterFormat,
    });
    if (!letter.ok)
      return sendProblem(request, reply, "letter-refused", () => ({
        issues: letter.refusals.map((refusal) => ({ ...refusal, path: pathOf(refusal) })),
      }));
    return reply
      .header("content-language", lang)
      .type(mediaTypes[format as LetterFormat])
      .send(Buffer.from(letter.bytes));
  });
}

/** The place that a refusal is about: a fact, or the route that was asked for. */
function pathOf(refusal: object): string {
  const { fact, route } = refusal as { fact?: string; route?: string };
  return fact ?? (route === undefined ? "" : "route");
}
