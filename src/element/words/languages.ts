import type { Language } from "../../law";

/** The languages that the form has, by their own names; a build may have fewer. */
export const languages: Readonly<Partial<Record<Language, string>>> = {
  nb: "Bokmål",
  nn: "Nynorsk",
  en: "English",
};
