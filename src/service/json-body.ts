import type { FastifyInstance } from "fastify";
import { jsonErrorAt, placeOf } from "../lib/json-error";
import { sendProblem } from "./problem";

/** A body that is not JSON, until the handler that answers it. */
export class NotJson extends Error {
  constructor(readonly text: string) {
    super("not JSON");
  }
}

/** What stands in a text for bytes that are not UTF-8. A name with one in it would go into a letter as it is. */
export const unreadable = "\uFFFD";

/** A body that is not in UTF-8. */
export class NotUtf8 extends Error {}

/** JSON as it was sent; a parser that removes what it holds for dangerous would take away what the case reader names. */
export function readJsonBodies(service: FastifyInstance): void {
  service.removeAllContentTypeParsers();
  service.addContentTypeParser("application/json", { parseAs: "string" }, (_request, text, done) => {
    if ((text as string).includes(unreadable)) return done(new NotUtf8("not UTF-8"));
    try {
      done(null, JSON.parse(text as string));
    } catch {
      done(new NotJson(text as string));
    }
  });
}

export function sendNotJson(
  request: Parameters<typeof sendProblem>[0],
  reply: Parameters<typeof sendProblem>[1],
  text: string,
) {
  const offset = text.trim() === "" ? undefined : jsonErrorAt(text);
  const place = offset === undefined ? undefined : placeOf(text, offset);
  return sendProblem(request, reply, "not-json", (words) => ({ detail: words.notJson(place) }));
}
