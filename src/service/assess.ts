import type { FastifyInstance } from "fastify";
import { assessUnder, questionsUnder } from "../assessment";
import { signWords } from "../law";
import { speechOf } from "../text";
import { askedIn, municipalityIn } from "./asked";
import { NotJson } from "./json-body";
import { languageOf } from "./language";
import { sendProblem } from "./problem";
import type { ServiceOptions } from "./types";

/** `POST /v1/assess` and `/v1/questions`: the answer to a case, and what to ask next with the words of the law. */
export function serveAnswers(service: FastifyInstance, { lawOf, texts }: ServiceOptions): void {
  service.post("/v1/assess", async (request, reply) => {
    const lang = languageOf(request);
    if (request.body === undefined) throw new NotJson("");
    const read = askedIn(request.body, lang, ["route", "premises"]);
    if ("issues" in read) return sendProblem(request, reply, "case-invalid", () => read);
    const { input, ...options } = read.asked;
    const answer = assessUnder(lawOf(municipalityIn(input)), input, options);
    if (!answer.ok) return sendProblem(request, reply, "case-invalid", () => ({ issues: answer.issues }));
    return reply.header("content-language", lang).send(answer);
  });

  service.post("/v1/questions", async (request, reply) => {
    const lang = languageOf(request);
    if (request.body === undefined) throw new NotJson("");
    const read = askedIn(request.body, lang);
    if ("issues" in read) return sendProblem(request, reply, "case-invalid", () => read);
    const { input, ...options } = read.asked;
    const law = lawOf(municipalityIn(input));
    const checked = assessUnder(law, input, { ...options, detail: "verdicts" });
    if (!checked.ok) return sendProblem(request, reply, "case-invalid", () => ({ issues: checked.issues }));
    const speech = speechOf(lang, law, options.on, texts);
    const questions = questionsUnder(law, input, options).map((question) => ({
      ...question,
      question: speech.question(question.fact),
      help: speech.help(question.fact),
      signs: question.signs?.map((sign) => ({
        ...sign,
        question: speech.question(signWords(question.fact, sign)),
      })),
      answers: question.values?.map((value) => ({ value, title: speech.title(`${question.fact}=${value}`) })),
    }));
    return reply.header("content-language", lang).send({ on: options.on, questions });
  });
}
