import { testAnswersOf } from "../support/every-answer";
import { fixtureFiles } from "../support/fixtures";

testAnswersOf(fixtureFiles("fixtures/cases/state-aid"));
