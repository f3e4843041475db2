import { checkFixtures } from "../support/check-fixtures";
import { municipalities } from "../support/packs";

checkFixtures(...municipalities().map((name) => `fixtures/cases/${name}`));
