import { testAnswersOf } from "../support/every-answer";
import { fixtureFiles } from "../support/fixtures";

const elsewhere = /^fixtures\/cases\/(state-aid|procurement)\//;

testAnswersOf([
  ...fixtureFiles().filter(({ file }) => !elsewhere.test(file)),
  ...fixtureFiles("fixtures/everyday"),
]);
