import { checkFixtures } from "../support/check-fixtures";

checkFixtures(
  "fixtures/cases/asker-effektkontrakt.json",
  "fixtures/cases/asker-as-ordinary-service.json",
  "fixtures/cases/bjerke.json",
  "fixtures/cases/generasjon-m.json",
  "fixtures/cases/decided",
);
