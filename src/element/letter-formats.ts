import { loadWord } from "./word";

const formats = ["docx", "html", "md"] as const;
export type LetterFile = (typeof formats)[number];

/** Word only where its module can be loaded. */
export const formatsHere: readonly LetterFile[] = formats.filter((one) => one !== "docx" || loadWord);
