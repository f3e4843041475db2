/**
 * Writes the form for pages without a bundler: `hjemmel-form.nb.js`, `.nn.js` and `.en.js`, each in one file with all that
 * questions and the conclusion of today's law need, and beside them the folder `hjemmel-form` with what is loaded on demand.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import type { Language } from "../../src/law";
import { isMain } from "../main";
import { litForBrowsers } from "./element-build";
import { languages, oneLanguage } from "./one-language";
import { usedCss } from "./used-css";

const folder = "hjemmel-form";

/** What is loaded on demand, by the module that the form asks for: the name of its file, without the ending. */
const parts: Readonly<Record<string, (lang: Language) => string>> = {
  "src/element/letters.ts": (lang) => `letters.${lang}`,
  "src/texts/nb.ts": (lang) => `texts.${lang}`,
  "src/texts/nn.ts": (lang) => `texts.${lang}`,
  "src/texts/en.ts": (lang) => `texts.${lang}`,
  "src/letter-files/docx.ts": () => "word",
  "src/pictures/index.ts": () => "pictures",
  "src/national-law.ts": () => "law",
};

export interface FormFile {
  /** Under `dist`. */
  name: string;
  contents: Uint8Array;
  metafile: Metafile;
}

const shared = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  legalComments: "none",
  platform: "browser",
  target: "es2022",
  loader: { ".css": "text" },
} as const satisfies BuildOptions;

/** The form in one language, and all that it loads on demand. */
export async function formFiles(lang: Language): Promise<FormFile[]> {
  const form = made(`hjemmel-form.${lang}.js`, {
    entryPoints: ["src/element/index.ts"],
    format: "iife",
    plugins: [litForBrowsers, oneLanguage(lang), besideTheForm(lang), usedCss],
  });
  const own = Object.entries(parts).filter(
    ([module]) => !module.startsWith("src/texts/") || module === `src/texts/${lang}.ts`,
  );
  return Promise.all([
    form,
    ...own.map(([module, name]) =>
      made(`${folder}/${name(lang)}.js`, {
        entryPoints: [module],
        format: "esm",
        plugins: [oneLanguage(lang), ...(module === "src/national-law.ts" ? [] : [givenLaw])],
      }),
    ),
  ]);
}

async function made(name: string, options: BuildOptions): Promise<FormFile> {
  const { outputFiles, metafile } = await build({ ...shared, ...options, write: false, metafile: true });
  return { name, contents: outputFiles[0]!.contents, metafile };
}

/** What the form loads on demand is fetched from the folder, from where the form's own file is. */
function besideTheForm(lang: Language): Plugin {
  return {
    name: "beside-the-form",
    setup({ onResolve, resolve: resolved }) {
      onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, importer, pluginData }) => {
        if (kind !== "dynamic-import" || pluginData === "resolved") return undefined;
        const found = await resolved(path, { resolveDir, kind, importer, pluginData: "resolved" });
        const name = Object.entries(parts).find(([module]) => resolve(module) === found.path)?.[1];
        return name ? { path: `./${folder}/${name(lang)}.js`, external: true } : found;
      });
    },
  };
}

/** Letters are given the law and its words, and bring none. */
const givenLaw: Plugin = {
  name: "given-law",
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/national-law\.ts$/ }, () => ({
      contents: "export const nationalLaw = undefined; export const lawOr = (law) => law;",
    }));
    onLoad({ filter: /\/src\/explain\.ts$/ }, () => ({ contents: "export const nationalTexts = {};" }));
  },
};

if (isMain(import.meta.url)) {
  const files = new Map<string, FormFile>();
  for (const lang of languages) for (const file of await formFiles(lang)) files.set(file.name, file);
  for (const { name, contents } of files.values()) {
    mkdirSync(dirname(join("dist", name)), { recursive: true });
    writeFileSync(join("dist", name), contents);
  }
  // For tools/build/licences.ts.
  const outputs = Object.assign(
    {},
    ...[...files.values()].map(({ name, metafile }) => renamed(name, metafile)),
  );
  writeFileSync("dist/metafile-form.json", JSON.stringify({ inputs: {}, outputs }));
}

function renamed(name: string, { outputs }: Metafile): Metafile["outputs"] {
  return { [name]: Object.values(outputs)[0]! };
}
