import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Whether the module with this address is what Node was started with, and not imported by another. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);
}
