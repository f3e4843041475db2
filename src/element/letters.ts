/** What letters are written with, loaded when the first is asked for. */
export { letterDetails } from "../letters/details";
export { composeLetter, type LetterKind } from "../letters/kinds";
export { type Composed, written } from "../letters/letter";
export type { LetterDetails } from "../letters/types";
export { letterWordsOf } from "../letters/words";
