import * as util from "node:util";
import type { Paint } from "../text";
import type { Io } from "./io";

const styles = {
  heading: ["bold"],
  strong: ["bold"],
  open: ["green"],
  undetermined: ["yellow"],
  closed: ["red"],
  warning: ["yellow"],
  quiet: ["dim"],
} as const;

/** Colours for a terminal; none for a file or a pipe, where NO_COLOR is set, or in a Node without `styleText`. */
export function paintFor({ stdout, env }: Io): Paint | undefined {
  if (!stdout.isTTY || env.NO_COLOR || typeof util.styleText !== "function") return undefined;
  return (tone, text) => util.styleText([...styles[tone]], text);
}
