/** Does the steps after a change of the rules and parameters that are named, all of them, and says what is left to do by hand. */
import { spawnSync } from "node:child_process";

const ids = process.argv.slice(2);
if (ids.length === 0) {
  console.error("Name the rules that changed: npm run law -- change procurement.direct-award");
  process.exit(2);
}

/** A step: what it runs, and what to do where it fails. */
const steps: readonly { run: string; hint: string }[] = [
  { run: "npm run build:law --silent", hint: "Mend rules/; the messages say where." },
  {
    run: "npm run law --silent -- doubts",
    hint: "Write what would settle each new entry of rules/doubts.json.",
  },
  {
    run: "npx tsx tools/law-testing/law-days.ts",
    hint: "Write what happened on each new day of fixtures/law-days, and where it is written.",
  },
  ...ids.map((id) => ({
    run: `npx tsx tools/law-testing/tables/index.ts ${id}`,
    hint: "Read each new row of fixtures/conditions against the provision.",
  })),
  {
    run: "npx vitest run --project quick --project law test/rules test/law",
    hint: "Mend the rule, or the fixture, by the words of the law.",
  },
  {
    run: "npx vitest run --project quick test/docs/worked-example.test.ts",
    hint: "The worked example of CONTRIBUTING.md no longer follows on the law in force: write it anew, unless it was carried out for practice.",
  },
  {
    run: "npm run law --silent -- coverage",
    hint: "Add the fixtures that it names: met, unmet, each fact missing.",
  },
  { run: "npm run law --silent -- effort", hint: "Say in the commit why more is asked for." },
];

const left = steps.filter(({ run }) => {
  console.log(`\n${run}`);
  return spawnSync(run, { shell: true, stdio: "inherit" }).status !== 0;
});
console.log(left.length === 0 ? "\nNothing failed. By hand:" : "\nLeft to do:");
for (const { run, hint } of left) console.log(`- ${run}\n  ${hint}`);
console.log("- Read what changed in fixtures/ and rules/doubts.json (git diff).");
console.log("- Write a line under Law in CHANGELOG.md: the act, the routes, the exact first day.");
process.exitCode = left.length > 0 ? 1 : 0;
