import { readFileSync } from "node:fs";
import type { Law, Parameter, Rule } from "../../../src/law";
import { timelinePicture, treePicture } from "../../../src/pictures";
import { conditionTree, type Speech } from "../../../src/text";

const style = `<style>:root{color-scheme:light dark;color:light-dark(#1c1c1c,#ececec)}${readFileSync("src/pictures/style.css", "utf8")}</style>`;

/** What nearly every route asks first; it has pages of its own. */
const shared: ReadonlySet<string> = new Set(["transfer.is-purchase", "transfer.is-support"]);

/** The drawing of a rule or parameter, as a file of its own; undefined where there is none. */
export function pictureOf(item: Rule | Parameter, law: Law, speech: Speech): string | undefined {
  const picture =
    "versions" in item ? treeOf(item, speech) : timelinePicture(speech, item, { until: law.verifiedTo });
  return picture && `${picture.replace(/<\/desc>/, (end) => end + style)}\n`;
}

function treeOf({ id, kind }: Rule, speech: Speech): string | undefined {
  if (kind !== "route" && kind !== "instrument") return undefined;
  return treePicture(speech.title(id), conditionTree(speech, id, shared));
}
