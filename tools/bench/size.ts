import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { isMain } from "../main";

/** Kilobytes of 1000 bytes. */
export const budgets = { code: 66, lawAndWords: 77 };

const form = `export { createFormSession } from "./src/form/index";`;

export interface Bundle {
  /** Bytes, minified and gzipped. */
  size: number;
  /** Packages and files that are in it, with their bytes when minified. */
  parts: Record<string, number>;
}

export interface Sizes {
  code: Bundle;
  law: Bundle;
  /** Titles and questions in one language. */
  words: Bundle;
  /** All words of that language, for what is shown on demand. */
  help: Bundle;
  /** The form under today's law with one language, as a small page has it. */
  today: Bundle;
}

export async function measureSizes(): Promise<Sizes> {
  return {
    code: await bundle(form, ["*/generated/national-law"]),
    law: await bundle(`export { nationalLawData } from "./src/generated/national-law";`),
    words: await bundle(`export { nb } from "./src/form/words/nb";`),
    help: await bundle(`export { nb } from "./src/texts/nb";`),
    today: await bundle(
      `export { createFormSession } from "./src/form/current"; export { nb } from "./src/form/current-words/nb";`,
    ),
  };
}

async function bundle(contents: string, external: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: "." },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external,
  });
  const [output] = Object.values(metafile.outputs);
  const parts: Record<string, number> = {};
  for (const [file, { bytesInOutput }] of Object.entries(output!.inputs)) {
    if (bytesInOutput === 0) continue;
    const name = file.startsWith("node_modules/")
      ? file.split("/")[1]!
      : file
          .split("/")
          .slice(0, file.startsWith("src/generated/") ? 3 : 2)
          .join("/");
    parts[name] = (parts[name] ?? 0) + bytesInOutput;
  }
  return { size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, parts };
}

if (isMain(import.meta.url)) {
  const sizes = await measureSizes();
  const lines: [string, number, number?][] = [
    ["code of hjemmel/form with its libraries", sizes.code.size, budgets.code],
    ["national law", sizes.law.size],
    ["titles and questions of one language (nb)", sizes.words.size],
    ["law, titles and questions together", sizes.law.size + sizes.words.size, budgets.lawAndWords],
    ["all words of one language (nb), on demand", sizes.help.size],
    ["form under today's law with one language", sizes.today.size],
  ];
  for (const [name, size, budget] of lines) {
    const isOver = budget !== undefined && size > budget * 1000;
    console.log(
      `${(size / 1000).toFixed(1).padStart(7)} kB  ${name}${budget ? `, budget ${budget} kB${isOver ? ": over" : ""}` : ""}`,
    );
    if (isOver) process.exitCode = 1;
  }
  const parts = Object.entries(sizes.today.parts).sort(([, a], [, b]) => b - a);
  console.log("\nThe last, minified and not yet compressed:");
  for (const [name, bytes] of parts) console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
}
