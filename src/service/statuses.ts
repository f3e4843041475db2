/** What can be wrong with a request, with the HTTP status that says it. */
export const statuses = {
  "case-invalid": 422,
  "letter-refused": 422,
  "not-json": 400,
  "not-utf8": 400,
  "too-large": 413,
  "too-slow": 408,
  "media-type": 415,
  "not-found": 404,
  "no-rule": 404,
  method: 405,
  "bad-request": 400,
  busy: 503,
  stopping: 503,
  fault: 500,
} as const;

export type ProblemCode = keyof typeof statuses;
