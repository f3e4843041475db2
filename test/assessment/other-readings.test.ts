import { expect, test } from "vitest";
import { rerun, startRun } from "../../src/assessment/run";
import { Completions, compiledFindings, programOf, refined } from "../../src/engine";
import { assessSync, nationalLaw } from "../../src/index";
import { withInterpretation } from "../../src/law";
import { fixtureFiles } from "../support/fixtures";

const verdicts = { met: "open", unmet: "closed", unknown: "undetermined" } as const;
const dates = ["2018-06-01", "2024-06-01", nationalLaw.verifiedTo];
const cases = fixtureFiles()
  .filter(({ file }) => /reserved|in-house|nonprofit|sgei|combined/.test(file))
  .flatMap(({ fixtures }) => fixtures.slice(0, 1));

/** The routes that a reading flips, each reading run by itself on the whole law with a diagram of its own. */
function flippedOneByOne(input: object, on: string) {
  const started = startRun(nationalLaw, input, on);
  if ("issues" in started) return [];
  const { run } = started;
  const { dated } = run.program;
  const resultsUnder = (program: typeof run.program) => {
    const { state } = rerun(run, program);
    return refined(program, state, compiledFindings(program, state.values), (one) => new Completions(one));
  };
  const main = resultsUnder(run.program);
  const ids = nationalLaw.data.rules.filter(({ kind }) => kind === "route" || kind === "instrument");
  return dated.interpretations.flatMap((interpretation) => {
    const other = resultsUnder(programOf(withInterpretation(dated, interpretation)));
    return ids
      .filter(({ id }) => other.result(id) !== main.result(id))
      .map(({ id }) => `${interpretation.id}: ${id} ${verdicts[other.result(id)]}`);
  });
}

test.each(dates)("each other reading that would flip a verdict on %s is warned of, and no other", (on) => {
  let flipped = 0;
  for (const { case: input, name } of cases) {
    const answer = assessSync(input, { on, detail: "full" });
    if (!answer.ok) continue;
    const warned = answer.warnings.flatMap((warning) =>
      warning.code === "other-reading"
        ? warning.routes.map(({ id, verdict }) => `${warning.rule}: ${id} ${verdict}`)
        : [],
    );
    const expected = flippedOneByOne(input, on);
    expect([name, ...warned.sort()]).toEqual([name, ...expected.sort()]);
    flipped += expected.length;
  }
  expect(flipped).toBeGreaterThan(0);
});
