import { checkFixtures } from "../support/check-fixtures";

checkFixtures("fixtures/cases/actors");
