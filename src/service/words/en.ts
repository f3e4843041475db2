import type { ServiceWords } from "./words";

export const en: ServiceWords = {
  problems: {
    "case-invalid": "There are errors in the case or in what is asked",
    "letter-refused": "The letter cannot be written",
    "not-json": "The body is not valid JSON",
    "not-utf8": "The content is not in UTF-8; send it again in UTF-8",
    "too-large": "The body is too large",
    "too-slow": "The body took too long to arrive",
    "media-type": "The service does not read this media type",
    "not-found": "There is nothing at this address",
    "no-rule": "There is no such rule",
    method: "The address does not take this method",
    "bad-request": "The request is not valid HTTP",
    busy: "The service has as many requests as it takes at once; try again soon",
    stopping: "The service is stopping",
    fault: "A fault of the service; the request was not answered",
  },
  notJson: (place) =>
    place
      ? `The first error is at line ${place.line}, character ${place.column}.`
      : "Send a JSON object with case and on.",
  tooLarge: (bytes) => `The limit is ${bytes} bytes.`,
  mediaType: (allowed) => `Send ${allowed}.`,
  method: (allowed) => `Use ${allowed}.`,
  noRule: (id, suggestion) =>
    `No rule or parameter has the id ${id}.${suggestion ? ` Did you mean ${suggestion}?` : ""}`,
  noKind: (kind, allowed) => `There is no letter of the kind ${kind}. The kinds are: ${allowed}.`,
};
