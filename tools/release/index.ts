/**
 * Whether this commit can be released: `npm run law -- release`. Prints everything that stands in the way, and exits with
 * 1; otherwise prints the tag. The release itself is made by .github/workflows/release.yml from that tag, with provenance.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readDocuments } from "../../src/cli/files";
import { nationalLaw } from "../../src/index";
import { wholeDocument } from "../../src/law/written-out";
import { isEnough, lawChange, stepBetween } from "./changed-law";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const wrong: string[] = [];
const say = (is: boolean, what: string) => {
  if (!is) wrong.push(what);
};

say(git("status", "--porcelain") === "", "There are changes that are not committed.");
say(
  new RegExp(`^## \\[${version.replaceAll(".", "\\.")}\\] – \\d{4}-\\d{2}-\\d{2}$`, "m").test(
    readFileSync("CHANGELOG.md", "utf8"),
  ),
  `CHANGELOG.md has no heading "## [${version}] – YYYY-MM-DD".`,
);
say(git("tag", "--list", `v${version}`) === "", `The tag v${version} is there already.`);

const records = "fixtures/records";
const here = join(records, nationalLaw.version);
say(
  existsSync(here),
  `No records are kept of the law ${nationalLaw.version}. Run: npm run law -- keep-records`,
);
const releases = readdirSync(records).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
for (const release of releases) {
  const kept = JSON.parse(gunzipSync(readFileSync(join(records, release, "law.json.gz"))).toString()) as {
    national: { content: unknown }[];
  };
  const now = readDocuments("rules", ["municipalities"]).documents.map(({ content }) =>
    wholeDocument(content),
  );
  const { step, reasons } = lawChange(
    kept.national.map(({ content }) => wholeDocument(content)),
    now,
  );
  if (release === nationalLaw.version)
    say(
      step === "none",
      `The law ${release} is kept, and is not what stands in rules/: ${reasons.slice(0, 5).join("; ")}. Move its version in rules/standing.json.`,
    );
  else
    say(
      isEnough(stepBetween(release, version), step, version),
      `From ${release} to ${version} is too small a step: the law asks for a ${step} version (${reasons.slice(0, 5).join("; ")}).`,
    );
}

for (const line of wrong) console.error(line);
if (wrong.length > 0) process.exitCode = 1;
else console.log(`v${version} can be released: git tag -s v${version} && git push origin v${version}`);

function git(...words: string[]): string {
  return execFileSync("git", words, { encoding: "utf8" }).trim();
}
