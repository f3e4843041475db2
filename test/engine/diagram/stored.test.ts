import { describe, expect, test } from "vitest";
import { startRun } from "../../../src/assessment/run";
import { bytesOfDiagrams, diagramsIn } from "../../../src/cli/batch/diagrams";
import {
  completionsOf,
  keepDiagrams,
  keptCompletionsOf,
  programOf,
  spokenIn,
  storedDiagrams,
} from "../../../src/engine";
import { type Law, withInterpretation } from "../../../src/law";
import { leaf, parameter, smallLaw, supportRoute, value } from "../../support/law";

/** A ceiling that is another before a day, and may have been another after it. */
function lawOfTwoCeilings(): Law {
  return smallLaw({
    facts: [{ id: "a.count", type: "count", unit: "persons" }],
    parameters: [
      parameter(
        "small.ceiling",
        "integer",
        value("10", { from: "2020-01-01", to: "2021-12-31" }),
        value("20", {
          from: "2022-01-01",
          certainty: "uncertain",
          alternatives: [{ value: "30", note: "another" }],
        }),
      ),
    ],
    rules: [
      supportRoute("small.few", [
        leaf("few", "a.count", "lessThanInclusive", { fact: "parameter.small.ceiling" }),
      ]),
    ],
    order: ["small.few"],
  });
}
const days = ["2021-06-15", "2022-06-15"];
const counts = [undefined, 10, 11, 20, 21];

describe("diagrams that are kept in a file", () => {
  const law = lawOfTwoCeilings();
  const bytes = bytesOfDiagrams(storedDiagrams(law));
  const read = diagramsIn(bytes);

  const resultsOn = (on: string, isKept: boolean) =>
    counts.map((count) => {
      const input = { transfer: { nature: "support" }, ...(count === undefined ? {} : { a: { count } }) };
      const started = startRun(law, input, on);
      if ("issues" in started) throw new Error(JSON.stringify(started.issues));
      const { program, state } = started.run;
      const completions = isKept ? keptCompletionsOf(program) : completionsOf(program);
      return spokenIn(program).map((position) => completions.result(state, position));
    });

  test("hold every number as it was", () => {
    const numbers = ({ asks, firsts, ends, children }: typeof read) =>
      [asks, firsts, ends, children].map((list) => Array.from(list));
    expect(numbers(read)).toEqual(numbers(storedDiagrams(law)));
    expect(JSON.parse(JSON.stringify(read.dates))).toEqual(
      JSON.parse(JSON.stringify(storedDiagrams(law).dates)),
    );
  });

  test.each(days)("give the results of the diagram that is built, on %s", (on) => {
    keepDiagrams(law, () => read);
    expect(keptCompletionsOf(programOf(law.at(on))).diagram.asks).toBe(read.asks);
    expect(resultsOn(on, true)).toEqual(resultsOn(on, false));
  });

  test("are not those of another reading", () => {
    keepDiagrams(law, () => read);
    const dated = law.at("2022-06-15");
    const other = programOf(withInterpretation(dated, dated.interpretations[0]!));
    expect(keptCompletionsOf(other).diagram.asks).not.toBe(read.asks);
  });

  test("are not those of another law", () => {
    const other = lawOfTwoCeilings();
    keepDiagrams(other, () => ({ ...read, law: "another" }));
    expect(keptCompletionsOf(programOf(other.at(days[0]!))).diagram.asks).not.toBe(read.asks);
  });
});
