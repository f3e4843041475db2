import { weighedDoubts } from "../../../src/cli/doubts";
import { readDocuments } from "../../../src/cli/files";
import { nationalTexts } from "../../../src/explain";
import type { Law } from "../../../src/law";
import { speechOf } from "../../../src/text";

/** The page docs/doubts.md: what is not settled in the national law, those on which most routes rest first. */
export function doubtsPage(law: Law): string {
  const { documents } = readDocuments("rules", ["municipalities"]);
  const { title } = speechOf("en", law, law.verifiedTo, nationalTexts);
  const doubts = weighedDoubts(law, { name: "rules", documents });
  return [
    "# What is not settled",
    "",
    "Written by `npm run docs -- law` from `rules/doubts.json`. `hjemmel rules --doubts` prints the same, in three languages. Each version that is `unverified` or `uncertain` stands here, with what would settle it, the day that was last looked for, and how many routes rest on it.",
    "",
    `${doubts.length} versions and values.`,
    "",
    "| what | from | certainty | what would settle it | looked for | routes |",
    "|---|---|---|---|---|---:|",
    ...doubts.map(
      ({ id, from, certainty, settledBy, on, routes }) =>
        `| [${title(id)}](law/${id}.md) | ${from} | ${certainty} | ${settledBy.en} | ${on} | ${routes.length} |`,
    ),
    "",
  ].join("\n");
}
