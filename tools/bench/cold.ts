/**
 * From nothing to a first answer: a new process each time, in turns. `npm run bench -- cold [--write]`. An empty process
 * is measured, too, since most of each time is Node itself.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tell } from "../figures";
import { machine, median } from "./machine";

const rounds = 21;
const folder = mkdtempSync(join(tmpdir(), "hjemmel-cold-"));
const at = (path: string) => JSON.stringify(pathToFileURL(resolve(path)).href);
const first = `assessSync({ transfer: { nature: "support" } }, { on: "2026-07-01", detail: "verdicts" });`;

const programs = [
  { name: "Node, nothing imported", code: "" },
  { name: "zod, imported", code: `import ${at("node_modules/zod/index.js")};` },
  {
    name: "hjemmel, imported, national law ready",
    code: `import { nationalLaw } from ${at("dist/index.js")}; nationalLaw.hash;`,
  },
  {
    name: "hjemmel, and a first answer",
    code: `import { assessSync } from ${at("dist/index.js")}; ${first}`,
  },
].map((program, index) => ({ ...program, file: join(folder, `${index}.mjs`), times: [] as number[] }));

for (const { file, code } of programs) writeFileSync(file, code);
for (let round = 0; round < rounds; round++)
  for (const { file, times } of programs) {
    const begun = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [file]);
    times.push(performance.now() - begun);
    if (status !== 0) throw new Error(String(stderr));
  }
rmSync(folder, { recursive: true });

const [nothing, zod] = programs.map(({ times }) => median(times)) as [number, number];
tell(
  "docs/speed.md",
  "cold",
  [
    `${machine(["zod"])}. ${rounds} processes each, in turns; medians.`,
    "",
    "| process | ms | ratio to zod | less Node itself, ms | ratio |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...programs.map(({ name, times }) => {
      const time = median(times);
      const own = time - nothing;
      return `| ${name} | ${time.toFixed(0)} | ${(time / zod).toFixed(2)} | ${own.toFixed(0)} | ${(own / (zod - nothing)).toFixed(2)} |`;
    }),
  ].join("\n"),
);
