/** What is wrong with the message of a commit; the hook `commit-msg` runs it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isMain } from "../main";

const longest = 70;
/** First words that look like a past tense or a participle and are verbs in the imperative. */
const imperatives = new Set([
  "Bring",
  "Embed",
  "Exceed",
  "Feed",
  "Need",
  "Proceed",
  "Shed",
  "Speed",
  "String",
]);
const isVerb = (word: string) =>
  /^[A-Z][a-z]+$/.test(word) &&
  (imperatives.has(word) || !/(ed|ing)$/.test(word)) &&
  !/^(An?|The|This|These|New|No|More|Some|Now|Also|And|For|In|On)$/.test(word);

/** The faults of a message, given the files that the commit changes; none if it may stand. */
export function faultsIn(message: string, files: readonly string[]): string[] {
  const lines = message.split("\n").filter((line) => !line.startsWith("#"));
  const [subject = "", ...rest] = lines;
  if (/^(Merge|Revert|fixup!|squash!|amend!) /.test(subject)) return [];
  const folders = new Set(files.map((file) => file.split("/", 1)[0]));
  const body = rest.join("\n").trim();
  const faults: string[] = [];
  if (subject.length > longest)
    faults.push(`The subject has ${subject.length} characters; at most ${longest}: "${subject}"`);
  if (!isVerb(subject.split(" ", 1)[0]!))
    faults.push(`The subject begins with a verb, such as "Add" or "Mend": "${subject}"`);
  if (subject.endsWith(".")) faults.push(`The subject ends without a full stop: "${subject}"`);
  if (body !== "" && rest[0]?.trim() !== "") faults.push("An empty line stands between subject and body.");
  if (body === "" && (folders.has("src") || folders.has("rules")))
    faults.push("A change in src/ or rules/ has a body that says why.");
  if (folders.has("src") && folders.has("rules"))
    faults.push("Law (rules/) and engine (src/) stand in two commits.");
  return faults;
}

if (isMain(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file)
    throw new Error("Name the file of the message: tools/check/commit-message.ts .git/COMMIT_EDITMSG");
  const changed = execFileSync("git", ["diff", "--cached", "--name-only"], { encoding: "utf8" });
  const faults = faultsIn(readFileSync(file, "utf8"), changed.split("\n").filter(Boolean));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
