/** Puts what the pages of the site link to beside them, and follows every link in what is built; fails on a dead one. */
import { cpSync } from "node:fs";
import { join } from "node:path";
import { LinkChecker, LinkState } from "linkinator";

const site = "docs/.vitepress/dist";
const beside = ["fixtures/cases", "rules"];
const within = ["form/index.html", "form/form.js", "form/form.css", "template-pack", "examples"];

for (const path of beside) cpSync(path, join(site, path), { recursive: true });
for (const path of within) cpSync(join("docs", path), join(site, path), { recursive: true });

const { links } = await new LinkChecker().check({
  path: ".",
  serverRoot: site,
  recurse: true,
  concurrency: 20,
  checkFragments: true,
  // The server that linkinator starts closes a connection now and then that its client is about to use again.
  retryErrors: true,
  retryErrorsCount: 3,
  retryErrorsJitter: 200,
  linksToSkip: ["^https?://(?!localhost)", "^(data|mailto):"],
});
const dead = links.filter(({ state }) => state === LinkState.BROKEN);
for (const { url, parent } of dead) console.error(`${parent}: ${url} is dead`);
console.log(
  `${links.filter(({ state }) => state === LinkState.OK).length} links followed, ${dead.length} dead.`,
);
if (dead.length > 0 || links.length === 0) process.exitCode = 1;
