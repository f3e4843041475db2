import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { createFormSession } from "../../../src/form";
import type { assess, assessSync, nationalLaw } from "../../../src/index";

/** What is used of a build, as a program that installs it would. */
export interface Build {
  folder: string;
  assessSync: typeof assessSync;
  assess: typeof assess;
  nationalLaw: typeof nationalLaw;
  createFormSession: typeof createFormSession;
}

export async function buildIn(folder: string): Promise<Build> {
  const dist = resolve(folder, "dist");
  if (!existsSync(dist)) throw new Error(`${folder} has no dist/; run npm run build there.`);
  const load = (file: string) => import(pathToFileURL(resolve(dist, file)).href);
  return { ...(await load("index.js")), ...(await load("form.js")), folder: resolve(folder) };
}
