import { test } from "vitest";
import { nationalLaw } from "../../src/index";
import { expectAgreement } from "../support/agreement";
import { lawDates } from "../support/random-case";
import { provedRuns } from "../support/runs";

test("both evaluators agree leaf by leaf on 2,500 random cases of the law to 2023", async () => {
  await expectAgreement(
    lawDates(nationalLaw).filter((day) => day < "2024-01-01"),
    { seed: 20171231, runs: provedRuns(2500) },
  );
});
