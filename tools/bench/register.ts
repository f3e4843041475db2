/**
 * All of Frivillighetsregisteret: so many organisations (72,800 if not given), each against every scheme of the shipped
 * packs, by `hjemmel batch --registers` with two workers. The organisations are invented, in the shape of the downloads
 * of the registers. `npm run build` first; `--write` puts the figures into docs/batch.md.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasValidCheckDigit } from "../../src/case/readers/organisation-number";
import { nationalLaw } from "../../src/index";
import { fixtureFiles } from "../../test/support/fixtures";
import { tell } from "../figures";
import { machine } from "./machine";

const count = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 72_800);
const workers = 2;
const folder = mkdtempSync(join(tmpdir(), "hjemmel-bench-register-"));
const input = join(folder, "cases.jsonl");
const output = join(folder, "answers.jsonl");
const registers = join(folder, "registers");
mkdirSync(registers);

const examples: Record<string, { body: Record<string, unknown> }[]> = JSON.parse(
  readFileSync("fixtures/registers/examples.json", "utf8"),
);
const entity = examples.enheter![0]!.body;
const voluntary = examples.frivilligeOrganisasjoner![0]!.body;

/** A case of each scheme of the packs, one in which it is open, with all but what the registers know. */
const applications = Object.values(
  Object.fromEntries(
    fixtureFiles().flatMap(({ fixtures }) =>
      fixtures.flatMap(({ case: asked, expect: { instruments = {} } }) =>
        Object.entries(instruments)
          .filter(([id, verdict]) => verdict === "open" && isScheme(id))
          .map(([id]) => [id, asked as object]),
      ),
    ),
  ),
);

/** The rule of a municipality for schemes that it names no conditions of is none. */
function isScheme(id: string): boolean {
  return !nationalLaw.texts.nb?.[id] && !id.endsWith(".grant-scheme");
}

function* numbers() {
  let given = 0;
  for (let number = 310_000_000; given < count; number++)
    if (hasValidCheckDigit(String(number))) {
      given++;
      yield String(number);
    }
}

async function write(path: string, parts: Iterable<string>) {
  const file = createWriteStream(path);
  for (const part of parts) if (!file.write(part)) await once(file, "drain");
  file.end();
  await once(file, "finish");
}

function* list(body: Record<string, unknown>) {
  let mark = "[";
  for (const organisasjonsnummer of numbers()) {
    yield `${mark}${JSON.stringify({ ...body, organisasjonsnummer })}`;
    mark = ",";
  }
  yield "]";
}

function* lines() {
  for (const organisationNumber of numbers())
    for (const asked of applications)
      yield `${JSON.stringify({ ...asked, actor: { organisationNumber } })}\n`;
}

await write(join(registers, "enheter.json"), list(entity));
await write(join(registers, "frivillige.json"), list(voluntary));
await write(input, lines());

const begun = performance.now();
const child = spawn(
  process.execPath,
  [
    ...["dist/cli.js", "batch", input, output, "--registers", registers],
    ...["--on", "2026-11-24", "--workers", String(workers), "--quiet"],
  ],
  { stdio: ["ignore", "ignore", "inherit"] },
);
let peak = 0;
const look = setInterval(() => {
  const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
  peak = Math.max(peak, Number(kilobytes ?? 0));
}, 500);
const [code] = await once(child, "exit");
clearInterval(look);
if (code !== 0) process.exitCode = 1;
const seconds = (performance.now() - begun) / 1000;
const all = count * applications.length;
const whole = (value: number) => Math.round(value).toLocaleString("en").replaceAll(",", " ");
tell(
  "docs/batch.md",
  "register",
  [
    `${machine()}; ${workers} workers.`,
    "",
    "| measured | |",
    "| --- | ---: |",
    `| organisations | ${whole(count)} |`,
    `| schemes | ${applications.length} |`,
    `| cases | ${whole(all)} |`,
    `| minutes | ${(seconds / 60).toFixed(1)} |`,
    `| cases a second | ${whole(all / seconds)} |`,
    `| memory at most, MB | ${whole(peak / 1024)} |`,
    `| answers, MB | ${whole(statSync(output).size / 1e6)} |`,
  ].join("\n"),
);
rmSync(folder, { recursive: true });
