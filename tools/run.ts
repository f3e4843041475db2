/** Runs a tool: `npm run law|bench|docs -- NAME [arguments]`. Without a name it lists the tools, or runs what `index` does. */
import { spawnSync } from "node:child_process";
import { build } from "esbuild";

interface Tool {
  /** The file, under tools/. */
  file: string;
  does: string;
  /** Bundled first, so that what is measured is what a bundler makes of it. */
  bundled?: true;
}

const groups: Record<string, Record<string, Tool>> = {
  law: {
    change: { file: "law-testing/change.ts", does: "the steps after a change of rules or parameters" },
    doubts: { file: "law-testing/doubts.ts", does: "brings rules/doubts.json up to date" },
    coverage: { file: "law-testing/coverage.ts", does: "what the fixtures show of the law" },
    tables: { file: "law-testing/tables/index.ts", does: "proposes condition snapshots" },
    parameters: {
      file: "law-testing/tables/for-parameters.ts",
      does: "proposes a case for each parameter that no snapshot fixes; after `tables`",
    },
    pairs: { file: "law-testing/pairs/index.ts", does: "a pair of cases for each condition" },
    mutate: { file: "law-testing/mutate/index.ts", does: "lists surviving mutants of the law" },
    "mutate-code": { file: "law-testing/mutate/code.ts", does: "mutates src with Stryker" },
    "mutate-sample": { file: "law-testing/mutate/sample.ts", does: "mutates a random share of src" },
    prove: { file: "law-testing/prove.ts", does: "the properties with twenty times the cases" },
    agreement: { file: "law-testing/agreement.ts", does: "both evaluators on random cases, in parts" },
    fuzz: { file: "law-testing/fuzz/index.ts", does: "malformed input to all that takes input" },
    "fuzz-guided": { file: "law-testing/fuzz/guided/index.ts", does: "the same, guided by coverage" },
    effort: { file: "law-testing/effort.ts", does: "counts the work of answers anew" },
    "keep-records": { file: "law-testing/keep-records.ts", does: "keeps records of this release" },
    release: { file: "release/index.ts", does: "whether this commit can be released" },
  },
  bench: {
    index: { file: "bench/index.ts", does: "answers beside peers or another build", bundled: true },
    growth: { file: "bench/growth/index.ts", does: "cost against the size of the law", bundled: true },
    batch: { file: "bench/batch.ts", does: "lines of a batch" },
    cold: { file: "bench/cold.ts", does: "a new process to its first answer; `npm run build` first" },
    diagram: { file: "bench/diagram.ts", does: "nodes and build time of each date's diagram" },
    form: { file: "bench/form.ts", does: "a form's update in Chromium" },
    "least-set": { file: "bench/least-set.ts", does: "the least set of answers of a route" },
    queue: { file: "bench/queue.ts", does: "the example of a queue on Redis; `npm run build` first" },
    questions: { file: "bench/questions.ts", does: "screens of an interview" },
    register: {
      file: "bench/register.ts",
      does: "a whole register against every scheme; `npm run build` first",
    },
    serve: { file: "bench/serve/index.ts", does: "the HTTP service; `npm run build` first" },
    size: { file: "bench/size.ts", does: "sizes of the sources' bundles against their budgets" },
    "size-packed": { file: "bench/size-packed.ts", does: "what a page downloads; `npm run build` first" },
  },
  docs: {
    index: { file: "docs/index.ts", does: "the whole site, every link followed" },
    house: { file: "docs/house.ts", does: "two checkouts side by side, as a table" },
    form: { file: "docs/demo.ts", does: "the demo of the form" },
    law: { file: "docs/law-pages.ts", does: "the pages of the law" },
    nb: { file: "docs/printed-commands.ts", does: "what commands print on the Norwegian pages" },
    screenshots: { file: "docs/screenshots.ts", does: "the pictures of the form; `docs -- form` first" },
    values: { file: "docs/written-values.ts", does: "the tables of docs/written-values.md" },
  },
};

const [group = "", ...rest] = process.argv.slice(2);
const tools = groups[group]!;
const isNamed = /^[a-z]/.test(rest[0] ?? "");
const tool = tools[isNamed ? rest.shift()! : "index"];
if (!tool || rest[0] === "--help") {
  const names = Object.entries(tools).map(([name, { does }]) => `  ${name.padEnd(14)}${does}`);
  console.error([`npm run ${group} -- NAME [arguments]`, ...names].join("\n"));
  process.exit(tool ? 0 : 2);
}
process.exitCode = await run(tool, rest);

async function run({ file, bundled }: Tool, args: readonly string[]): Promise<number> {
  const entry = `tools/${file}`;
  const started = bundled ? [await bundle(entry)] : ["--import", "tsx", entry];
  return spawnSync(process.execPath, [...started, ...args], { stdio: "inherit" }).status ?? 1;
}

async function bundle(entry: string): Promise<string> {
  const outfile = `node_modules/.cache/hjemmel/${entry.replaceAll("/", "-").replace(/ts$/, "mjs")}`;
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
    outfile,
  });
  return outfile;
}
