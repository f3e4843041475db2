import type { Plugin } from "esbuild";

/** Where all words are in one file anyway, titles and questions are not put in a second time. */
export const onlyAllTexts: Plugin = {
  name: "only-all-texts",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/form\/words\/(nb|nn|en)$/ }, ({ path, resolveDir, kind }) =>
      resolve(path.replace("/form/words/", "/texts/"), { resolveDir, kind }),
    );
  },
};
