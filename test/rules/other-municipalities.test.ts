import { checkFixtures } from "../support/check-fixtures";

checkFixtures(
  "fixtures/cases/oslo",
  "fixtures/cases/bergen",
  "fixtures/cases/trondheim",
  "fixtures/cases/stavanger",
);
