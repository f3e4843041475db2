/** Checks rules/ and writes it as modules that need no further check: src/generated/. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readDocuments } from "../../src/cli/files";
import { formatProblem, listedWords } from "../../src/law";
import { readLaw } from "../../src/law/load";
import { packed } from "../../src/lib/packed";
import { caseInterface } from "./case-interface";
import { currentLaw, currentSince } from "./current-law";
import { formWords } from "./form-words";
import { idTypes } from "./id-types";

const { documents, problems } = readDocuments("rules", ["municipalities"]);
const read = readLaw({ name: "national", documents }, { words: true, marks: true });
problems.push(...read.problems);
if (problems.length > 0 || !read.law) {
  console.error(problems.map(formatProblem).join("\n"));
  console.error(`\n${problems.length} problem(s) in rules/. Nothing was written.`);
  process.exit(3);
}

const { data, texts } = read.law;
mkdirSync("src/generated", { recursive: true });
/** Leaves a file alone that is as it should be: another command may be reading it. */
function write(name: string, content: string) {
  const file = `src/generated/${name}`;
  if (!existsSync(file) || readFileSync(file, "utf8") !== content) writeFileSync(file, content);
}
const asModule = (name: string, type: string, value: unknown, from = "../law") =>
  `import type { ${type} } from "${from}";\n\n/** Written by tools/build/compile-law.ts from rules/. */\nexport const ${name}: ${type} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
/** Many words that most answers do not need: read when asked for. */
const asText = (language: string, value: unknown) =>
  `/** Written by tools/build/compile-law.ts from rules/. */\nexport const ${language}: string = ${JSON.stringify(JSON.stringify(value))};\n`;
write("national-law.ts", asModule("nationalLawData", "LawData", data));
/** What a page needs for a form of today. */
const current = currentLaw(data);
write(
  "current-law.ts",
  `${asModule("currentLawPacked", "Packed", packed(current), "../lib/packed")}
/** The first day since which the law has stood as it does now. */
export const currentSince = ${JSON.stringify(currentSince(data))};
`,
);
for (const [language, entries] of Object.entries(texts)) {
  write(`texts-${language}.ts`, asText(language, entries));
  write(`answer-words-${language}.ts`, asModule(language, "ListedWords", listedWords(current, entries)));
  write(
    `current-words-${language}.ts`,
    asModule(language, "ListedWords", listedWords(current, formWords(current, entries))),
  );
  write(`form-words-${language}.ts`, asModule(language, "Texts", formWords(data, entries)));
}
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
write(
  "version.ts",
  `/** Written by tools/build/compile-law.ts from package.json. */\nexport const packageVersion: string = ${JSON.stringify(version)};\n`,
);
write("case.ts", caseInterface(data.facts, texts.en ?? {}));
write("ids.ts", idTypes(data.facts, data.rules));
console.log(
  `Law ${data.standing.version} (${data.hash.slice(0, 12)}): ${data.rules.length} rules, ${data.parameters.length} parameters, ${data.facts.length} facts.`,
);
