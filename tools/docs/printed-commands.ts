/** Fills in what each command of the Norwegian pages prints: a block marked `sh kjør`, and the text after it. `npm run docs -- nb`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/run";

export const pages = readdirSync("docs/nb")
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("docs/nb", name));

const block = /```sh kjør\nhjemmel (.*?)\n```\n\n```text\n(.*?)```/gs;

/** A page as it is when each of its commands has been run again. */
export async function withPrinted(text: string): Promise<string> {
  const printed: string[] = [];
  for (const [, argv] of text.matchAll(block)) printed.push(await printedBy(argv!.split(" ")));
  let next = 0;
  return text.replaceAll(
    block,
    (_, argv) => `\`\`\`sh kjør\nhjemmel ${argv}\n\`\`\`\n\n\`\`\`text\n${printed[next++]}\`\`\``,
  );
}

async function printedBy(argv: readonly string[]): Promise<string> {
  let out = "";
  await run(argv, {
    stdin: (async function* () {})(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: () => {} },
    env: {},
    now: () => new Date(),
  });
  return out;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const page of pages) writeFileSync(page, await withPrinted(readFileSync(page, "utf8")));
