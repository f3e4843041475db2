/**
 * Asks both evaluators about random cases of the law, on every date of it, in parts of 1,000 with a seed each, so that
 * it can be stopped and gone on with: `npm run law -- agreement 1 100` runs the parts 1 to 100, which is 100,000.
 */
import { nationalLaw } from "../../src";
import { expectAgreement } from "../../test/support/agreement";
import { lawDates } from "../../test/support/random-case";

const runs = 1000;
const [from = 1, to = 100] = process.argv.slice(2).map(Number);
const dates = lawDates(nationalLaw);
for (let seed = from; seed <= to; seed++) {
  await expectAgreement(dates, { seed, runs });
  console.log(`part ${seed}: ${runs} cases on ${dates.length} dates, no difference`);
}
