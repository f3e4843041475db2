export { writeChecklist } from "./checklist";
export { type DeclarationOptions, writeDeMinimisDeclarationForm } from "./de-minimis-form";
export { writeDeMinimisLetter } from "./de-minimis-letter";
export { writeGrantLetter } from "./grant-letter";
export { writeJustification } from "./justification";
export { writeRefusalLetter } from "./refusal-letter";
export type { Letter, LetterDetails, LetterOptions, Refusal, RouteLetterOptions } from "./types";
