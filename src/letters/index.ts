export { type DeclarationOptions, writeDeMinimisDeclarationForm } from "./de-minimis-form";
export { writeDeMinimisLetter } from "./de-minimis-letter";
export { writeJustification } from "./justification";
export type { Letter, LetterDetails, LetterOptions, Refusal, RouteLetterOptions } from "./types";
