import { existsSync, readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { nationalLaw } from "../../src/index";

/** What was measured, and on what: stands above every table of figures. */
export function machine(packages: readonly string[] = []): string {
  const { model } = cpus()[0] ?? { model: "unknown processor" };
  const today = new Date().toISOString().slice(0, 10);
  return [
    `${today}; ${model}, ${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB; Node ${process.versions.node}`,
    `hjemmel ${versionIn(".")}, law ${nationalLaw.version} (${nationalLaw.hash.slice(0, 12)}), ${nationalLaw.data.rules.length} rules`,
    ...packages.map((name) => `${name} ${versionIn(`node_modules/${name}`)}`),
  ].join("; ");
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Microseconds, as long as that makes sense to read. */
export function shown(us: number): string {
  return us < 100 ? us.toFixed(1) : Math.round(us).toLocaleString("en").replaceAll(",", " ");
}

function versionIn(folder: string): string {
  const file = `${folder}/package.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version : "–";
}
