import type { Plugin } from "esbuild";
import type { Language } from "../../src/law";

export const languages: readonly Language[] = ["nb", "nn", "en"];

const names: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** The words of one language stand for all, and it is the only one to choose. */
export function oneLanguage(lang: Language): Plugin {
  const others = languages.filter((other) => other !== lang).join("|");
  return {
    name: "one-language",
    setup({ onLoad }) {
      const ofOthers = new RegExp(`/(?:words|messages|answer-words|texts)/(${others})\\.ts$`);
      onLoad({ filter: ofOthers }, ({ path }) => ({
        contents: `export { ${lang} as ${ofOthers.exec(path)![1]} } from "./${lang}";`,
        loader: "ts",
      }));
      onLoad({ filter: /\/element\/words\/languages\.ts$/ }, () => ({
        contents: `export const languages = { ${lang}: "${names[lang]}" };`,
        loader: "ts",
      }));
    },
  };
}
