/**
 * Prints how many conditions of each class, regime, route and instrument of the national law have a pair of cases that
 * differ in the fact of the condition alone, and of which one meets the rule and one does not; and each condition that
 * has none, and why.
 */
import { programOf, spokenIn } from "../../../src/engine";
import { nationalLaw } from "../../../src/national-law";
import { pairsOf } from "./pairs";

const on = process.argv[2] ?? nationalLaw.verifiedTo;
const program = programOf(nationalLaw.at(on));
let [all, paired] = [0, 0];
for (const position of spokenIn(program)) {
  const { rule, pairs, without } = pairsOf(program, position);
  all += pairs.length + without.length;
  paired += pairs.length;
  for (const { condition, why } of without) console.log(`${rule}: ${condition}: ${why}`);
}
console.log(`${paired} of ${all} conditions, each counted for each rule that asks it, have a pair on ${on}.`);
